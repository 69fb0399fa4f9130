import { browser } from 'wxt/browser';
import { type Entry, entrySchema } from '../record/entry';
import type { Spare } from '../record/store';
import { z } from '../schema';

const KEY = 'record.waiting';
/** Where confirmations were kept before there was a record. */
const FORMER = 'confirmations';

const formerSchema = z.array(
  z.object({
    value: z.string(),
    reason: z.string(),
    account: z.string().optional(),
    verdict: z.string(),
    at: z.number(),
  }),
);

/** Entries that wait for the database lie in the extension's storage, which outlives the background. */
export const storageSpare: Spare = {
  read: async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.flatMap((each) => entrySchema.safeParse(each).data ?? []) : [];
  },
  write: async (entries) => {
    if (entries.length === 0) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: entries });
  },
};

/** Calls back whenever more or less waits. */
export function onWaitingChanged(react: () => void, { signal }: { signal: AbortSignal }): void {
  const listener = (changes: { [key: string]: unknown }, area: string): void => {
    if (area === 'local' && KEY in changes) react();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Confirmations from before there was a record, as entries. Their ids are theirs: taken over twice, they are there once. */
export async function formerConfirmations(): Promise<Entry[]> {
  const former = formerSchema.safeParse((await browser.storage.local.get(FORMER))[FORMER]).data ?? [];
  return former.flatMap(({ value, reason, account, verdict, at }) => {
    const id = `confirmation ${at} ${value}`.slice(0, 300);
    const entry = entrySchema.safeParse({ id, at, kind: 'confirm', domains: [value], account, verdict, reason });
    return entry.data ?? [];
  });
}

/** Forgets them, once they are in the record. */
export async function forgetFormerConfirmations(): Promise<void> {
  await browser.storage.local.remove(FORMER);
}
