import type { HoldReason } from './policy';

/** Each reason's place under `hold` in the locale files. */
const PLACES = {
  'add-ons': 'addOns',
  'place-order-unchecked': 'notChecked',
  'place-order-generated': 'generated',
  checking: 'loading',
  unconfirmed: 'unconfirmed',
} as const;
type Place = (typeof PLACES)[keyof typeof PLACES];

export type HoldKey = `hold.${Place}.${'title' | 'text'}` | `hold.changed.${'title' | 'checked' | 'now'}`;
export type HoldWords = { title: string; text: string };

/**
 * A hold in words: what is, then what to do. `say` gives the message of a key; whoever has no room for the words module
 * brings a plain one.
 */
export function holdWordsBy(reason: HoldReason, say: (key: HoldKey) => string): HoldWords {
  if (reason.id === 'place-order-changed') {
    const text = `${say('hold.changed.checked')} ${reason.checked}. ${say('hold.changed.now')} ${reason.now}.`;
    return { title: say('hold.changed.title'), text };
  }
  const place = PLACES[reason.id];
  return { title: say(`hold.${place}.title`), text: say(`hold.${place}.text`) };
}

/** The same as one text, for the held control's description. */
export function describeHold(reason: HoldReason, say: (key: HoldKey) => string): string {
  const { title, text } = holdWordsBy(reason, say);
  return `${title}. ${text}`;
}
