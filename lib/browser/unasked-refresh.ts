import type { RefreshRecord, RefreshTrigger } from '../directory/refresh-record';
import type { ConnectedSources } from '../directory/sources/connected';
import type { ListProblem } from '../domains/list-problem';
import { dueAt } from './refresh-alarm';

/** Failures that may pass by themselves within minutes. */
const PASSING: ReadonlySet<ListProblem['code']> = new Set(['server', 'timeout', 'network', 'broken', 'log-in-page']);

export type UnaskedPort = {
  sources(): Promise<ConnectedSources>;
  isTabOpen(): Promise<boolean>;
  refresh(trigger: RefreshTrigger): Promise<unknown>;
  lastAttempt(): Promise<RefreshRecord | undefined>;
  lastProblem(): Promise<ListProblem | undefined>;
  alarm: { isSet(): Promise<boolean>; set(when: number | undefined): Promise<void> };
  /** The policy as it is now and as it was followed last; see `policy-mark`. */
  policy: { mark(): Promise<string>; followed(): Promise<string>; follow(mark: string): Promise<void> };
  now?: () => number;
};

/** What the background does about the list without being asked. */
export type UnaskedRefresh = {
  /** The background starts: follows a policy that came while it slept, and sets an alarm that the browser lost. */
  wake(): Promise<void>;
  /** The alarm went off. */
  due(): Promise<void>;
  /** The administrator changed the policy. */
  policyChanged(): Promise<void>;
  /** Sets the alarm anew: an attempt ended, or the interval or the sources changed. */
  schedule(): Promise<void>;
};

export function createUnaskedRefresh(port: UnaskedPort): UnaskedRefresh {
  const { now = Date.now } = port;

  /** @param triedAt a moment at which there was nothing to ask, which is no attempt that is written down. */
  const schedule = async (triedAt = 0): Promise<void> => {
    const [sources, latest, problem] = await Promise.all([port.sources(), port.lastAttempt(), port.lastProblem()]);
    const when = dueAt({
      everyHours: sources.everyHours,
      last: Math.max(latest?.at ?? 0, triedAt),
      now: now(),
      retryAt: problem?.retryAt,
      maySucceedSoon: problem && PASSING.has(problem.code),
    });
    await port.alarm.set(isConnected(sources) ? when : undefined);
  };

  const refresh = async (trigger: RefreshTrigger): Promise<void> => {
    const sources = await port.sources();
    if (!isConnected(sources)) return;
    // Without an open tab there is nothing to be read, and no reason to say that something went wrong.
    if (needsTab(sources) && !(await port.isTabOpen())) await schedule(now());
    else await port.refresh(trigger);
  };

  const followPolicy = async (mark: string): Promise<void> => {
    await refresh('policy');
    await port.policy.follow(mark);
  };

  return {
    schedule: () => schedule(),
    due: () => refresh('alarm'),
    policyChanged: async () => followPolicy(await port.policy.mark()),
    wake: async () => {
      // Firefox never tells of a policy, and Chromium only those who listen already: so it is compared at each start.
      const mark = await port.policy.mark();
      if (mark !== (await port.policy.followed())) await followPolicy(mark);
      if (!(await port.alarm.isSet())) await schedule();
    },
  };
}

function isConnected({ portal, team, policyRows }: ConnectedSources): boolean {
  return portal !== undefined || team !== undefined || policyRows !== undefined;
}

function needsTab({ portal, team, policyRows }: ConnectedSources): boolean {
  return portal !== undefined && portal.secret === undefined && team === undefined && policyRows === undefined;
}
