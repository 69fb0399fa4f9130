import { listProblemSchema } from '../domains/list-problem';
import { z } from '../schema';
import { differencesSchema } from './differences';

/** Where a list can be fetched from again, in the order in which they win. */
export const refreshSources = ['policy', 'portal-api', 'portal-tab', 'team'] as const;
export const refreshSourceSchema = z.enum(refreshSources);
export type RefreshSource = z.infer<typeof refreshSourceSchema>;

/**
 * What began a refresh: the alarm, a visit of the portal, somebody's wish, a source that was just connected, a clerk who
 * looked again, or the administrator's policy.
 */
export const refreshTriggers = ['alarm', 'visit', 'hand', 'connect', 'look-again', 'policy'] as const;
export type RefreshTrigger = (typeof refreshTriggers)[number];

/**
 * One attempt to fetch the list.
 *
 * - `replaced`: another list is in use. `unchanged`: the source says the same as before; its age is new.
 * - `added`: one domain was added, which a clerk had looked for.
 * - `failed`: the former list stays; `problem` says why.
 */
export const refreshRecordSchema = z.object({
  /** When it ended, in milliseconds since 1970. */
  at: z.number(),
  trigger: z.enum(refreshTriggers),
  source: refreshSourceSchema,
  /** The host that was asked, for people. */
  sourceName: z.string().optional(),
  outcome: z.enum(['replaced', 'unchanged', 'added', 'failed']),
  problem: listProblemSchema.optional(),
  /** Domains the source gave. */
  count: z.number().int().nonnegative().optional(),
  /** Domains the source says there are. */
  expected: z.number().int().nonnegative().optional(),
  complete: z.boolean().optional(),
  /** How the portal was read: its API of the second or first generation, or the rows of its Domains page. */
  via: z.enum(['v2', 'v1', 'rows']).optional(),
  differences: differencesSchema.optional(),
});
export type RefreshRecord = z.infer<typeof refreshRecordSchema>;
