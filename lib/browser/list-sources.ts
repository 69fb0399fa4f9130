import type { DirectoryKeeper } from '../directory/keeper';
import { createLooking, type Looking } from '../directory/look-again';
import { createRefresher, type Refresher } from '../directory/refresh';
import type { RefreshRecord, RefreshTrigger } from '../directory/refresh-record';
import { domainFetcher, type FetchPort, listFetcher } from '../directory/sources/fetch-list';
import type { ListProblem } from '../domains/list-problem';
import { watchPolicy } from './managed-policy';
import { isPortalOpen, lookInPortalTab, readPortalTab } from './portal-tabs';
import { dueAt, onRefreshDue, setRefreshAlarm } from './refresh-alarm';
import { readLastProblem, readRefreshes, recordRefresh } from './refresh-history';
import { secretStore } from './secrets';
import { missingSites, watchSites } from './site-access';
import { createSourceDesk, type SourceDesk } from './source-desk';
import { readTeamMark, writeTeamMark } from './source-settings';

/** The sources of the list, at work in the background. */
export type ListSources = Refresher &
  Looking & {
    desk: SourceDesk;
    /** Refreshes when due, on policy and on permissions, until the signal aborts. */
    start(options: { signal: AbortSignal }): void;
    /** The interval or the sources changed: sets the alarm anew. */
    schedule(): Promise<void>;
  };

/** Failures that may pass by themselves within minutes. */
const PASSING: ReadonlySet<ListProblem['code']> = new Set(['server', 'timeout', 'network', 'broken', 'log-in-page']);

/**
 * Puts the sources together.
 * @param keeper asked late: the keeper in turn asks for `standing`.
 * @param onSettled told after each attempt, for whoever shows the status.
 */
export function createListSources({
  keeper,
  onSettled,
  signal,
}: {
  keeper: () => DirectoryKeeper;
  onSettled: () => void;
  signal: AbortSignal;
}): ListSources {
  const desk = createSourceDesk(secretStore());
  const port: FetchPort = {
    fetch: (url, init) => fetch(url, init),
    signal,
    missing: missingSites,
    readTab: readPortalTab,
    lookInTab: lookInPortalTab,
    // The mark speaks of the file only while the list in use is that file.
    readMark: async () => ((await keeper().status()).source === 'team' ? readTeamMark() : undefined),
  };
  const isTabOpen = async (): Promise<boolean> => {
    const { portal } = await desk.connected();
    return portal?.useTab === true && isPortalOpen(portal.host);
  };
  const record = async (attempt: RefreshRecord): Promise<void> => {
    await recordRefresh(attempt);
    await schedule();
    onSettled();
  };
  const schedule = async (): Promise<void> => {
    const [{ everyHours }, [latest], problem] = await Promise.all([
      desk.connected(),
      readRefreshes(),
      readLastProblem(),
    ]);
    await setRefreshAlarm(
      dueAt({
        everyHours,
        last: latest?.at ?? 0,
        now: Date.now(),
        retryAt: problem?.retryAt,
        maySucceedSoon: problem && PASSING.has(problem.code),
      }),
    );
  };

  const refresher = createRefresher({
    keeper,
    sources: desk.connected,
    isTabOpen,
    fetchList: listFetcher(port),
    lastProblem: readLastProblem,
    writeMark: writeTeamMark,
    record,
  });
  const looking = createLooking({
    keeper,
    refresher: () => refresher,
    sources: desk.connected,
    isTabOpen,
    fetchDomain: domainFetcher(port),
    lastProblem: readLastProblem,
    record,
  });

  const refreshIfConnected = async (trigger: RefreshTrigger): Promise<void> => {
    const { portal, team, policyRows } = await desk.connected();
    if (!portal && !team && !policyRows) return;
    // Without an open tab there is nothing to be read, and no reason to say that something went wrong.
    if (portal && !portal.secret && !team && !policyRows && !(await isTabOpen())) return schedule();
    await refresher.refresh({ trigger });
  };

  return {
    ...refresher,
    ...looking,
    desk,
    schedule,
    start: (lifetime) => {
      onRefreshDue(() => void refreshIfConnected('alarm').catch(report), lifetime);
      watchPolicy(() => {
        desk.changed();
        void refreshIfConnected('policy').catch(report);
      }, lifetime);
      watchSites(() => {
        desk.changed();
        onSettled();
      }, lifetime);
    },
  };
}

function report(error: unknown): void {
  console.error('The domain list could not be fetched by itself.', error);
}
