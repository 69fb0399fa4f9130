import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleDomains } from '../../lib/domains/sample';
import { openExtensionPage } from '../../scripts/browsers/extension-pages';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { root } from '../../scripts/root';
import { MAIN_DOMAIN, sampleList } from '../../scripts/sample-order';
import { browsersUnderTest } from './harness/browsers';
import { listWithCustomers } from './harness/lists';
import { type Session, startSession } from './harness/session';

const CHOOSE = '[data-part="import-domains"]';
const MEGABYTE = 1024 * 1024;

/** Files that are no lists, and what the page has to say of them. No two neighbours have the same answer: one could be taken for the next. */
const BAD_FILES: [what: string, name: string, content: () => Buffer, says: RegExp][] = [
  ['an empty file', 'empty.csv', () => Buffer.alloc(0), /There is nothing in it\./],
  ['a picture', 'list.csv', () => Buffer.from('89504e470d0a1a0a0000000d4948445200000100', 'hex'), /is not text/],
  ['a file of blanks', 'blank.txt', () => Buffer.from(' \n\t\r\n '), /There is nothing in it\./],
  [
    'a spreadsheet',
    'domains.xlsx',
    () => Buffer.from('PK\u0003\u0004\u0014\0\u0006\0\u0008\0\0\0[Content_Types].xml'),
    /This is a spreadsheet/,
  ],
  ['50 MB of domains', 'all.txt', () => Buffer.alloc(50 * MEGABYTE, `${MAIN_DOMAIN}\n`), /too big to be a list/],
  [
    'a table without domains',
    'customers.csv',
    () => Buffer.from('Customer,City\nLakeside Dental Group,Duluth MN\nCedar Hollow Farms,Cedar Falls IA\n'),
    /No column of domains could be told from the others\./,
  ],
  [
    'a torn JSON',
    'domains.json',
    () => Buffer.from(`[{"domain":"${MAIN_DOMAIN}"},{"dom`),
    /breaks off or has a mistake/,
  ],
];

/** What the page says that it holds. */
const listOf = (page: Page) =>
  page.$eval('[data-part="list-status"]', (status) => ({
    count: Number(status.getAttribute('data-count')),
    complete: status.getAttribute('data-complete') === 'true',
    source: status.getAttribute('data-source'),
  }));

/** Waits until the answer to the last file is as described: files are read aside. */
const noticeWhen = (page: Page, says: RegExp) =>
  waitUntil(
    async () => {
      const words = await page.$eval('[data-part="list-notice"]', (notice) => notice.textContent ?? '');
      return says.test(words) ? words : undefined;
    },
    {
      within: 20_000,
      what: `An answer like ${says}`,
      there: () => page.$eval('main', (main) => main.innerText),
    },
  );

describe.each(browsersUnderTest().map((browser) => ({ browser, family: browser.family })))(
  'in $family',
  ({ browser }) => {
    let session: Session;
    let page: Page;
    let folder: string;

    beforeAll(async () => {
      // In the project: browsers from a snap package may not read the system's temporary folder.
      folder = mkdtempSync(join(root, 'node_modules', '.cache', 'lists-'));
      session = await startSession({ browser });
      await session.importDomains(sampleList());
      page = await openExtensionPage(session.launched, 'options.html', '[data-part="list-status"]');
    });

    afterAll(async () => {
      await session?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    async function choose(name: string, content: Buffer | string): Promise<void> {
      const path = join(folder, name);
      writeFileSync(path, content);
      const input = await page.waitForSelector(CHOOSE);
      const field = await input?.toElement('input');
      if (!field) throw new Error('The options page has no field for a file.');
      await field.uploadFile(path);
    }

    test.each(BAD_FILES)('%s gets a clear sentence, and the list in use stays', async (_, name, content, says) => {
      const before = await listOf(page);
      expect(before.count).toBe(sampleList().length);
      await choose(name, content());
      expect(await noticeWhen(page, says)).toContain('The list in use stays as it was.');
      expect(await listOf(page)).toEqual(before);
    });

    test('a list that is suddenly much shorter is asked about, and can be left', async () => {
      await choose('part.txt', sampleList().slice(0, 20).join('\n'));
      await noticeWhen(page, /much shorter: 20 instead of 500/);
      expect((await listOf(page)).count).toBe(500);
      await page.locator('[data-part="keep-list"]').click();
      await page.waitForSelector('[data-part="list-notice"]', { hidden: true });
      expect((await listOf(page)).count).toBe(500);
    });

    test('a file that says how many there are, and holds fewer, makes an incomplete list', async () => {
      const held = sampleDomains().map(({ domain }) => ({ domain }));
      await choose('domains.json', JSON.stringify({ total: held.length + 40, data: held }));
      await noticeWhen(page, /The file says there are 540 domains and holds 500\./);
      expect(await listOf(page)).toMatchObject({ count: 500, complete: false });
    });

    test('a table with customers is read and replaces the list', async () => {
      await choose('export.tsv', [...listWithCustomers(), 'newcustomer.12345.service\tNew Customer'].join('\n'));
      await noticeWhen(page, /501 domains are in the list now\./);
      expect(await listOf(page)).toEqual({ count: 501, complete: true, source: 'file' });
      expect(await page.$eval('[data-part="list-status"]', (status) => status.textContent)).toContain('export.tsv');
    });
  },
);
