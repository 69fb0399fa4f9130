import { browser } from 'wxt/browser';
import { changeShelf, type Shelf, type ShelfChange, shelfSchema } from '../editing/shelf';

const SHELF = 'procedures.v1';

/** What trainers have made of procedures. What cannot be read counts as never kept; nothing is overwritten by reading. */
export async function readShelf(): Promise<Shelf> {
  const stored = (await browser.storage.local.get(SHELF))[SHELF];
  return shelfSchema.safeParse(stored).data ?? {};
}

let writes: Promise<unknown> = Promise.resolve();

/** Changes the shelf, one change after the other, and answers with the whole of it. Runs in the background only. */
export function keepChange(change: ShelfChange): Promise<Shelf> {
  const done = writes.then(async () => {
    const shelf = changeShelf(await readShelf(), change);
    await browser.storage.local.set({ [SHELF]: shelf });
    return shelf;
  });
  writes = done.catch(() => undefined);
  return done;
}
