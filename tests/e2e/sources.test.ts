import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-pages';
import { inPage } from '../../scripts/browsers/in-page';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/browsers/launch';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { builtFolder } from '../../scripts/build';
import type { PortalQuirks } from '../../scripts/portal/api';
import { PORTAL_HOST, type PortalServer, SAMPLE_KEY, startPortalServer } from '../../scripts/portal/server';
import { browsersUnderTest } from './harness/browsers';
import { allowHost, type Say, sayFrom } from './harness/messages';

/** The last of 1,200 domains: on the second page of the portal’s answer. */
const LAST_DOMAIN = 'customer001199.12345.service';
const PATTERN = `https://${PORTAL_HOST}/*`;
const chromium = browsersUnderTest().filter(({ family }) => family === 'chromium');

describe.each(chromium.map((browser) => ({ browser, name: browser.name })))('in $name', ({ browser }) => {
  let portal: PortalServer;
  let launched: LaunchedBrowser;
  let page: Page;
  /** Everything that any message answered, to be searched for the secret. */
  const heard: string[] = [];

  let say: Say;
  const status = () => say('list-status');
  const connect = () =>
    say('sources-connect', { kind: 'portal', host: PORTAL_HOST, secret: SAMPLE_KEY, useTab: false });

  const allowPortal = () => allowHost(launched, page, PATTERN);

  const worker = async () => {
    const isWorker = (url: string) => url.startsWith(`${launched.origin}/background.js`);
    const target = launched.browser.targets().find((one) => one.type() === 'service_worker' && isWorker(one.url()));
    return target?.worker();
  };
  /** Ends the service worker as the browser does after a while of nothing to do. */
  const killWorker = async (): Promise<void> => (await worker())?.close();
  /** Makes the background wait a twentieth of its time for an answer, as long as it is awake. */
  const hurryWorker = async (): Promise<void> => {
    const source = `
      globalThis.usualTimeout ??= AbortSignal.timeout;
      AbortSignal.timeout = (ms) => usualTimeout.call(AbortSignal, ms / 20);`;
    await (await worker())?.evaluate(source);
  };

  /** Presses "Refresh now" as a person does. @returns the answer below the figures. */
  const pressRefresh = async (): Promise<string> => {
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector('[data-part="refresh-list"]:not([aria-disabled])');
    await page.click('[data-part="refresh-list"]');
    const answer = await page.waitForSelector('.pl-status [data-part="source-notice"]:not([data-tone="quiet"])');
    return (await answer?.evaluate((notice) => notice.textContent ?? '')) ?? '';
  };
  /** What a page that is opened now says of the list. */
  const shown = async (): Promise<{ count: number; problem: string }> => {
    await page.reload();
    await page.waitForSelector('[data-part="list-status"]');
    return page.$eval('[data-part="list-status"]', (status) => ({
      count: Number(status.getAttribute('data-count')),
      problem: status.querySelector('[data-part="list-problem"]')?.textContent ?? '',
    }));
  };

  beforeAll(async () => {
    portal = await startPortalServer({ domains: 1_200 });
    launched = await launchWithExtension({
      browser,
      extension: builtFolder(browser.name),
      port: portal.port,
      hosts: { [PORTAL_HOST]: portal.port },
      headless: true,
      viewport: { width: 1280, height: 800 },
    });
    page = await openExtensionPage(launched, 'options.html', '[data-part="list-status"]');
    say = sayFrom(page, heard);
  });

  afterAll(async () => {
    await launched?.close();
    await portal?.close();
  });

  beforeEach(() => portal.become({}));

  test('a portal that the browser was not allowed to reach is not asked', async () => {
    expect((await connect()).first).toMatchObject({ outcome: 'failed', problem: { code: 'no-permission' } });
    expect(portal.requests()).toEqual([]);
  });

  test('the portal’s API gives the whole list', async () => {
    await allowPortal();
    expect(await say('list-refresh')).toMatchObject({ outcome: 'replaced', via: 'v2', count: 1_200, complete: true });
    expect(await status()).toMatchObject({ source: 'portal-api', count: 1_200, complete: true });
  });

  test.each<[what: string, fault: PortalQuirks['fault'], says: RegExp, advises: RegExp]>([
    ['refuses the key', 401, /does not accept the key \(401\)\./, /Enter another key\./],
    ['lets the key read nothing', 403, /does not let this key read the domains \(403\)\./, /Ask for a key/],
    ['has an error of its own', 500, /has trouble of its own \(500\)\./, /Refresh again later\./],
    ['is being repaired', 503, /has trouble of its own \(503\)\./, /Refresh again later\./],
    ['cannot be reached', 'gone', /could not be reached\./, /Check the address and the connection/],
    ['does not answer', 'never', /did not answer in time\./, /Check the connection/],
    ['breaks off', 'truncated', /was cut off or cannot be read\./, /Refresh again\./],
    ['shows its log-in page', 'log-in-page', /showed its log-in page instead of the list\./, /Sign in there/],
    ['answers something else', 'other-shape', /was cut off or cannot be read\./, /check the address of the API/],
  ])(
    'a portal that %s costs nothing: the list stays, and the page says what to do',
    async (_, fault, says, advises) => {
      portal.become({ quirks: { fault } });
      await hurryWorker();
      const answer = await pressRefresh();
      expect(answer).toMatch(says);
      expect(answer).toMatch(advises);
      expect(answer).toContain('The list in use stays as it was.');
      // Whoever opens the page later reads the same.
      const { count, problem } = await shown();
      expect(count).toBe(1_200);
      expect(problem).toMatch(says);
      expect(problem).toMatch(advises);
      expect(await say('check', { value: LAST_DOMAIN, leftField: true })).toMatchObject({ verdict: 'exact' });
    },
  );

  test('a portal that asks to wait is left alone until then', async () => {
    portal.become({ quirks: { fault: 429 } });
    expect(await pressRefresh()).toMatch(/asks to wait \(429\)\.It may be asked again from .+ on\./);
    const asked = portal.requests().length;
    portal.become({});
    expect(await pressRefresh()).toMatch(/It may be asked again from/);
    expect(portal.requests()).toHaveLength(asked);
    expect(await shown()).toMatchObject({ count: 1_200, problem: expect.stringContaining('asks to wait (429)') });
    const { nextAt = 0 } = await say('sources-read');
    expect(nextAt - Date.now()).toBeGreaterThan(60_000);
    expect(nextAt - Date.now()).toBeLessThanOrEqual(120_000);
    // Connecting anew is a new question.
    expect((await connect()).first).toMatchObject({ outcome: 'unchanged' });
  });

  test('a list that shrank by more than a fifth is taken only when somebody agrees', async () => {
    portal.become({ domains: 700 });
    expect(await pressRefresh()).toMatch(/much shorter: 700 instead of 1,200/);
    await page.click('.pl-status [data-part="keep-list"]');
    expect((await shown()).count).toBe(1_200);
    await pressRefresh();
    await page.click('.pl-status [data-part="replace-list"]');
    await page.waitForSelector('[data-part="list-status"][data-count="700"]');
    portal.become({});
    expect(await say('list-refresh')).toMatchObject({ outcome: 'replaced', count: 1_200 });
  });

  test('a service worker that ends in the middle of a refresh leaves the former list whole', async () => {
    portal.become({ quirks: { fault: 'never' } });
    const asked = portal.requests().length;
    const refresh = say('list-refresh').catch(() => undefined);
    await waitUntil(
      async () =>
        portal
          .requests()
          .slice(asked)
          .some((one) => one.includes('/v2/domains')) || undefined,
      {
        within: 10_000,
        what: 'A request for the list',
      },
    );
    await killWorker();
    await refresh;
    portal.become({});
    expect(await status()).toMatchObject({ source: 'portal-api', count: 1_200, complete: true });
    expect(await say('check', { value: LAST_DOMAIN, leftField: true })).toMatchObject({ verdict: 'exact' });
    expect(await say('list-refresh')).toMatchObject({ outcome: 'unchanged' });
  });

  test('looking again finds a domain that is newer than the list', async () => {
    portal.become({ domains: 1_201 });
    const value = 'customer001200.12345.service';
    expect(await say('list-look-again', { value })).toMatchObject({ verdict: 'exact' });
    expect(await status()).toMatchObject({ count: 1_201 });
  });

  test('the key is never told: only its kind and its last four characters', async () => {
    const { portal: shown } = await say('sources-read');
    expect(shown?.secret).toEqual({ kind: 'nsr', ending: SAMPLE_KEY.slice(-4) });
    await say('refresh-history');
    await say('settings-read');
    const stored = await inPage(page, async () => {
      const { local, sync, session } = Reflect.get(globalThis, 'chrome').storage;
      return JSON.stringify([await local.get(null), await sync.get(null), await session.get(null)]);
    });
    expect(heard.length).toBeGreaterThan(10);
    for (const text of [...heard, stored]) expect(text).not.toContain(SAMPLE_KEY);
  });

  test('a signed-in tab of the portal gives the list, and not in another user’s name', async () => {
    // With the key goes the leave to reach its host: nothing needs it then.
    await say('sources-forget', { what: 'secret' });
    await allowPortal();
    await say('sources-connect', { kind: 'portal', host: PORTAL_HOST, useTab: true });
    const tab = await launched.browser.newPage();
    await tab.goto(`https://${PORTAL_HOST}/portal/domains`);
    const came = () => status().then(({ source }) => source === 'portal-tab' || undefined);
    await waitUntil(came, {
      within: 10_000,
      what: 'A list from the tab',
      there: async () => JSON.stringify(await status()),
    });
    expect(await say('list-refresh')).toMatchObject({ outcome: 'unchanged', via: 'v2', complete: true });
    portal.become({ page: { masked: true } });
    await tab.reload();
    expect(await say('list-refresh')).toMatchObject({ outcome: 'failed', problem: { code: 'masked' } });
    portal.become({ quirks: { fault: 403 } });
    await tab.reload();
    // 25 rows of the page are a part: they take nothing away from the list.
    expect(await say('list-refresh')).toMatchObject({ via: 'rows', complete: false, count: 25 });
    expect(await status()).toMatchObject({ count: 1_200 });
    await tab.close();
  });

  test('a team’s file is read, and read again without a difference', async () => {
    await say('sources-forget', { what: 'portal' });
    await allowPortal();
    const url = `https://${PORTAL_HOST}/lists/domains.csv`;
    expect((await say('sources-connect', { kind: 'team', url })).first).toMatchObject({ outcome: 'unchanged' });
    expect(await status()).toMatchObject({ source: 'team', count: 1_200 });
    expect(await say('list-refresh')).toMatchObject({ outcome: 'unchanged' });
  });
});
