import { i18n } from '#i18n';
import type { AssistantState } from '../../lib/assistant/state';
import { keyOf, type Warning } from '../../lib/assistant/warnings';
import type { PanelView } from '../overlay/view';
import type { Words } from '../ui/words';

/** The most pressing warning, as the panel says it. */
export function warningNote({ warnings: [first] }: AssistantState): PanelView['note'] {
  return first && { icon: 'warn', text: warningWords(first), warning: keyOf(first) };
}

function warningWords(warning: Warning): Words {
  switch (warning.id) {
    case 'owns-usage': {
      const { identifier } = warning;
      const title = { strong: `${i18n.t('hold.ownsOne.title')}. ` };
      const since = identifier ? [`${i18n.t('hold.ownsOne.for')} `, { domain: identifier }, '. '] : [];
      return [title, ...since, i18n.t('hold.ownsOne.text')];
    }
    case 'ordered-before': {
      const { account = '', customer, order, at } = warning.earlier;
      const other = customer ? `${customer}, ${account}` : account;
      const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(at);
      const text = order
        ? i18n.t('hold.orderedBefore.text', { other, number: order, date })
        : i18n.t('hold.orderedBefore.textUnnumbered', { other, date });
      return [{ strong: `${i18n.t('hold.orderedBefore.title')}. ` }, text];
    }
    case 'wrong-line': {
      const { line } = warning;
      return [{ strong: `${i18n.t('hold.wrongParent.title')}. ` }, i18n.t('hold.wrongParent.text', { line })];
    }
  }
}
