import type { HoldReason } from './policy';

/** The messages of a hold: what is, then what to do. */
export function holdKeys(reason: HoldReason) {
  switch (reason.id) {
    case 'add-ons':
      return { title: 'hold.addOns.title', text: 'hold.addOns.text' } as const;
    case 'place-order-unchecked':
      return { title: 'hold.notChecked.title', text: 'hold.notChecked.text' } as const;
    case 'place-order-generated':
      return { title: 'hold.generated.title', text: 'hold.generated.text' } as const;
    case 'place-order-changed':
      return { title: 'hold.changed.title', text: 'hold.changed.checked' } as const;
    case 'checking':
      return { title: 'hold.loading.title', text: 'hold.loading.text' } as const;
  }
}

export type HoldKey = 'hold.changed.now' | ReturnType<typeof holdKeys>['title' | 'text'];
export type HoldWords = { title: string; text: string };

/** A hold in words; `say` gives the message of a key. Whoever has no room for the words module brings a plain one. */
export function holdWordsBy(reason: HoldReason, say: (key: HoldKey) => string): HoldWords {
  const keys = holdKeys(reason);
  const text = say(keys.text);
  if (reason.id !== 'place-order-changed') return { title: say(keys.title), text };
  return { title: say(keys.title), text: `${text} ${reason.checked}. ${say('hold.changed.now')} ${reason.now}.` };
}

/** The same as one text, for the held control's description. */
export function describeHold(reason: HoldReason, say: (key: HoldKey) => string): string {
  const { title, text } = holdWordsBy(reason, say);
  return `${title}. ${text}`;
}
