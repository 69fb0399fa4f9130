import { listStatusSchema } from '../domains/verdict';
import { z } from '../schema';
import { differencesSchema } from './differences';

/**
 * What became of an attempt to put another list in place. On every refusal the former list stays, whole.
 *
 * - `shrinks`: the new list is smaller by more than a fifth; nothing is lost until somebody confirms.
 * - `replaces-own`: the sample would take the place of a real list.
 * - `no-draft`: the draft is gone (saved already, dropped, or too old).
 * - `no-former`: there is no former list to bring back.
 * - `storage`: the browser would not store it.
 */
export const saveOutcomeSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    status: listStatusSchema,
    /** How the list differs from the one before it. */
    differences: differencesSchema.optional(),
  }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(['shrinks', 'replaces-own', 'empty', 'no-draft', 'no-former', 'storage']),
    /** Domains in use now, and in the list that was offered. */
    from: z.number().int().nonnegative().optional(),
    to: z.number().int().nonnegative().optional(),
    detail: z.string().optional(),
  }),
]);
export type SaveOutcome = z.infer<typeof saveOutcomeSchema>;
