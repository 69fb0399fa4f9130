import type { ListProblem } from '../domains/list-problem';
import type { CheckResult } from '../domains/verdict';
import type { CheckOptions, DirectoryKeeper, Standing } from './keeper';
import type { Row } from './parse/outcome';
import { whyNoDomain } from './parse/shape';
import type { Refresher } from './refresh';
import type { RefreshRecord } from './refresh-record';
import { SourceFailure } from './sources/ask';
import { type ConnectedSources, firstSource } from './sources/connected';
import { type FetchDomain, problemOf } from './sources/fetch-list';

/** How long an answer about one value counts, in milliseconds; a domain may be created meanwhile. */
const ANSWER_LIFE = 10 * 60 * 1000;
/** Problems that say that a source cannot be asked right now, whatever is asked. */
const OUT_OF_REACH: ReadonlySet<ListProblem['code']> = new Set([
  'unauthorized',
  'forbidden',
  'rate-limited',
  'server',
  'no-api',
  'timeout',
  'network',
  'log-in-page',
  'broken',
  'no-permission',
  'masked',
  'signed-out',
  'no-portal-tab',
  'not-connected',
]);

export type LookPort = {
  keeper: () => DirectoryKeeper;
  refresher: () => Refresher;
  sources(): Promise<ConnectedSources>;
  isTabOpen(): Promise<boolean>;
  fetchDomain: FetchDomain;
  lastProblem(): Promise<ListProblem | undefined>;
  record(attempt: RefreshRecord): Promise<void>;
  now?: () => number;
};

export type Looking = {
  /** Asks the source for this one value, adds it when it is there and new, and checks it then. */
  lookAgain(value: string, options: CheckOptions): Promise<CheckResult>;
  /** What the source is right now; with a value, what it is to this value. */
  standing(value?: string): Promise<Standing>;
};

/** Asks the source of the list about single values. */
export function createLooking(port: LookPort): Looking {
  const { now = Date.now } = port;
  /** Values that could not be asked for, and why. A sleep of the background forgets them: then one may look once more. */
  const failed = new Map<string, { at: number; problem: ListProblem }>();

  const ask = async (value: string): Promise<Row | undefined> => {
    const sources = await port.sources();
    const source = firstSource(sources, { isTabOpen: await port.isTabOpen() });
    const last = await port.lastProblem();
    // A source that asked to be left alone is left alone.
    if (last?.code === 'rate-limited' && (last.retryAt ?? 0) > now()) throw new SourceFailure(last);
    if (source === 'portal-api' || source === 'portal-tab') return port.fetchDomain(value, source, sources);
    // A file cannot be asked for one line: it is read again as a whole.
    const { problem } = await port.refresher().refresh({ trigger: 'look-again' });
    if (problem) failed.set(value, { at: now(), problem });
    return undefined;
  };

  const lookAgain = async (value: string, options: CheckOptions): Promise<CheckResult> => {
    failed.delete(value);
    try {
      const keeper = port.keeper();
      const isNew = async () => (await keeper.check(value, options)).verdict !== 'exact';
      // Nothing but a possible domain is sent anywhere; for the rest the check has words already.
      const row = whyNoDomain(value) === undefined ? await ask(value) : undefined;
      if (row && (await isNew())) await add(row);
    } catch (error) {
      for (const [old, { at }] of failed) if (now() - at > ANSWER_LIFE) failed.delete(old);
      failed.set(value, { at: now(), problem: problemOf(error) });
    }
    return port.keeper().check(value, options);
  };

  const add = async (row: Row): Promise<void> => {
    const { portal } = await port.sources();
    const source = portal?.secret ? 'portal-api' : 'portal-tab';
    const from = { source, sourceName: portal?.host, complete: false, canAskAgain: true } as const;
    const saved = await port.keeper().add([row], from);
    if (!saved.ok) return;
    await port.record({
      at: now(),
      trigger: 'look-again',
      source,
      sourceName: portal?.host,
      outcome: 'added',
      count: 1,
      ...(saved.differences ? { differences: saved.differences } : {}),
    });
  };

  const standing = async (value?: string): Promise<Standing> => {
    const sources = await port.sources();
    const source = firstSource(sources, { isTabOpen: await port.isTabOpen() });
    const own = value === undefined ? undefined : failed.get(value);
    const problem = own && now() - own.at <= ANSWER_LIFE ? own.problem : await port.lastProblem();
    const isReachable = source !== undefined && source !== 'policy' && !(problem && OUT_OF_REACH.has(problem.code));
    const isAnswering = source !== 'portal-tab' || (await port.isTabOpen());
    return {
      canAskAgain: isReachable && isAnswering,
      ...(sources.portal ? { portal: `https://${sources.portal.host}` } : {}),
      ...(problem ? { problem } : {}),
    };
  };

  return { lookAgain, standing };
}
