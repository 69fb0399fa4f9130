import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Entry } from '../../lib/record/entry';
import { toCsv, toJson } from '../../lib/record/export';
import { type Column, type Filter, type Order, select } from '../../lib/record/filter';
import type { OpenOrder } from '../../lib/record/open-order';
import type { Dropped } from '../../lib/record/store';

const DAY = 24 * 60 * 60 * 1000;
/** So many rows are drawn at a time: a full record is as quick as an empty one. */
export const ROWS_ON_PAGE = 50;
export const PERIODS = ['1', '7', '30', '365', 'all'] as const;
export type Period = (typeof PERIODS)[number];

export type RecordPort = {
  read(): Promise<{ entries: Entry[]; waiting: number; open: OpenOrder[]; dropped: Dropped; problem?: string }>;
  /** Erases entries older than a moment, or all; tells how many. */
  erase(before?: number): Promise<number>;
  dismiss(id: string, reason: string): Promise<void>;
  openOrder(host: string): Promise<void>;
  save(name: string, type: string, text: string): void;
  now(): number;
};

export type RecordState = {
  /** Undefined until the record was read. */
  entries: Entry[] | undefined;
  waiting: number;
  open: OpenOrder[];
  dropped: Dropped;
  /** What did not work, in the browser's words. */
  problem?: string;
  filter: Omit<Filter, 'since'>;
  period: Period;
  order: Order;
  /** Number of the page that is shown, from 0. */
  page: number;
  /** What was just done, to be said once. */
  done?: { kind: 'erased' | 'exported'; count: number };
};

export type RecordPageModel = {
  store: StoreApi<RecordState>;
  now(): number;
  refresh(): Promise<void>;
  /** The entries that the filter lets through, in order. */
  shown(state: RecordState): Entry[];
  setFilter(change: Partial<RecordState['filter']>): void;
  setPeriod(period: Period): void;
  sortBy(column: Column): void;
  turnTo(page: number): void;
  /** Saves what is shown as a file. */
  exportAs(format: 'csv' | 'json'): void;
  erase(olderThanDays?: number): Promise<void>;
  /** How many entries an erasure would take. */
  countOlderThan(days?: number): number;
  dismiss(id: string, reason: string): Promise<void>;
  openOrder(host: string): Promise<void>;
};

/** State and deeds of the page "Record". */
export function createRecordPage(port: RecordPort): RecordPageModel {
  const store = createStore<RecordState>(() => ({
    entries: undefined,
    waiting: 0,
    open: [],
    dropped: { count: 0 },
    filter: {},
    period: '30',
    order: { by: 'at', ascending: false },
    page: 0,
  }));
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      store.setState({ problem: error instanceof Error ? error.message : String(error) });
    }
  };
  const refresh = (): Promise<void> =>
    attempt(async () => store.setState({ problem: undefined, ...(await port.read()) }));
  const before = (days: number | undefined): number | undefined =>
    days === undefined ? undefined : port.now() - days * DAY;
  const shown = remembered(({ entries, filter, period, order }: RecordState) => {
    const since = period === 'all' ? undefined : port.now() - Number(period) * DAY;
    return select(entries ?? [], { ...filter, since }, order);
  });

  return {
    store,
    now: port.now,
    refresh,
    shown,
    setFilter: (change) =>
      store.setState(({ filter }) => ({ filter: { ...filter, ...change }, page: 0, done: undefined })),
    setPeriod: (period) => store.setState({ period, page: 0, done: undefined }),
    sortBy: (by) =>
      store.setState(({ order }) => ({
        // Times are looked at from the newest, words from their beginning.
        order: { by, ascending: order.by === by ? !order.ascending : by !== 'at' },
        page: 0,
      })),
    turnTo: (page) => store.setState({ page }),
    exportAs: (format) => {
      const entries = shown(store.getState());
      const day = new Date(port.now()).toISOString().slice(0, 10);
      if (format === 'csv') port.save(`plumbline-record-${day}.csv`, 'text/csv;charset=utf-8', toCsv(entries));
      else port.save(`plumbline-record-${day}.json`, 'application/json', toJson(entries));
      store.setState({ done: { kind: 'exported', count: entries.length } });
    },
    countOlderThan: (days) => {
      const moment = before(days);
      return (store.getState().entries ?? []).filter(({ at }) => moment === undefined || at < moment).length;
    },
    erase: (days) =>
      attempt(async () => {
        const count = await port.erase(before(days));
        await refresh();
        store.setState({ done: { kind: 'erased', count }, page: 0 });
      }),
    dismiss: (id, reason) =>
      attempt(async () => {
        await port.dismiss(id, reason);
        await refresh();
      }),
    openOrder: (host) => attempt(() => port.openOrder(host)),
  };
}

/** Selects anew only when something it depends on has changed. */
function remembered(work: (state: RecordState) => Entry[]): (state: RecordState) => Entry[] {
  let last: { state: RecordState; result: Entry[] } | undefined;
  return (state) => {
    const isSame = (['entries', 'filter', 'period', 'order'] as const).every((key) => last?.state[key] === state[key]);
    if (!last || !isSame) last = { state, result: work(state) };
    return last.result;
  };
}
