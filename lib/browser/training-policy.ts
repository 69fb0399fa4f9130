import { browser } from 'wxt/browser';
import { z } from '../schema';

/** What an administrator may set for training, as in `public/managed-policy.json`. */
const policySchema = z.object({ clerk: z.string().min(1).max(80).optional().catch(undefined) });
export type TrainingPolicy = z.infer<typeof policySchema>;

/** Reads the administrator's entries for training; empty where there are none. */
export async function readTrainingPolicy(): Promise<TrainingPolicy> {
  // Firefox rejects when no policy was ever set.
  const stored: unknown = await browser.storage.managed.get('clerk').catch(() => ({}));
  return policySchema.safeParse(stored).data ?? {};
}
