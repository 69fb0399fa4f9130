import { browser } from 'wxt/browser';
import { type Health, healthSchema } from '../repair/health';
import { type BookChange, changeBook, emptyBook, type RepairBook, repairBookSchema } from '../repair/repairs';
import { z } from '../schema';

const BOOK = 'repairs.v1';
const HEALTH = 'health.v1';
/** One for each procedure on each OneBill that a trainer looked at; older ones make room. */
const MOST_CHECKS = 20;

/** What was pointed at and learned. What cannot be read counts as never kept; nothing is overwritten by reading. */
export async function readRepairs(): Promise<RepairBook> {
  const stored = (await browser.storage.local.get(BOOK))[BOOK];
  return repairBookSchema.safeParse(stored).data ?? emptyBook;
}

let writes: Promise<unknown> = Promise.resolve();

/** Changes the book, one change after the other, and answers with the whole of it. Runs in the background only. */
export function changeRepairs(change: BookChange): Promise<RepairBook> {
  return inTurn(async () => {
    const book = changeBook(await readRepairs(), change);
    await browser.storage.local.set({ [BOOK]: book });
    return book;
  });
}

async function readChecks(): Promise<Health[]> {
  const stored = (await browser.storage.local.get(HEALTH))[HEALTH];
  return z.array(healthSchema).safeParse(stored).data ?? [];
}

export async function readHealth({ procedure, host }: Pick<Health, 'procedure' | 'host'>): Promise<Health | undefined> {
  return (await readChecks()).find((check) => check.procedure === procedure && check.host === host);
}

export function writeHealth(health: Health): Promise<void> {
  return inTurn(async () => {
    const others = (await readChecks()).filter(
      (check) => check.procedure !== health.procedure || check.host !== health.host,
    );
    await browser.storage.local.set({ [HEALTH]: [...others, health].slice(-MOST_CHECKS) });
  });
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = writes.then(work);
  writes = done.catch(() => undefined);
  return done;
}
