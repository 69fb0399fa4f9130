import type { Entry } from './entry';
import type { OpenOrder } from './open-order';

/** Changes that belong together: all are made or none. */
export type Change = {
  put?: readonly Entry[];
  /** Ids of entries that go. */
  drop?: readonly string[];
  orders?: readonly OpenOrder[];
  /** Ids of open orders that go. */
  closed?: readonly string[];
};

/** How many entries made room for newer ones, and the time of the newest of them. */
export type Dropped = { count: number; until?: number };

/** Where the record is kept. A port: the browser's database in the extension, a map in tests. Everything may reject. */
export type RecordStore = {
  /** Resolves when it is on the disk. Keeps the newest `MOST_ENTRIES`. */
  write(change: Change): Promise<void>;
  entry(id: string): Promise<Entry | undefined>;
  entries(): Promise<Entry[]>;
  /** Entries about a domain, byte for byte. */
  entriesOf(domain: string): Promise<Entry[]>;
  openOrders(): Promise<OpenOrder[]>;
  dropped(): Promise<Dropped>;
  /** Erases entries older than this moment, or all; tells how many. Open orders stay. */
  erase(before?: number): Promise<number>;
};

/** Where entries wait while the store fails. A port like the other. */
export type Spare = {
  read(): Promise<Entry[]>;
  write(entries: readonly Entry[]): Promise<void>;
};
