import { i18n } from '#i18n';
import type { BillingDoubt } from '../../lib/assistant/billing-doubts';
import type { PlacedQuestion } from '../../lib/assistant/state';
import type { WarningView } from '../overlay/view';

/** The question before billing starts, by this key; its answers are `change` and `start`. */
export const BILLING_QUESTION = 'billing';

/** What is in doubt, with the day spelled out in words. The weightiest doubt gives the title. */
export function billingQuestion({ box, doubts }: PlacedQuestion): WarningView {
  const [first] = doubts;
  const changes = first?.id === 'nothingTicked' ? i18n.t('hold.tickProducts') : i18n.t('hold.changeDate');
  return {
    key: BILLING_QUESTION,
    box,
    icon: first?.id === 'nothingTicked' ? 'warn' : 'date',
    title: first ? titleOf(first) : '',
    text: doubts.map(textOf).join(' '),
    actions: [
      { id: 'change', label: changes },
      { id: 'start', label: i18n.t('hold.startBilling'), kind: 'quiet' },
    ],
  };
}

function titleOf(doubt: BillingDoubt): string {
  return doubt.id === 'ahead' ? i18n.t('hold.ahead.title', doubt.days) : i18n.t(`hold.${doubt.id}.title`);
}

function textOf(doubt: BillingDoubt): string {
  if (doubt.id === 'nothingTicked') return i18n.t('hold.nothingTicked.text');
  const date = inWords(doubt.day);
  if (doubt.id === 'past') return i18n.t('hold.past.text', doubt.days, { date });
  return doubt.id === 'ahead' ? i18n.t('hold.ahead.text', { date }) : i18n.t('hold.unchanged.text', { date });
}

/** "Sunday, November 1, 2026". */
function inWords(day: Date): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'full' }).format(day);
}
