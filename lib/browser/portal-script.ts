import { browser } from 'wxt/browser';
import { originPattern } from '../directory/sources/address';
import type { ConnectedSources } from '../directory/sources/connected';

const ID = 'portal';
const FILE = '/content-scripts/portal.js';

/**
 * Makes the script for the portal's pages run where the user wants and allowed it, and nowhere else. To be called whenever
 * sources or permissions change, and at every start: a registration may be lost with an update.
 */
export async function reconcilePortalScript({ portal }: ConnectedSources): Promise<void> {
  const origin = portal?.useTab ? originPattern(portal.host) : undefined;
  const isAllowed = origin !== undefined && (await browser.permissions.contains({ origins: [origin] }));
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const wanted = isAllowed ? origin.replace(/\/\*$/, '/portal/*') : undefined;
  if (present?.matches?.[0] === wanted) return;
  if (present) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (wanted === undefined) return;
  await browser.scripting.registerContentScripts([{ id: ID, js: [FILE], matches: [wanted], runAt: 'document_idle' }]);
  // Tabs that were open before get it, too: people have the portal open when they connect it.
  const tabs = await browser.tabs.query({ url: wanted });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] })],
    ),
  );
}
