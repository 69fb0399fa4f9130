import { browser } from 'wxt/browser';
import type { Row } from '../directory/parse/outcome';
import { originPattern } from '../directory/sources/address';
import type { TabAnswer, TabList } from '../directory/sources/fetch-list';
import { type FirstPart, gatherParts } from '../directory/sources/tab-parts';
import { NobodyAnswers, sendToTab } from './messages';

const NO_TAB = { ok: false, problem: { code: 'no-portal-tab' } } as const;

/** Open tabs of the portal that the browser lets us see, the one used last first. */
async function portalTabs(host: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: originPattern(host) });
  const ofHost = tabs.filter(({ url }) => url !== undefined && new URL(url).host === host);
  return ofHost
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id }) => (id === undefined ? [] : [id]));
}

export async function isPortalOpen(host: string | undefined): Promise<boolean> {
  return host !== undefined && (await portalTabs(host)).length > 0;
}

/** Asks the portal's open tabs for the list, one after the other, until one gives it. */
export async function readPortalTab(host: string): Promise<TabList> {
  return firstGiven(await portalTabs(host), async (tab) => gatherFromTab(tab, await sendToTab(tab, 'portal-tab-read')));
}

/** The whole list of which a tab gave the first part. */
export function gatherFromTab(tab: number, part: FirstPart): Promise<TabList> {
  return gatherParts(part, async (wanted) => (await sendToTab(tab, 'portal-tab-more', wanted)).rows);
}

/** Asks the portal's open tabs for one domain. */
export async function lookInPortalTab(host: string, domain: string): Promise<TabAnswer<{ row?: Row }>> {
  return firstGiven(await portalTabs(host), (tab) => sendToTab(tab, 'portal-tab-look', { domain }));
}

/** Opens the portal's Domains page, or brings its tab to the front. */
export async function openPortal(host: string): Promise<void> {
  const [open] = await portalTabs(host);
  if (open !== undefined) await browser.tabs.update(open, { active: true });
  else await browser.tabs.create({ url: `https://${host}/portal/domains` });
}

async function firstGiven<T>(tabs: number[], ask: (tab: number) => Promise<TabAnswer<T>>): Promise<TabAnswer<T>> {
  let refused: TabAnswer<T> = NO_TAB;
  for (const tab of tabs) {
    try {
      const answer = await ask(tab);
      if (answer.ok) return answer;
      refused = answer;
    } catch (error) {
      // A tab that was open before it was allowed has no script of ours.
      if (!(error instanceof NobodyAnswers)) throw error;
    }
  }
  return refused;
}
