import { type Entry, readyId } from './entry';
import { type OpenOrder, type OrdersSeen, orderOf, replacedBy, settle } from './open-order';
import type { Change, RecordStore, Spare } from './store';

/** How many entries wait for the database. */
export type Written = { waiting: number };

/** An earlier order of the same domain, for somebody else. */
export type Earlier = { account?: string; customer?: string; order?: string; at: number };

/** The database could not take a confirmation, and without one nothing may open. */
export class NotRecorded extends Error {
  override name = 'NotRecorded';
}

/**
 * Keeps the record, one change after the other.
 *
 * What the database cannot take waits in the spare store, and goes before everything else with the next write. A
 * confirmation never waits: it is in the database, or it is refused and opens nothing.
 */
export class RecordKeeper {
  #turns: Promise<unknown> = Promise.resolve();
  /** Entries that are in the database and could not be taken out of the spare store yet. */
  readonly #done = new Set<string>();

  constructor(
    private readonly ports: {
      store: RecordStore;
      spare: Spare;
      /** Told after each change, with the orders not yet billing. */
      onChanged: (open: readonly OpenOrder[]) => void;
      now: () => number;
      newId: () => string;
    },
  ) {}

  /**
   * Writes entries down.
   * @throws NotRecorded when a confirmation is among them and the database fails; Error when they could be kept nowhere.
   */
  write(given: readonly Entry[]): Promise<Written> {
    const entries = given.map(withReadyId);
    return this.#inTurn(async () => {
      const waiting = await this.#waiting().catch(() => undefined);
      try {
        await this.#store([...(waiting ?? []), ...entries]);
      } catch (error) {
        return this.#letWait(entries, error);
      }
      await this.#tidy(waiting);
      return { waiting: 0 };
    });
  }

  /** Takes over what a page tells of orders: numbers, outcomes, and orders that need nobody any more. */
  see(seen: OrdersSeen): Promise<void> {
    return this.#inTurn(async () => {
      const open = await this.ports.store.openOrders();
      const { changed, closed, dropped } = settle(open, seen);
      if (changed.length + closed.length + dropped.length === 0) return;
      const numbered = await Promise.all(changed.map((order) => this.#numbered(order)));
      const endings = closed.map(({ order, status }): Entry => {
        const { host, account, customer, domains, order: number } = order;
        const about = { host, account, customer, domains, order: number };
        return { id: this.ports.newId(), at: this.ports.now(), kind: 'close', status, ...about };
      });
      await this.#change({
        put: [...numbered.filter((entry) => entry !== undefined), ...endings],
        orders: changed,
        closed: [...closed.map(({ order }) => order.id), ...dropped.map(({ id }) => id)],
      });
    });
  }

  /** Takes an order off the list by hand. */
  dismiss(id: string, reason: string, who?: string): Promise<void> {
    return this.#inTurn(async () => {
      const order = (await this.ports.store.openOrders()).find((each) => each.id === id);
      if (!order) return;
      const { host, account, customer, domains, order: number } = order;
      const about = { host, account, customer, domains, order: number, who, reason };
      const entry: Entry = { id: this.ports.newId(), at: this.ports.now(), kind: 'dismiss', ...about };
      await this.#change({ put: [entry], closed: [id] });
    });
  }

  /** Erases entries older than a moment, or all, and those that wait with them. */
  erase(before?: number): Promise<number> {
    return this.#inTurn(async () => {
      const waiting = await this.#waiting();
      const kept = waiting.filter(({ at }) => before !== undefined && at >= before);
      if (kept.length < waiting.length) await this.ports.spare.write(kept);
      const erased = await this.ports.store.erase(before);
      await this.#change({});
      return erased + waiting.length - kept.length;
    });
  }

  openOrders(): Promise<OpenOrder[]> {
    return this.#inTurn(() => this.ports.store.openOrders());
  }

  /** The latest order of this very domain for another customer that was not cancelled since, from our own record. */
  orderedBefore(domain: string, account: string): Promise<Earlier | undefined> {
    return this.#inTurn(async () => {
      const entries = await this.ports.store.entriesOf(domain);
      const isCancelled = ({ order }: Entry): boolean =>
        entries.some((other) => other.status === 'cancelled' && order !== undefined && other.order === order);
      const placings = entries
        .filter(({ kind, stage }) => kind === 'place' && stage === 'pressed')
        .filter((entry) => entry.account !== undefined && entry.account !== account && !isCancelled(entry));
      return placings.sort((a, b) => b.at - a.at)[0];
    });
  }

  /** Writes what waits, and tells of the orders: with a start of the background. */
  async wake(): Promise<void> {
    await this.#inTurn(async () => {
      const waiting = await this.#waiting();
      await this.#store(waiting);
      await this.#tidy(waiting);
    });
  }

  async #store(entries: readonly Entry[]): Promise<void> {
    const change: Required<Change> = { put: entries, drop: [], orders: [], closed: [] };
    const drop = new Set<string>();
    const closed = new Set<string>();
    const orders: OpenOrder[] = [];
    const isPlacing = entries.some((entry) => orderOf(entry));
    const open = isPlacing ? await this.ports.store.openOrders() : [];
    for (const entry of entries) {
      const order = orderOf(entry);
      if (!order) continue;
      drop.add(readyId(entry.host, entry.account));
      for (const former of replacedBy(order, [...open, ...orders])) closed.add(former.id);
      orders.push(order);
    }
    await this.#change({
      ...change,
      put: entries.filter(({ id }) => !drop.has(id)),
      drop: [...drop],
      orders: orders.filter(({ id }) => !closed.has(id)),
      closed: [...closed],
    });
  }

  async #change(change: Change): Promise<void> {
    await this.ports.store.write(change);
    this.ports.onChanged(await this.ports.store.openOrders());
  }

  /** The entry of an order's placing, with its number. */
  async #numbered({ id, order }: OpenOrder): Promise<Entry | undefined> {
    const entry = order === undefined ? undefined : await this.ports.store.entry(id);
    return entry && { ...entry, order };
  }

  /** What waits in the spare store. Rejects when that cannot be read: then it must not be written over. */
  async #waiting(): Promise<Entry[]> {
    return (await this.ports.spare.read()).filter(({ id }) => !this.#done.has(id));
  }

  /** The database has failed: entries wait behind those that wait already, and a confirmation is refused. */
  async #letWait(entries: readonly Entry[], error: unknown): Promise<Written> {
    const others = entries.filter(({ kind }) => kind !== 'confirm');
    const waiting = await this.#waiting();
    const known = new Set(others.map(({ id }) => id));
    const all = [...waiting.filter(({ id }) => !known.has(id)), ...others];
    if (others.length > 0) await this.ports.spare.write(all);
    if (others.length < entries.length) throw new NotRecorded(textOf(error));
    console.error('The record cannot be written; its entries wait.', error);
    return { waiting: all.length };
  }

  /** Takes what has waited out of the spare store. Where that fails it is passed over, and nothing is written twice. */
  async #tidy(waited: readonly Entry[] | undefined): Promise<void> {
    if (!waited || waited.length + this.#done.size === 0) return;
    try {
      await this.ports.spare.write([]);
      this.#done.clear();
    } catch (error) {
      for (const { id } of waited) this.#done.add(id);
      console.error('What has waited for the record is in it, and could not be taken out of the waiting ones.', error);
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turns.then(work);
    this.#turns = result.catch(() => undefined);
    return result;
  }
}

/** There is one such entry for a customer's order under way, whoever wrote it. */
function withReadyId(entry: Entry): Entry {
  return entry.stage === 'ready' ? { ...entry, id: readyId(entry.host, entry.account) } : entry;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
