import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assign } from '../../lib/training/assignment';
import { scenarios } from '../../lib/training/scenarios';
import { openExtensionPage } from '../../scripts/browsers/extension-pages';
import { inPage } from '../../scripts/browsers/in-page';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/browsers/launch';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { builtFolder } from '../../scripts/build';
import { axeFindings } from './harness/axe';
import { browsersUnderTest } from './harness/browsers';
import { today } from './harness/days';
import { type Focused, focusedInPage, tabTo } from './harness/keyboard';
import { scoreOf } from './harness/practice-clerk';

const chromium = browsersUnderTest().filter(({ family }) => family === 'chromium');
/** All of these begin at the review of an order. */
const FIVE = ['half-begun', 'wrong-toll-free-parent', 'bill-this-order', 'older-order', 'back-dated'];

const named =
  (...words: string[]) =>
  ({ words: said }: Focused) =>
    words.some((word) => said.startsWith(word));

describe.each(chromium.map((browser) => ({ browser })))('courses and results', ({ browser }) => {
  let launched: LaunchedBrowser;
  let page: Page;
  let downloads: string;

  beforeAll(async () => {
    const extension = builtFolder(browser.name);
    launched = await launchWithExtension({
      browser,
      extension,
      port: 1,
      headless: true,
      viewport: { width: 1280, height: 800 },
    });
    page = await openExtensionPage(launched, 'results.html', '[data-part="view-courses"]');
    downloads = await mkdtemp(join(tmpdir(), 'plumbline-results-'));
    const devTools = await page.createCDPSession();
    await devTools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  });
  afterAll(async () => {
    await launched?.close();
    await rm(downloads, { recursive: true, force: true });
  });

  const go = async (what: string, isThere: (focused: Focused) => boolean, key: 'Enter' | 'Space' | '' = 'Enter') => {
    await tabTo(page, what, isThere);
    if (key) await page.keyboard.press(key);
  };
  const toPart = async (part: string, key: 'Enter' | 'Space' | '' = 'Enter') => {
    await page.waitForSelector(`[data-part="${part}"]`);
    for (let count = 0; count < 120; count += 1) {
      if (await inPage(page, (name) => document.activeElement?.matches(`[data-part="${name}"]`) ?? false, part)) {
        if (key) await page.keyboard.press(key);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${part}; it stands on ${(await focusedInPage(page)).words}.`);
  };
  const replace = async (text: string) => {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(text);
  };
  const fileNamed = (ending: string) =>
    waitUntil(
      async () => {
        const name = (await readdir(downloads)).find((one) => one.endsWith(ending));
        return name && readFile(join(downloads, name), 'utf8');
      },
      { within: 10_000, what: `A file ${ending}` },
    );

  /** The order under review, to the end, with keys alone. */
  async function fulfilByKeyboard(id: string, seed: number): Promise<void> {
    const scenario = scenarios.find((one) => one.id === id);
    if (!scenario) throw new Error(`There is no scenario ${id}.`);
    const { domain, tollFree, firstDay } = assign(scenario, seed, today(), 'new');
    await page.waitForSelector('.nb-grid-card .nb-link');
    await go('the usage product', named('Domain Usage'));
    await page.waitForSelector('.nb-dialog-body .nb-field input');
    await go('the identifier', ({ tag, type }) => tag === 'input' && (type === '' || type === 'text'), '');
    await replace(domain);
    if (tollFree !== 'none') {
      await go('Add-On', named('Add -On'));
      await page.waitForSelector('.nb-add-on-results button');
      // The packages stand in the order of their minutes.
      await go('the search of add-ons', named('Search add-ons'), '');
      await replace(`- ${tollFree.slice(2)} Minutes`);
      await waitUntil(async () => (await page.$$('.nb-add-on-results button')).length === 1 || undefined, {
        within: 10_000,
        what: 'One package',
      });
      await go('Add', ({ words }) => words === 'Add');
      await page.waitForSelector('.nb-add-ons [aria-label^="Remove"]');
    }
    await go('the check mark', named('Apply'));
    await page.waitForSelector('.nb-dialog-body', { hidden: true });
    if (id === 'bill-this-order') {
      while (!(await inPage(page, () => document.activeElement?.closest('.nb-options') !== null)))
        await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    }
    await go('Place Order', named('Place Order'));
    await page.waitForSelector('.nb-totals-actions', { hidden: true });
    await startBillingByKeyboard(firstDay);
  }

  async function startBillingByKeyboard(firstDay: string): Promise<void> {
    await page.waitForSelector('[role="tablist"]');
    await go('the tabs of the customer', named('Products Owned'), '');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('tbody tr td:first-child a');
    await go('the first order', named('OR'), '');
    await go('its gear', named('Actions'));
    await page.waitForSelector('[role="menuitem"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.nb-modal input[type="date"]');
    await go('all products', ({ type }) => type === 'checkbox', 'Space');
    await go('the date', ({ type }) => type === 'date', '');
    const [year = '', month = '', day = ''] = firstDay.split('-');
    await page.keyboard.type(`${month}${day}${year}`);
    await go('Start Billing', named('Start Billing'));
  }

  test('a course of five scenarios is composed and taken by keyboard alone', async () => {
    await toPart('view-courses');
    await toPart('course-new');
    await toPart('course-title', '');
    await page.keyboard.type('First week');
    await toPart('course-shell', '');
    await page.keyboard.type('newer');
    for (const id of FIVE) {
      await page.waitForSelector(`[data-scenario="${id}"]`);
      while (!(await inPage(page, (one) => document.activeElement?.matches(`[data-scenario="${one}"]`), id))) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
    }
    await toPart('course-save');
    await toPart('course-take');
    for (const [at, id] of FIVE.entries()) {
      await page.waitForFunction(
        (part: string) => new URLSearchParams(location.search).get('at') === part,
        {},
        String(at),
      );
      await fulfilByKeyboard(id, at + 1);
      expect(await scoreOf(page), id).toEqual({ passed: true, mistakes: 0, score: 100, kinds: [] });
      if (at + 1 < FIVE.length) await toPart('next-run');
    }
    const standing = await page.$eval('[data-part="course-standing"]', (element) => ({
      ...(element as HTMLElement).dataset,
    }));
    expect(standing).toMatchObject({ passed: 'true', done: '5' });
    expect(await axeFindings(page)).toEqual([]);
  });

  test('the results show the runs and the weak steps, and give them away as files', async () => {
    await page.goto(`${launched.origin}/results.html`);
    await page.waitForSelector('[data-part="run-table"]');
    expect(await page.$$eval('[data-part="run-table"] tbody tr', (rows) => rows.length)).toBe(5);
    expect(await axeFindings(page)).toEqual([]);
    await page.click('[data-part="export-csv"]');
    expect((await fileNamed('.csv')).split('\r\n')[0]).toContain('run,started_utc,clerk');
    await page.click('[data-part="export-xapi"]');
    const statements: { verb: { id: string } }[] = JSON.parse(await fileNamed('.json'));
    expect(statements.filter(({ verb }) => verb.id.endsWith('/passed'))).toHaveLength(5);
    await page.click('[data-part="open-run"]');
    await page.click('[data-part="certificate-open"]');
    const said = await page.$eval('[data-part="certificate"]', (element) => element.textContent);
    expect(said).toContain('First week');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a course goes out as a file and comes back; a file that cannot be read leaves everything as it was', async () => {
    await page.goto(`${launched.origin}/results.html`);
    await page.waitForSelector('[data-part="view-courses"]');
    await page.click('[data-part="view-courses"]');
    await page.waitForSelector('[data-part="course-export"]');
    await page.click('[data-part="course-export"]');
    const name = await waitUntil(
      async () => (await readdir(downloads)).find((one) => one.startsWith('plumbline-course-')),
      { within: 10_000, what: 'The file of the course' },
    );
    const file = await readFile(join(downloads, name), 'utf8');
    const take = (text: string) =>
      inPage(
        page,
        (content) => {
          const field = document.querySelector<HTMLInputElement>('[data-part="training-file"]');
          const files = new DataTransfer();
          files.items.add(new File([content], 'given.json', { type: 'application/json' }));
          if (field) field.files = files.files;
          field?.dispatchEvent(new Event('change', { bubbles: true }));
        },
        text,
      );
    const problemWhen = (part: string) =>
      waitUntil(
        async () => {
          const said = await page.$$eval('[data-part="file-problem"]', (found) =>
            found.map((one) => one.textContent).join(),
          );
          return said.includes(part) || undefined;
        },
        { within: 5_000, what: `A sentence with ${part}` },
      );
    await take(file.replace('"version": 1', '"version": 9'));
    await problemWhen('version 9');
    await take(file.replace('"scenario": "older-order"', '"scenario": "lost"'));
    await problemWhen('course.runs[3].scenario');
    expect(await page.$$eval('[data-part="course"]', (rows) => rows.length)).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
  });
});
