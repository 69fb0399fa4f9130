import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MAIN_ACCOUNT } from '../../lib/practice/model/customers';
import { openExtensionPage } from '../../scripts/browsers/extension-pages';
import { shadowAccess } from '../../scripts/browsers/shadow-access';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { obeyTheRing } from '../../scripts/obey-the-ring';
import { MAIN_DOMAIN, sampleClerk } from '../../scripts/sample-order';
import { browsersUnderTest } from './harness/browsers';
import { today } from './harness/days';
import { listWithCustomers } from './harness/lists';
import { askOneBill, enterDomain, openUsageProduct, press, reviewOf } from './harness/one-bill';
import { overlayWhen, type Session, startSession } from './harness/session';

/** Only Chromium lets a test look into the background and at the toolbar. */
const chromium = browsersUnderTest().filter(({ family }) => family === 'chromium');

describe.each(chromium.map((browser) => ({ browser })))('the record', ({ browser }) => {
  let session: Session;
  let record: Page;

  beforeAll(async () => {
    session = await startSession({ browser, scenario: 'signed-in' });
    await session.importDomains(listWithCustomers());
    record = await openExtensionPage(session.launched, 'record.html', '[data-part="erase"], .pl-empty');
  });
  afterAll(() => session?.close());

  beforeEach(async () => {
    await session.startOver();
    await record.evaluate(`chrome.runtime.sendMessage({ type: 'record-erase', payload: {} })`);
    await rowsWhen((rows) => rows.length === 0, 'An empty record');
  });

  /** What happened, as the page tells it, the oldest first. */
  const rows = () =>
    record.$$eval('[data-part="record-table"] tbody tr', (lines) =>
      lines
        .map((line) => [...line.querySelectorAll('td')].slice(1, 5).map((cell) => cell.textContent?.trim() ?? ''))
        .map((cells) => cells.join(' | '))
        .reverse(),
    );
  const rowsWhen = (isSo: (found: string[]) => boolean, what: string) =>
    waitUntil(async () => ((found) => (isSo(found) ? found : undefined))(await rows()), {
      within: 10_000,
      what,
      there: async () => (await rows()).join('\n'),
    });
  const badge = () => record.evaluate('chrome.action.getBadgeText({})').then(String);
  const badgeWhen = (text: string) =>
    waitUntil(async () => ((await badge()) === text ? true : undefined), {
      within: 10_000,
      what: `The badge "${text}"`,
      there: badge,
    });
  const openReview = async () => {
    await openOrder();
    return session.openOneBill(reviewOf('new', MAIN_ACCOUNT));
  };
  /** An order with a usage line, begun behind the screens. */
  async function openOrder(): Promise<void> {
    await askOneBill(session.server, 'startOrder', { accountNumber: MAIN_ACCOUNT });
    await askOneBill(session.server, 'addProduct', {
      accountNumber: MAIN_ACCOUNT,
      productCode: 'PROD3102',
      planName: 'Domain Usage Plan',
    });
  }

  test('a whole order leaves its entries in their order, and nothing to be done', async () => {
    const page = await session.openOneBill('/new/');
    await obeyTheRing(page, { clerk: sampleClerk(), answer: () => 'no' });
    const found = await rowsWhen((each) => each.length >= 4, 'The entries of a whole order');
    const { orders } = session.server.state();
    const order = orders.find(({ accountNumber, items }) =>
      accountNumber === MAIN_ACCOUNT ? items.some(({ identifier }) => identifier === MAIN_DOMAIN) : false,
    )?.orderNumber;
    const said = (verdict: string, event: string) => `${MAIN_ACCOUNT} | ${MAIN_DOMAIN} | ${verdict} | ${event}`;
    expect(found[0]).toBe(said('Exact', 'Checked'));
    expect(found[1]).toBe(said('Exact', `Order ${order} placed`));
    expect(found[2]).toContain(`Start Billing for ${order}, from `);
    expect(found[3]).toMatch(new RegExp(`Order ${order} seen as (Billing Active|Partially Fulfilled)$`));
    expect(found).toHaveLength(4);
    expect(await badge()).toBe('');
  });

  test('an order left pending stands on the badge and in the popup until it is seen billing', async () => {
    const page = await openReview();
    await press(page, 'new', 'placeOrder');
    await openUsageProduct(page, 'new');
    await enterDomain(page, 'new', 'lakesidedenta1.12345.service');
    await overlayWhen(page, ({ verdict }) => verdict?.verdict === 'lookalike', 'The look-alike');
    await enterDomain(page, 'new', MAIN_DOMAIN);
    await overlayWhen(page, ({ verdict }) => verdict?.verdict === 'exact', 'An exact domain');
    await press(page, 'new', 'check');
    await overlayWhen(page, ({ locks }) => locks.length === 0, 'An order without locks');
    await press(page, 'new', 'placeOrder');
    await badgeWhen('1');
    const found = await rowsWhen((each) => each.some((row) => row.includes('placed')), 'A placed order');
    expect(found.map((row) => row.split(' | ').slice(1).join(' | ').replace(/OR\d+/, 'OR'))).toEqual([
      expect.stringMatching(/SUB\d+.* \| +.*Place Order held$/),
      'lakesidedenta1.12345.service | Look-alike | Checked',
      `${MAIN_DOMAIN} | Exact | Checked`,
      `${MAIN_DOMAIN} | Exact | Order OR placed`,
    ]);

    const popup = await openExtensionPage(session.launched, 'popup.html', '[data-part="popup-open-orders"]');
    await popup.click('[data-part="popup-open-orders"] button');
    const list = await popup.$eval('[data-part="popup-open-orders"]', (part) => part.textContent ?? '');
    for (const part of ['One order not yet billing', 'Lakeside Dental Group', MAIN_ACCOUNT, MAIN_DOMAIN])
      expect(list).toContain(part);
    await popup.close();

    const order = found.at(-1)?.match(/OR\d+/)?.[0] ?? '';
    const placed = session.server.state().orders.find(({ orderNumber }) => orderNumber === order);
    await askOneBill(session.server, 'activate', {
      orderNumber: order,
      itemIds: placed?.items.map(({ id }) => id) ?? [],
      activationDate: today(),
    });
    await session.openOneBill(`/new/#/customers/${MAIN_ACCOUNT}/orders`);
    await badgeWhen('');
    await rowsWhen((each) => each.at(-1)?.endsWith(`Order ${order} seen as Billing Active`) ?? false, 'Its end');
  });

  test('a database that fails opens nothing and loses nothing', async () => {
    const fail = (fails: boolean) =>
      inBackground((isFailing) => {
        const { prototype } = IDBFactory;
        const own = Reflect.get(prototype, 'openAsItWas') ?? prototype.open;
        Reflect.set(prototype, 'openAsItWas', own);
        prototype.open = function open(name: string, version?: number) {
          if (isFailing && name === 'plumbline-record')
            throw new DOMException('The disk is full.', 'QuotaExceededError');
          return own.call(this, name, version);
        };
      }, fails);
    const page = await openReview();
    await openUsageProduct(page, 'new');
    await fail(true);
    await enterDomain(page, 'new', 'zzqqxx.98765.invalid');
    await overlayWhen(page, ({ verdict }) => verdict?.confirmable === true, 'A verdict that can be confirmed');
    await confirmByHand(page, 'zzqqxx.98765.invalid');
    const refused = await overlayWhen(
      page,
      ({ panel }) => panel?.text.includes('could not be written down, so nothing was opened') ?? false,
      'The words that nothing was opened',
    );
    expect(refused.locks.map(({ target }) => target)).toContain('add-ons');
    expect(refused.parts).toContain('confirm-domain');

    await fail(false);
    await confirmByHand(page, 'zzqqxx.98765.invalid', { again: true });
    await overlayWhen(page, ({ locks }) => !locks.some(({ target }) => target === 'add-ons'), 'Open add-ons');
    const found = await rowsWhen((each) => each.length === 2, 'The check that waited, and the confirmation');
    expect(found.map((row) => row.split(' | ').slice(2).join(' | '))).toEqual([
      'Not listed | Checked',
      'Not listed | Confirmed: New in the portal today',
    ]);
  });

  test('its files are those bytes that spreadsheets read, and every entry', async () => {
    const page = await openReview();
    await openUsageProduct(page, 'new');
    await enterDomain(page, 'new', '=lakesidedental');
    await rowsWhen((each) => each.length > 0, 'An entry');
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-record-'));
    const client = await session.launched.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const fileOf = async (format: 'csv' | 'json') => {
      await record.bringToFront();
      await record.click(`[data-part="export-${format}"]`);
      const name = `plumbline-record-${new Date().toISOString().slice(0, 10)}.${format}`;
      return waitUntil(() => readFile(join(folder, name)).catch(() => undefined), { within: 10_000, what: name });
    };
    const csv = await fileOf('csv');
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.toString('utf8')).toContain(`"'=lakesidedental"`);
    expect(csv.toString('latin1').endsWith('\r\n')).toBe(true);
    expect(JSON.parse((await fileOf('json')).toString('utf8'))).toMatchObject([
      { kind: 'check', domains: ['=lakesidedental'], account: MAIN_ACCOUNT },
    ]);
    await rm(folder, { recursive: true });
  });

  async function inBackground(work: (fails: boolean) => void, fails: boolean): Promise<void> {
    const target = await session.launched.browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    if (!worker) throw new Error('The service worker of the extension was sought, and it has no worker.');
    await worker.evaluate(work, fails);
  }

  /** Fills in the form by hand, as the card wants it: typed, with a reason. */
  async function confirmByHand(page: Page, domain: string, { again = false } = {}): Promise<void> {
    const overlay = shadowAccess(page);
    const click = async (words: string) => {
      const where = await overlay.run((root, text) => {
        const all = [...root.querySelectorAll<HTMLElement>('button, label')];
        const found = all.find((each) => each.textContent?.trim() === text && each.checkVisibility());
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, words);
      if (!where) throw new Error(`"${words}" was sought in the overlay, and it is not there.`);
      await page.mouse.click(where.x, where.y);
    };
    if (!again) {
      await click('Confirm by typing it again');
      await overlayWhen(page, ({ parts }) => parts.includes('confirm-domain'), 'The form');
      await page.keyboard.type(domain);
      await click('New in the portal today');
    }
    await click('Confirm and record');
  }
});
