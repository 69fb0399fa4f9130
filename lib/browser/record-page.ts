import type { Entry } from '../record/entry';
import type { OpenOrder } from '../record/open-order';
import type { Dropped } from '../record/store';
import { recordDatabase } from './record-database';
import { storageSpare } from './record-spare';

/** Everything that the page "Record" shows. */
export type RecordRead = {
  entries: Entry[];
  /** Entries that the database could not take yet; they are among the others. */
  waiting: number;
  open: OpenOrder[];
  dropped: Dropped;
  /** Why the database could not be read. */
  problem?: string;
};

/** Reads the record. When the database fails, what waits for it is still there to be seen and exported. */
export async function readRecord(): Promise<RecordRead> {
  const database = recordDatabase();
  const waiting = await storageSpare.read();
  try {
    const [entries, open, dropped] = await Promise.all([database.entries(), database.openOrders(), database.dropped()]);
    const known = new Set(waiting.map(({ id }) => id));
    const all = [...entries.filter(({ id }) => !known.has(id)), ...waiting];
    return { entries: all, waiting: waiting.length, open, dropped };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { entries: waiting, waiting: waiting.length, open: [], dropped: { count: 0 }, problem };
  }
}

/** Gives a text to the browser's downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on it from here on.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
