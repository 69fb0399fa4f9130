import { listStatusSchema, verdictNameSchema } from '../domains/verdict';
import { z } from '../schema';

/** What the record holds at most; the oldest entries make room, and how many did is said. */
export const MOST_ENTRIES = 20_000;
/** As many entries as one message brings. */
export const MOST_AT_ONCE = 500;
/** A pasted novel is no domain; its beginning tells enough. */
export const LONGEST_DOMAIN = 300;

/**
 * What can be written down:
 * - `check`: what the list said of a value when the clerk rested or left the field
 * - `hold`: an attempt that was held; `times` counts the attempts of the same kind
 * - `confirm`: a value that a clerk opened by typing it a second time
 * - `place`: Place Order; `stage` says whether it was only open, or pressed
 * - `activate`: Start Billing was pressed
 * - `close`: a remembered order was seen billing, partially fulfilled or cancelled
 * - `dismiss`: somebody took an order off the list by hand
 * - `warning`: something was worth a second look, and the panel said so; it holds nothing
 */
export const entryKinds = ['check', 'hold', 'confirm', 'place', 'activate', 'close', 'dismiss', 'warning'] as const;
export const entryKindSchema = z.enum(entryKinds);
export type EntryKind = z.infer<typeof entryKindSchema>;

const shortText = z.string().max(300);

export const entrySchema = z.object({
  /** Writing an entry again under its id replaces it. */
  id: z.string().min(1).max(300),
  /** Milliseconds since 1970, UTC. */
  at: z.number(),
  kind: entryKindSchema,
  /** The name set in the options, when one is. */
  who: shortText.optional(),
  /** Where OneBill was: its host name, with the port when there is one. */
  host: shortText.optional(),
  /** The subscriber's account number and name, as the page showed them. */
  account: shortText.optional(),
  customer: shortText.optional(),
  /** The values it is about, byte for byte: one, or one for each usage line of the order. */
  domains: z.array(z.string().max(LONGEST_DOMAIN)).max(50),
  /** What the list said of them. */
  verdict: verdictNameSchema.optional(),
  /** The list that said so. */
  list: listStatusSchema.pick({ count: true, source: true, fetchedAt: true, version: true }).optional(),
  order: shortText.optional(),
  /** `hold`: which control was held and why; `warning`: which warning. */
  about: shortText.optional(),
  why: shortText.optional(),
  times: z.number().int().positive().optional(),
  stage: z.enum(['ready', 'pressed']).optional(),
  /** `activate`: first billing day, as it stood in the dialog. */
  date: shortText.optional(),
  /** `close`: the status the order was seen in. */
  status: z.enum(['active', 'partial', 'cancelled']).optional(),
  /** `confirm`, `dismiss`: the reason that was given. */
  reason: shortText.optional(),
  /** `confirm`: the page of OneBill on which it was confirmed: path and fragment, without what is asked for in the address. */
  page: shortText.optional(),
});
export type Entry = z.infer<typeof entrySchema>;

/** The id of what is written down before Place Order is pressed: one for each customer's order under way. */
export function readyId(host: string | undefined, account: string | undefined): string {
  return `ready ${host ?? ''} ${account ?? ''}`;
}
