import { type Entry, MOST_ENTRIES } from '../../lib/record/entry';
import type { OpenOrder } from '../../lib/record/open-order';
import type { RecordStore, Spare } from '../../lib/record/store';

/** A record in maps, that can be made to fail as a database does. */
export function memoryRecord({ most = MOST_ENTRIES } = {}): RecordStore & { fails: boolean } {
  const entries = new Map<string, Entry>();
  const orders = new Map<string, OpenOrder>();
  let dropped = 0;
  const oldestFirst = () => [...entries.values()].sort((a, b) => a.at - b.at);
  const store = {
    fails: false,
    write: async ({ put = [], drop = [], orders: open = [], closed = [] }: Parameters<RecordStore['write']>[0]) => {
      work();
      for (const id of drop) entries.delete(id);
      for (const entry of put) entries.set(entry.id, entry);
      for (const id of closed) orders.delete(id);
      for (const order of open) orders.set(order.id, order);
      for (const { id } of oldestFirst().slice(0, Math.max(0, entries.size - most))) {
        entries.delete(id);
        dropped++;
      }
    },
    entry: async (id: string) => work() && entries.get(id),
    entries: async () => work() && oldestFirst(),
    entriesOf: async (domain: string) => work() && oldestFirst().filter(({ domains }) => domains.includes(domain)),
    openOrders: async () => work() && [...orders.values()],
    dropped: async () => work() && { count: dropped },
    erase: async (before?: number) => {
      work();
      const gone = oldestFirst().filter(({ at }) => before === undefined || at < before);
      for (const { id } of gone) entries.delete(id);
      return gone.length;
    },
  };
  function work(): true {
    if (store.fails) throw new DOMException('The disk is full.', 'QuotaExceededError');
    return true;
  }
  return store;
}

export function memorySpare(): Spare & { held: Entry[]; fails: boolean; isUnreadable: boolean } {
  const spare = {
    held: [] as Entry[],
    fails: false,
    isUnreadable: false,
    read: async () => {
      if (spare.isUnreadable) throw new Error('Nothing can be read.');
      return spare.held;
    },
    write: async (entries: readonly Entry[]) => {
      if (spare.fails) throw new Error('Nothing can be written.');
      spare.held = [...entries];
    },
  };
  return spare;
}
