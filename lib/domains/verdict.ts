import { z } from '../schema';
import { listProblemSchema } from './list-problem';

/** The words a check can answer with. Public names: renaming one breaks tests, trainers' procedures and team packs. */
export const verdictNames = [
  'exact',
  'case',
  'whitespace',
  'invisible',
  'lookalike',
  'wrapped',
  'missing-suffix',
  'wrong-suffix',
  'description',
  'typo',
  'incomplete',
  'generated',
  'unknown',
  'ambiguous',
  'other-customer',
  'cannot-tell',
  'empty',
  'pending',
] as const;

export const verdictNameSchema = z.enum(verdictNames);
export type VerdictName = z.infer<typeof verdictNameSchema>;

/** What is known of the list an answer rests on. Travels with every verdict. */
export const listStatusSchema = z.object({
  /** Number of domains held. */
  count: z.number().int().nonnegative(),
  /** How many domains the source says there are, when it says so. */
  expected: z.number().int().nonnegative().optional(),
  /** False when the source is known to hold more than the list, or when nothing was loaded yet. */
  complete: z.boolean(),
  source: z.enum(['none', 'sample', 'file', 'paste', 'portal-api', 'portal-tab', 'team', 'policy']),
  /** A name for people: the file's name, the portal's host. */
  sourceName: z.string().optional(),
  /** Milliseconds since 1970, UTC. Absent when there is no list. */
  fetchedAt: z.number().optional(),
  /** Changes with every stored list; a verdict of another version is void. */
  version: z.string(),
  /** True when the source can be asked again right now ("look again" comes before confirming). */
  canAskAgain: z.boolean(),
  /** Origin of the manager portal (`https://…`), for links to a domain; see `portalLink`. Absent when none is known. */
  portal: z.string().optional(),
  /** What went wrong when the source was last asked; absent when the last attempt went well. */
  problem: listProblemSchema.optional(),
});
export type ListStatus = z.infer<typeof listStatusSchema>;

/** One thing that is wrong with the typed value, with where it is (UTF-16 offsets into the value). */
export const faultSchema = z.object({
  kind: verdictNameSchema,
  /**
   * A finer word for the sentence:
   * - `whitespace`: `space-start`, `space-end`, `space-inside`
   * - `wrapped`: `url`, `user` (extension and `@`), `email`, `brackets`, `quotes`, `trailing-dot`, `punctuation`, `text` (other words)
   * - `lookalike`: `digit` (typed a digit for a letter), `letter` (the other way round), `letter-case` (I for l), `merged` (rn for
   *   m), `foreign` (another script or width), `composed` (the same letter in parts), `listed-foreign`
   * - `case`: `capital` (typed), `small` (typed)
   * - `wrong-suffix`: `other`, `extra` (the listed domain has none)
   * - `typo`, `ambiguous`: `transposition`, `substitution`, `extra`, `missing`, `several`
   */
  detail: z.string().optional(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
});
export type Fault = z.infer<typeof faultSchema>;

/** A run of the comparison, typed over listed. Both texts joined give the two values again, byte for byte. */
export const diffRunSchema = z.object({
  same: z.boolean(),
  typed: z.string(),
  listed: z.string(),
});
export type DiffRun = z.infer<typeof diffRunSchema>;

export const suggestionSchema = z.object({
  /** Always a domain of the list, byte for byte. */
  domain: z.string(),
  /** The customer's name as the portal has it. */
  description: z.string().optional(),
  /** Typed against listed. Empty for completions and company names, where a comparison says nothing. */
  diff: z.array(diffRunSchema),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const checkResultSchema = z.object({
  /** The value the answer speaks of, byte for byte. */
  value: z.string(),
  verdict: verdictNameSchema,
  /**
   * Every fault found, gravest first: wrapped, invisible, lookalike, spelling, suffix, case, space; one per place (a run of spaces
   * is one, each capital is one). A verdict that is a fault of the value stands among them; `unknown` and `cannot-tell` may still
   * come with faults that hold whatever the list says.
   */
  faults: z.array(faultSchema),
  /** At most three, nearest first, each in the list. */
  suggestions: z.array(suggestionSchema).max(3),
  /** True when `confirm-domain` may open what is held (see the anatomy of verdicts in docs). */
  confirmable: z.boolean(),
  /** For `exact` and `other-customer`: the customer the portal lists this domain for. */
  description: z.string().optional(),
  list: listStatusSchema,
});
export type CheckResult = z.infer<typeof checkResultSchema>;

/** The customer whose order is being built, as read from the page; used for ranking and for `description`. */
export const subscriberSchema = z.object({ name: z.string().optional(), account: z.string().optional() });
export type Subscriber = z.infer<typeof subscriberSchema>;
