import { i18n } from '#i18n';
import type { HoldReason } from './policy';

export type HoldWords = { title: string; text: string };

/** A hold in the user's words: what is, then what to do. */
export function holdWords(reason: HoldReason): HoldWords {
  switch (reason.id) {
    case 'add-ons':
      return { title: i18n.t('hold.addOns.title'), text: i18n.t('hold.addOns.text') };
    case 'place-order-unchecked':
      return { title: i18n.t('hold.notChecked.title'), text: i18n.t('hold.notChecked.text') };
    case 'place-order-generated':
      return { title: i18n.t('hold.generated.title'), text: i18n.t('hold.generated.text') };
    case 'place-order-changed':
      return {
        title: i18n.t('hold.changed.title'),
        text: `${i18n.t('hold.changed.checked')} ${reason.checked}. ${i18n.t('hold.changed.now')} ${reason.now}.`,
      };
    case 'checking':
      return { title: i18n.t('hold.loading.title'), text: i18n.t('hold.loading.text') };
  }
}

/** The same as one text, for the held control's description. */
export function describeHold(reason: HoldReason): string {
  const { title, text } = holdWords(reason);
  return `${title}. ${text}`;
}
