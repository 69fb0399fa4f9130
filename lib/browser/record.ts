import { browser } from 'wxt/browser';
import { z } from '../schema';

/** A value that a clerk opened by typing it a second time. */
export const confirmationSchema = z.object({
  value: z.string(),
  reason: z.string().min(1),
  account: z.string().optional(),
  /** What the list had said. */
  verdict: z.string(),
  /** Milliseconds since 1970, UTC. */
  at: z.number(),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

const KEY = 'confirmations';
/** Older entries make room; a clerk confirms by hand a few times a month. */
const KEPT = 2_000;

/** Appends to the local record. Rejects when it could not be stored, and then nothing may open. */
export async function recordConfirmation(confirmation: Confirmation): Promise<void> {
  const stored = z.array(confirmationSchema).safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? [];
  await browser.storage.local.set({ [KEY]: [...stored, confirmation].slice(-KEPT) });
}
