import { i18n } from '#i18n';
import { type HoldWords, holdWordsBy } from './hold-keys';
import type { HoldReason } from './policy';

export type { HoldWords } from './hold-keys';

/** A hold in the user's words: what is, then what to do. */
export function holdWords(reason: HoldReason): HoldWords {
  return holdWordsBy(reason, (key) => i18n.t(key));
}
