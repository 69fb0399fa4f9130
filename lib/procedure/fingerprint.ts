import { z } from '../schema';

/** Longer lists say no more about an element, and would only grow what is kept. */
const MOST_WORDS = 24;
const word = z.string().regex(/^\p{L}{1,24}$/u);
const bag = z.array(word).max(MOST_WORDS);

/**
 * What an element was like: many faint properties, so that it is known again when one of them changes.
 *
 * It holds words of the product alone (`keptWords`) and numbers of places; never a name, a number or an address of a
 * customer. A word is letters and nothing else, which the schema insists on wherever a fingerprint comes in.
 */
export const fingerprintSchema = z.object({
  /** Words of the name: what is read on it, or its label. */
  name: bag,
  /** Words of a tooltip, an alternative text, a placeholder. */
  hint: bag,
  /** Names of its icons. */
  icons: bag,
  /** Words beside it, in its row or its group. */
  near: bag,
  /** Words of the headings above it, and of the head of its column. */
  heading: bag,
  /** Words of the other controls of the screen: which screen it is. */
  screen: bag,
  role: word.or(z.literal('')),
  tag: z.string().regex(/^[a-z][a-z-]{0,30}$/),
  type: z.string().regex(/^[a-z-]{0,20}$/),
  /** Words of an address it leads to, of its id and of its classes. */
  path: bag,
  id: bag,
  classes: bag,
  /** Its middle in its part of the page, from 0 to 1. */
  at: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
  /** Which of the controls of its row it is, counted from the start and from the end; 0 is the first. */
  inRow: z.tuple([z.number().int().min(0).max(99), z.number().int().min(0).max(99)]),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;

export { MOST_WORDS };
