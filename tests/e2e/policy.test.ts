import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-pages';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/browsers/launch';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { builtFolder } from '../../scripts/build';
import { PORTAL_HOST, type PortalServer, startPortalServer } from '../../scripts/portal/server';
import { browsersUnderTest } from './harness/browsers';
import { offerHost, type Say, sayFrom } from './harness/messages';
import { chromiumId, type ManagedBrowser, manage } from './harness/private-policy';

const LIST = ['lakesidedental.12345.service\tLakeside Dental Group', 'cedarhollow.12345.service\tCedar Hollow Farms'];

describe.each(browsersUnderTest().map((browser) => ({ browser, name: browser.name })))('in $name', ({ browser }) => {
  const managed = manage(browser);
  if (typeof managed === 'string') {
    // Said in the results, and no failure: most machines of developers cannot do it.
    test('a browser under a policy', ({ skip }) => skip(`It was not tried: ${managed}`));
    return;
  }
  underPolicy(managed);
});

function underPolicy(managed: ManagedBrowser): void {
  const isChromium = managed.browser.family === 'chromium';
  let portal: PortalServer;
  let launched: LaunchedBrowser;
  let page: Page;
  let say: Say;

  beforeAll(async () => {
    portal = await startPortalServer({ domains: 60 });
    managed.write({ domains: LIST, refreshHours: 4, portalHost: PORTAL_HOST });
    launched = await launchWithExtension({
      browser: managed.browser,
      extension: builtFolder(managed.browser.name),
      port: portal.port,
      hosts: { [PORTAL_HOST]: portal.port },
      headless: true,
      viewport: { width: 1280, height: 800 },
    });
    page = await openExtensionPage(launched, 'options.html', '[data-part="list-status"]');
    say = sayFrom(page);
  });

  afterAll(async () => {
    await launched?.close();
    await portal?.close();
    managed.remove();
  });

  const words = () => page.$eval('main', (main) => main.innerText);

  test('the list of the policy is in use without a press', async () => {
    if (isChromium) expect(launched.origin).toBe(`chrome-extension://${chromiumId(builtFolder(managed.browser.name))}`);
    await page.waitForSelector('[data-part="list-status"][data-source="policy"]', { timeout: 20_000 });
    expect(await say('list-status')).toMatchObject({ source: 'policy', count: 2, complete: true });
    expect(await say('check', { value: 'cedarhollow.12345.service', leftField: true })).toMatchObject({
      verdict: 'exact',
    });
  });

  test('what the policy sets is shown as set, and cannot be changed', async () => {
    expect((await say('sources-read')).locked?.toSorted()).toEqual(['everyHours', 'list', 'portal']);
    expect(await words()).toContain(
      'Set by your administrator: the manager portal, how often the list is fetched, the list itself',
    );
    expect(await page.$eval('[data-part="refresh-hours"]', (field) => field.hasAttribute('disabled'))).toBe(true);
  });

  // Firefox reads a policy only when it starts: there is no other one to follow there.
  const testChange = isChromium ? test : undefined;
  testChange?.(
    'a policy that names a team’s file instead waits for the one press that the browser asks for',
    async () => {
      managed.write({ teamAddress: `https://${PORTAL_HOST}/lists/domains.csv` });
      // Chromium waits until a policy’s file was left alone for five seconds.
      await waitUntil(async () => ((await say('sources-read')).locked?.join() === 'team' ? true : undefined), {
        within: 30_000,
        what: 'The other policy',
        there: words,
      });
      await page.waitForSelector('[data-part="missing-sites"]');
      expect(await words()).toContain(`Plumbline may not reach ${PORTAL_HOST} yet`);
      expect(await say('sources-connect', { kind: 'team', url: 'https://files.example/other.csv' })).toMatchObject({
        ok: false,
        fault: 'locked',
      });
      await offerHost(launched, `https://${PORTAL_HOST}/*`);
      await page.bringToFront();
      await page.click('[data-part="allow-sites"]');
      await waitUntil(async () => ((await say('list-status')).source === 'team' ? true : undefined), {
        within: 15_000,
        what: 'The team’s list',
        there: words,
      });
      expect(await say('list-status')).toMatchObject({ source: 'team', count: 60, complete: true });
    },
  );
}
