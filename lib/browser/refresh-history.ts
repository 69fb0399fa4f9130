import { browser } from 'wxt/browser';
import { type RefreshRecord, refreshRecordSchema } from '../directory/refresh-record';
import type { ListProblem } from '../domains/list-problem';
import { listProblemSchema } from '../domains/list-problem';
import { z } from '../schema';

const KEY = 'refreshes.v1';
const PROBLEM_KEY = 'refreshes.problem.v1';
/** Attempts kept. */
const KEPT = 30;

/** The attempts to fetch the list, newest first. What cannot be read counts as none. */
export async function readRefreshes(): Promise<RefreshRecord[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return z.array(refreshRecordSchema).safeParse(stored).data ?? [];
}

/** What went wrong at the last attempt, or nothing when it went well. */
export async function readLastProblem(): Promise<ListProblem | undefined> {
  return listProblemSchema.safeParse((await browser.storage.local.get(PROBLEM_KEY))[PROBLEM_KEY]).data;
}

/** Forgets what went wrong: another source is asked now, or another list is in use. */
export async function forgetLastProblem(): Promise<void> {
  await browser.storage.local.remove(PROBLEM_KEY);
}

let writes: Promise<unknown> = Promise.resolve();

/** Writes an attempt down, one after the other. Runs in the background only. */
export function recordRefresh(record: RefreshRecord): Promise<void> {
  const written = writes.then(async () => {
    await browser.storage.local.set({ [KEY]: [record, ...(await readRefreshes())].slice(0, KEPT) });
    // A single domain that was found says nothing about the whole list.
    if (record.outcome === 'added') return;
    if (record.problem) await browser.storage.local.set({ [PROBLEM_KEY]: record.problem });
    else await forgetLastProblem();
  });
  writes = written.catch(() => undefined);
  return written;
}
