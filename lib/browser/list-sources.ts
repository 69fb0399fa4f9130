import type { DirectoryKeeper } from '../directory/keeper';
import { createLooking, type Looking } from '../directory/look-again';
import { createRefresher, type Refresher } from '../directory/refresh';
import type { RefreshRecord } from '../directory/refresh-record';
import { domainFetcher, type FetchPort, fromTab, listFetcher } from '../directory/sources/fetch-list';
import type { FirstPart } from '../directory/sources/tab-parts';
import { watchPolicy } from './managed-policy';
import { readFollowedPolicy, readPolicyMark, writeFollowedPolicy } from './policy-mark';
import { reconcilePortalScript } from './portal-script';
import { gatherFromTab, isPortalOpen, lookInPortalTab, readPortalTab } from './portal-tabs';
import { nextRefreshAt, onRefreshDue, setRefreshAlarm } from './refresh-alarm';
import { readLastProblem, readRefreshes, recordRefresh } from './refresh-history';
import { secretStore } from './secrets';
import { missingSites, watchSites } from './site-access';
import { createSourceDesk, type SourceDesk } from './source-desk';
import { readTeamMark, writeTeamMark } from './source-settings';
import { createUnaskedRefresh } from './unasked-refresh';

/** The sources of the list, at work in the background. */
export type ListSources = Refresher &
  Looking & {
    desk: SourceDesk;
    /** Refreshes when due, on policy and on permissions, until the signal aborts. */
    start(options: { signal: AbortSignal }): void;
    /** True when a visited page, of this origin, is the connected portal and should give the list now. */
    wantsVisit(origin: string | undefined): Promise<boolean>;
    /** Takes what a visited page began to give. @returns false when it is not of the connected portal. */
    takeVisit(part: FirstPart, from: { origin?: string; tabId?: number }): Promise<boolean>;
    /** Makes the script for the portal's pages run where it is wanted and allowed. */
    reconcile(): Promise<void>;
    /** The interval or the sources changed: sets the alarm anew. */
    schedule(): Promise<void>;
  };

/** A list from the portal's tab is not fetched again at each of its pages, but after this many milliseconds. */
const FRESH = 15 * 60 * 1000;

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
    await unasked.schedule();
    onSettled();
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

  const unasked = createUnaskedRefresh({
    sources: desk.connected,
    isTabOpen,
    refresh: (trigger) => refresher.refresh({ trigger }),
    lastAttempt: async () => (await readRefreshes())[0],
    lastProblem: readLastProblem,
    alarm: { isSet: async () => (await nextRefreshAt()) !== undefined, set: setRefreshAlarm },
    policy: { mark: readPolicyMark, followed: readFollowedPolicy, follow: writeFollowedPolicy },
  });

  const reconcile = async (): Promise<void> => reconcilePortalScript(await desk.connected());
  const isPortal = async (origin: string | undefined): Promise<boolean> => {
    const { portal } = await desk.connected();
    return portal?.useTab === true && origin === `https://${portal.host}`;
  };

  return {
    ...refresher,
    ...looking,
    desk,
    schedule: unasked.schedule,
    reconcile,
    wantsVisit: async (origin) => {
      if (!(await isPortal(origin))) return false;
      const [{ portal, policyRows }, { source, fetchedAt = 0 }, problem] = await Promise.all([
        desk.connected(),
        keeper().status(),
        readLastProblem(),
      ]);
      // Where a key or the policy gives the list, the tab is the second best: asked only when those fail.
      if ((portal?.secret || policyRows) && !problem) return false;
      return source !== 'portal-tab' || Date.now() - fetchedAt > FRESH || problem !== undefined;
    },
    takeVisit: async (part, { origin, tabId }) => {
      if (!(await isPortal(origin))) return false;
      // Nobody asked: a log-in page or another user's name is no failure, only a later visit.
      const read = tabId === undefined ? undefined : await gatherFromTab(tabId, part);
      if (read?.ok && origin) {
        await refresher.take(fromTab(read, new URL(origin).host), { trigger: 'visit', source: 'portal-tab' });
      }
      return true;
    },
    start: (lifetime) => {
      onRefreshDue(() => void unasked.due().catch(report), lifetime);
      watchPolicy(() => {
        desk.changed();
        void unasked.policyChanged().catch(report);
      }, lifetime);
      watchSites(() => {
        desk.changed();
        void reconcile().catch(report);
        onSettled();
      }, lifetime);
      void reconcile().then(unasked.wake).catch(report);
    },
  };
}

function report(error: unknown): void {
  console.error('The domain list could not be fetched by itself.', error);
}
