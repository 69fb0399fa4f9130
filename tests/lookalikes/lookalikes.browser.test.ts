import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { find } from './find';
import { LIBRARY_LOOKALIKES, LOOKALIKES } from './index';
import { serveLookalikes } from './serve';
import { STEP_IDS } from './truth';
import { count, goTo, performAll, takeStep, textOf, usualEntries } from './walk';

interface Line {
  code: string;
  identifier: string;
  addOns: string[];
}
interface Order {
  number: string;
  status: string;
  bill: boolean;
  activation?: string;
  lines: Line[];
}
interface ServerState {
  log: { name: string; payload: Record<string, unknown> }[];
  orders: Order[];
  draft: { lines: Line[] };
}

const STEPS_OF_THE_SERVER = ['login', 'addProduct', 'addAddOn', 'placeOrder', 'activate'];
const ending = new AbortController();
const entries = usualEntries();
let browser: Browser;
let origin: string;

beforeAll(async () => {
  origin = await serveLookalikes({ signal: ending.signal });
  browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', headless: true, args: ['--no-sandbox'] });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  ending.abort();
});

/** What the server of the page holds now. */
async function serverOf(page: Page): Promise<ServerState> {
  const held = await page.evaluate('JSON.stringify({ ...window.__server })');
  return JSON.parse(String(held));
}

describe.each([...LOOKALIKES, ...LIBRARY_LOOKALIKES])('the look-alike $name', ({ path, language, truth }) => {
  async function withPage(visit: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${origin}/${path}`);
    await visit(page).finally(() => context.close());
    expect(complaints).toEqual([]);
  }

  test('can be walked to the end with a toll-free package, across a reload', { timeout: 90_000 }, async () => {
    await withPage(async (page) => {
      await goTo(page, truth, 'place-order', { entries, addOns: true });
      const line = { identifier: entries.domain, addOns: [expect.stringMatching(/^Toll Free Calls/)] };
      await expect.poll(async () => (await serverOf(page)).draft.lines).toMatchObject([line]);
      await page.reload();
      await takeStep(page, truth, 'place-order', entries);
      await goTo(page, truth, 'start-billing', { entries, from: 'return-to-orders' });
      const before = await serverOf(page);
      await takeStep(page, truth, 'start-billing', entries);
      await expect
        .poll(() => textOf(page, truth.status))
        .toMatch(language === 'es' ? /Facturación activa/ : /Billing ?Active/);

      const { log, orders } = await serverOf(page);
      const names = log.map((call) => call.name);
      // Some pages save the identifier when the field is left, and again with the check mark.
      expect(names.filter((name) => name !== 'saveIdentifier')).toEqual(STEPS_OF_THE_SERVER);
      expect(names.slice(1, -2).at(-1)).toBe('saveIdentifier');
      expect(log.filter((call) => call.name === 'saveIdentifier').at(-1)?.payload.identifier).toBe(entries.domain);
      const placed = orders.at(-1);
      expect(placed).toMatchObject({ status: 'Billing Active', activation: entries.date });
      expect(placed?.lines).toMatchObject([{ code: 'PROD3102', ...line }]);
      expect(orders.slice(0, -1)).toEqual(before.orders.slice(0, -1));
      expect(before.orders.slice(0, -1).some((order) => order.status === 'Pending Billing')).toBe(true);
    });
  });

  test('does what was sent, also when the page is left before the answer', async () => {
    await withPage(async (page) => {
      await page.waitForFunction('window.__server');
      await page.evaluate("void window.__server.call('addProduct', { account: 'SR10482', code: 'PROD3102' })");
      await page.reload();
      await expect.poll(async () => (await serverOf(page)).draft.lines).toMatchObject([{ code: 'PROD3102' }]);
    });
  });

  test('shows no target of a later step on the login screen', async () => {
    await withPage(async (page) => {
      await expect.poll(() => count(page, truth.steps['log-in'][0]?.find ?? '() => []')).toBeGreaterThan(0);
      for (const id of STEP_IDS.slice(1)) {
        for (const part of truth.steps[id])
          expect([id, part.name, await count(page, part.find)]).toEqual([id, part.name, 0]);
      }
      expect(await count(page, truth.domainField)).toBe(0);
    });
  });

  test('has one domain field, filled with the automatic identifier', { timeout: 60_000 }, async () => {
    await withPage(async (page) => {
      await goTo(page, truth, 'enter-domain', { entries });
      await expect.poll(() => count(page, truth.domainField)).toBe(1);
      expect(await page.evaluate(`(${truth.domainField})(document)[0].value`)).toMatch(/^SUB\d{4}-/);
    });
  });

  test('sells add-ons for the bundled seat as well', { timeout: 60_000 }, async () => {
    await withPage(async (page) => {
      await goTo(page, truth, 'add-usage-product', { entries });
      await performAll(page, truth.bundle.add, entries);
      await performAll(page, truth.bundle.review, entries);
      await performAll(page, truth.bundle.open, entries);
      await performAll(page, truth.bundle.openAddOns, entries);
      expect(await count(page, truth.domainField)).toBe(0);
      await performAll(page, truth.bundle.addAddOn, entries);
      await performAll(page, truth.bundle.confirm, entries);
      await expect.poll(async () => (await serverOf(page)).draft.lines[0]?.addOns).toEqual(['Voicemail Transcription']);
    });
  });

  test('has a product catalogue with an Add-Ons tab of its own', { timeout: 60_000 }, async () => {
    await withPage(async (page) => {
      await goTo(page, truth, 'open-subscriber', { entries });
      await performAll(page, truth.catalogue, entries);
      await expect.poll(() => count(page, find('*', { text: /^Toll Free Calls - 500 Minutes$/ }))).toBeGreaterThan(0);
      for (const part of truth.steps['open-add-ons']) expect(await count(page, part.find)).toBe(0);
    });
  });
});
