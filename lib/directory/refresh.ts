import type { ListProblem } from '../domains/list-problem';
import type { DirectoryKeeper } from './keeper';
import type { SaveOutcome } from './outcome';
import type { RefreshRecord, RefreshSource, RefreshTrigger } from './refresh-record';
import { type ConnectedSources, firstSource } from './sources/connected';
import { type Fetched, type FetchList, problemOf } from './sources/fetch-list';
import type { FileMark } from './sources/team';

export type RefreshOptions = { trigger: RefreshTrigger; source?: RefreshSource; replaceAnyway?: boolean };

export type RefreshPort = {
  keeper: () => DirectoryKeeper;
  sources(): Promise<ConnectedSources>;
  isTabOpen(): Promise<boolean>;
  fetchList: FetchList;
  /** What went wrong at the last attempt; it outlives the background's sleep. */
  lastProblem(): Promise<ListProblem | undefined>;
  /** Keeps the mark of a team's file once its list is in use, never before: a refused list must be offered again. */
  writeMark(mark: FileMark): Promise<void>;
  /** Writes an attempt down. */
  record(attempt: RefreshRecord): Promise<void>;
  now?: () => number;
};

/** Fetches the list again. One attempt at a time: whoever asks for the same meanwhile gets the same answer. */
export type Refresher = {
  refresh(options: RefreshOptions): Promise<RefreshRecord>;
  /** Takes a list that came by itself, from a visited tab of the portal. */
  take(fetched: Fetched, options: RefreshOptions & { source: RefreshSource }): Promise<RefreshRecord>;
  isRefreshing(): boolean;
};

/** See `Refresher`. The former list stays, whole, until another is stored: whatever goes wrong, nothing is lost. */
export function createRefresher(port: RefreshPort): Refresher {
  const { now = Date.now } = port;
  let running: { key: string; record: Promise<RefreshRecord> } | undefined;

  const settle = async (
    { trigger, source }: RefreshOptions & { source: RefreshSource },
    work: () => Promise<Omit<RefreshRecord, 'at' | 'trigger' | 'source'>>,
  ): Promise<RefreshRecord> => {
    const result = await work().catch((error: unknown) => ({ outcome: 'failed' as const, problem: problemOf(error) }));
    const record: RefreshRecord = { ...result, trigger, source, at: now() };
    await port.record(record);
    return record;
  };

  const attempt = async (options: RefreshOptions): Promise<RefreshRecord> => {
    const sources = await port.sources();
    const source = options.source ?? firstSource(sources, { isTabOpen: await port.isTabOpen() });
    if (!source) {
      const problem: ListProblem = { code: 'not-connected' };
      return { at: now(), trigger: options.trigger, source: 'portal-api', outcome: 'failed', problem };
    }
    return settle({ ...options, source }, async () => {
      const last = await port.lastProblem();
      // A source that asked to be left alone is left alone, whoever asks.
      if (last?.code === 'rate-limited' && last.retryAt !== undefined && last.retryAt > now()) {
        return { outcome: 'failed', problem: last };
      }
      return keep(await port.fetchList(source, sources), options.replaceAnyway);
    });
  };

  const keep = async (fetched: Fetched, replaceAnyway?: boolean) => {
    const keeper = port.keeper();
    if (fetched.kind === 'unchanged') {
      const { count, complete } = await keeper.status();
      return outcomeOf(await keeper.confirm(), { count, complete, sourceName: fetched.sourceName });
    }
    const { rows, via, provenance } = fetched;
    const { sourceName, expected, complete } = provenance;
    const about = { sourceName, expected, complete, count: rows.length, ...(via ? { via } : {}) };
    const isPart = via === 'rows' && !complete;
    const saved = isPart
      ? await keeper.add(rows, provenance)
      : await keeper.replace(rows, provenance, { replaceAnyway });
    if (saved.ok && fetched.mark) await port.writeMark(fetched.mark);
    return outcomeOf(saved, about);
  };

  const alone = (key: string, work: () => Promise<RefreshRecord>): Promise<RefreshRecord> => {
    if (running?.key === key) return running.record;
    const record = (running?.record ?? Promise.resolve()).then(work, work);
    const mine = { key, record };
    running = mine;
    return record.finally(() => {
      if (running === mine) running = undefined;
    });
  };

  return {
    refresh: (options) =>
      alone(`${options.source ?? 'first'} ${options.replaceAnyway ?? false}`, () => attempt(options)),
    take: (fetched, options) =>
      alone(`visit ${now()}`, () => settle(options, () => keep(fetched, options.replaceAnyway))),
    isRefreshing: () => running !== undefined,
  };
}

type About = Pick<RefreshRecord, 'sourceName' | 'expected' | 'complete' | 'count' | 'via'>;

function outcomeOf(saved: SaveOutcome, about: About): Omit<RefreshRecord, 'at' | 'trigger' | 'source'> {
  if (saved.ok) {
    const { differences } = saved;
    const isSame = differences === undefined || Object.values(differences).every(({ count }) => count === 0);
    return { ...about, outcome: isSame ? 'unchanged' : 'replaced', ...(differences ? { differences } : {}) };
  }
  const { reason, from, to, detail } = saved;
  const code = reason === 'shrinks' || reason === 'empty' ? reason : 'storage';
  return { ...about, outcome: 'failed', problem: { code, from, to, detail, host: about.sourceName } };
}
