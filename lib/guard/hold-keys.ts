import type { HoldReason } from './policy';

export type HoldKey =
  | `hold.${HoldReason['id']}.title`
  | `hold.${Exclude<HoldReason['id'], 'changed'>}.text`
  | `hold.changed.${'checked' | 'now'}`;
export type HoldWords = { title: string; text: string };

/**
 * A hold in words: what is, then what to do. `say` gives the message of a key; whoever has no room for the words module
 * brings a plain one.
 */
export function holdWordsBy(reason: HoldReason, say: (key: HoldKey) => string): HoldWords {
  const text =
    reason.id === 'changed'
      ? `${say('hold.changed.checked')} ${reason.checked}. ${say('hold.changed.now')} ${reason.now}.`
      : say(`hold.${reason.id}.text`);
  return { title: say(`hold.${reason.id}.title`), text };
}

/** The same as one text, for the held control's description. */
export function describeHold(reason: HoldReason, say: (key: HoldKey) => string): string {
  const { title, text } = holdWordsBy(reason, say);
  return `${title}. ${text}`;
}
