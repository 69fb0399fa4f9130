import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-pages';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/browsers/launch';
import { builtFolder } from '../../scripts/build';
import { PORTAL_HOST, type PortalServer, SAMPLE_KEY, startPortalServer } from '../../scripts/portal/server';
import { root } from '../../scripts/root';
import { browsersUnderTest } from './harness/browsers';
import { offerHost } from './harness/messages';

/** What a person does on the options page, in every browser; the faults one by one are in sources.test.ts. */
describe.each(browsersUnderTest().map((browser) => ({ browser, name: browser.name })))('in $name', ({ browser }) => {
  let portal: PortalServer;
  let launched: LaunchedBrowser;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(root, 'node_modules', '.cache', 'connect-'));
    portal = await startPortalServer({ domains: 1_200 });
    launched = await launchWithExtension({
      browser,
      extension: builtFolder(browser.name),
      port: portal.port,
      hosts: { [PORTAL_HOST]: portal.port },
      headless: true,
      viewport: { width: 1280, height: 1000 },
    });
    page = await openExtensionPage(launched, 'options.html', '[data-part="portal-host"]');
    await offerHost(launched, `https://${PORTAL_HOST}/*`);
    await page.bringToFront();
  });

  afterAll(async () => {
    await launched?.close();
    await portal?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const fill = async (part: string, text: string): Promise<void> => {
    await page.click(`[data-part="${part}"]`, { count: 3 });
    await page.keyboard.type(text);
  };
  const holds = (source: string, count: number) =>
    page.waitForSelector(`[data-part="list-status"][data-source="${source}"][data-count="${count}"]`, {
      timeout: 30_000,
    });

  test('the portal is connected with its address and a key, and its whole list is fetched', async () => {
    await fill('portal-host', PORTAL_HOST);
    await fill('api-key', SAMPLE_KEY);
    await page.click('[data-part="connect-portal"]');
    await holds('portal-api', 1_200);
    const words = await page.$eval('[data-part="list-status"]', (status) => status.textContent);
    expect(words).toContain('Complete, the source counts 1,200 too');
    expect(words).toMatch(/next in (11|12) hours/);
  });

  test('a file takes its place, and the list of before is brought back at one press', async () => {
    const path = join(folder, 'domains.tsv');
    const rows = Array.from({ length: 1_100 }, (_, at) => `brought${at}.12345.service\tCustomer ${at}`);
    writeFileSync(path, `Domain\tDescription\n${rows.join('\n')}\n`);
    const input = await (await page.waitForSelector('[data-part="import-domains"]'))?.toElement('input');
    await input?.uploadFile(path);
    await holds('file', 1_100);
    await page.click('[data-part="bring-back"]');
    await holds('portal-api', 1_200);
  });

  test('a team’s address takes over once the portal is disconnected', async () => {
    await page.click('[data-part="disconnect-portal"]');
    await page.waitForSelector('[data-part="disconnect-portal"]', { hidden: true });
    await offerHost(launched, `https://${PORTAL_HOST}/*`);
    await page.bringToFront();
    await page.click('[data-part="set-up-team"]');
    await fill('team-url', `https://${PORTAL_HOST}/lists/domains.csv`);
    await page.click('[data-part="connect-team"]');
    await holds('team', 1_200);
  });
});
