import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Entry, entrySchema, MOST_ENTRIES } from '../record/entry';
import { type OpenOrder, openOrderSchema } from '../record/open-order';
import type { Dropped, RecordStore } from '../record/store';

const NAME = 'plumbline-record';
const VERSION = 1;
const DROPPED = 'dropped';

interface Schema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { at: number; domains: string } };
  orders: { key: string; value: OpenOrder };
  facts: { key: string; value: Dropped & { key: string } };
}

/**
 * The record in IndexedDB. The background writes, the extension's pages read.
 *
 * Apart from the list's database, so that one that fails does not take the other along. Opened anew for each use: an open
 * connection would block another version's upgrade.
 */
export function recordDatabase({ most = MOST_ENTRIES } = {}): RecordStore {
  const use = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    const db = await openDB<Schema>(NAME, VERSION, {
      upgrade: (fresh) => {
        const entries = fresh.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('at', 'at');
        entries.createIndex('domains', 'domains', { multiEntry: true });
        fresh.createObjectStore('orders', { keyPath: 'id' });
        fresh.createObjectStore('facts', { keyPath: 'key' });
      },
    });
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };

  return {
    write: ({ put = [], drop = [], orders = [], closed = [] }) =>
      use(async (db) => {
        const change = db.transaction(['entries', 'orders', 'facts'], 'readwrite', { durability: 'strict' });
        const entries = change.objectStore('entries');
        const open = change.objectStore('orders');
        const isDone = change.done;
        const requests: Promise<unknown>[] = [];
        try {
          for (const id of drop) requests.push(entries.delete(id));
          for (const entry of put) requests.push(entries.put(entry));
          for (const id of closed) requests.push(open.delete(id));
          for (const order of orders) requests.push(open.put(order));
          await Promise.all(requests);
          await dropOldest(change.objectStore('facts'), entries, most);
        } catch (error) {
          // A request that could not even be made leaves the others standing; they go together, and nobody waits for them.
          for (const standing of [...requests, isDone]) standing.catch(() => undefined);
          abort(change);
          throw error;
        }
        await isDone;
      }),
    entry: (id) => use(async (db) => entrySchema.safeParse(await db.get('entries', id)).data),
    entries: () => use(async (db) => (await db.getAllFromIndex('entries', 'at')).flatMap(readEntry)),
    entriesOf: (domain) =>
      use(async (db) => (await db.getAllFromIndex('entries', 'domains', domain)).flatMap(readEntry)),
    openOrders: () =>
      use(async (db) => {
        const orders = (await db.getAll('orders')).flatMap((order) => openOrderSchema.safeParse(order).data ?? []);
        return orders.sort((a, b) => b.placedAt - a.placedAt);
      }),
    dropped: () =>
      use(async (db) => {
        const { count = 0, until } = (await db.get('facts', DROPPED)) ?? {};
        return { count, until };
      }),
    erase: (before) =>
      use(async (db) => {
        const change = db.transaction(['entries', 'facts'], 'readwrite', { durability: 'strict' });
        const entries = change.objectStore('entries');
        const range = before === undefined ? undefined : IDBKeyRange.upperBound(before, true);
        const ids = await entries.index('at').getAllKeys(range);
        await Promise.all(ids.map((id) => entries.delete(id)));
        if (before === undefined) await change.objectStore('facts').delete(DROPPED);
        await change.done;
        return ids.length;
      }),
  };
}

/** A transaction that has failed by itself is over already. */
function abort(change: { abort(): void }): void {
  try {
    change.abort();
  } catch {
    // Over already.
  }
}

type Facts = {
  get(key: string): Promise<(Dropped & { key: string }) | undefined>;
  put(value: Dropped & { key: string }): Promise<unknown>;
};
type Entries = {
  count(): Promise<number>;
  delete(id: string): Promise<void>;
  index(name: 'at'): { openCursor(): Promise<Cursor | null> };
};
type Cursor = { value: Entry; continue(): Promise<Cursor | null> };

/** Makes room in the same transaction that took more in, and keeps count. */
async function dropOldest(facts: Facts, entries: Entries, most: number): Promise<void> {
  let over = (await entries.count()) - most;
  if (over <= 0) return;
  const before = await facts.get(DROPPED);
  const dropped = { key: DROPPED, count: (before?.count ?? 0) + over, until: before?.until };
  for (let at = await entries.index('at').openCursor(); at && over > 0; at = await at.continue(), over--) {
    dropped.until = at.value.at;
    await entries.delete(at.value.id);
  }
  await facts.put(dropped);
}

function readEntry(stored: unknown): Entry[] {
  const entry = entrySchema.safeParse(stored).data;
  return entry ? [entry] : [];
}
