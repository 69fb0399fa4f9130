import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-pages';
import { inPage } from '../../scripts/browsers/in-page';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/browsers/launch';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { builtFolder } from '../../scripts/build';
import { PORTAL_HOST, type PortalServer, SAMPLE_KEY, startPortalServer } from '../../scripts/portal/server';
import { browsersUnderTest } from './harness/browsers';

/** The parts of replies that are looked at; the shapes themselves are held by the protocol. */
type Answer = {
  ok?: boolean;
  outcome?: string;
  via?: string;
  count?: number;
  complete?: boolean;
  source?: string;
  verdict?: string;
  problem?: { code: string };
  first?: Answer;
  portal?: { secret?: { kind: string; ending: string } };
};

const PATTERN = `https://${PORTAL_HOST}/*`;
const chromium = browsersUnderTest().filter(({ family }) => family === 'chromium');

describe.each(chromium.map((browser) => ({ browser, name: browser.name })))('in $name', ({ browser }) => {
  let portal: PortalServer;
  let launched: LaunchedBrowser;
  let page: Page;
  /** Everything that any message answered, to be searched for the secret. */
  const heard: string[] = [];

  /** Sends a message as a page of the extension does. */
  const say = async (type: string, payload?: { [key: string]: string | boolean }): Promise<Answer> => {
    const text = await inPage(
      page,
      async (message: string) =>
        JSON.stringify(await Reflect.get(globalThis, 'chrome').runtime.sendMessage(JSON.parse(message))),
      JSON.stringify({ type, payload }),
    );
    heard.push(text);
    const { ok, reply, error } = JSON.parse(text);
    if (!ok) throw new Error(`'${type}' was answered with: ${error}`);
    return reply;
  };
  const status = () => say('list-status');
  const connect = () =>
    say('sources-connect', { kind: 'portal', host: PORTAL_HOST, secret: SAMPLE_KEY, useTab: false });

  /** Allows the portal's host without the prompt, which headless browsers never show. */
  const allowPortal = async (): Promise<void> => {
    const settings = await launched.browser.newPage();
    await settings.goto('chrome://extensions');
    const id = new URL(launched.origin).host;
    await inPage(
      settings,
      (id: string, pattern: string) =>
        Reflect.get(globalThis, 'chrome').developerPrivate.addHostPermission(id, pattern),
      id,
      PATTERN,
    );
    await settings.close();
    const allowed = await inPage(
      page,
      (pattern: string) => Reflect.get(globalThis, 'chrome').permissions.request({ origins: [pattern] }),
      PATTERN,
    );
    expect(allowed).toBe(true);
  };

  /** Ends the service worker as the browser does after a while of nothing to do. */
  const killWorker = async (): Promise<void> => {
    const isWorker = (url: string) => url.startsWith(`${launched.origin}/background.js`);
    const target = launched.browser.targets().find((one) => one.type() === 'service_worker' && isWorker(one.url()));
    const worker = await target?.worker();
    await worker?.close();
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

  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [500, 'server'],
    ['truncated', 'broken'],
    ['log-in-page', 'log-in-page'],
    ['other-shape', 'broken'],
  ] as const)('a portal that answers %s costs nothing: the list stays', async (fault, code) => {
    portal.become({ quirks: { fault } });
    expect(await say('list-refresh')).toMatchObject({ outcome: 'failed', problem: { code } });
    expect(await status()).toMatchObject({ count: 1_200, complete: true, problem: { code } });
  });

  test('a list that shrank by more than a fifth is not taken', async () => {
    portal.become({ domains: 700 });
    expect(await say('list-refresh')).toMatchObject({ outcome: 'failed', problem: { code: 'shrinks' } });
    expect(await status()).toMatchObject({ count: 1_200 });
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
