import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MAIN_ACCOUNT } from '../../lib/practice/model/customers';
import { openExtensionPage } from '../../scripts/browsers/extension-pages';
import { pressPart } from '../../scripts/browsers/overlay';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { MAIN_DOMAIN } from '../../scripts/sample-order';
import { pressWords } from './doubt/cases';
import { browsersUnderTest } from './harness/browsers';
import { today } from './harness/days';
import { askOneBill, enterDomain, openAddOns, openUsageProduct, press, reviewOf } from './harness/one-bill';
import { overlayWhen, type Session, startSession } from './harness/session';

/** Another subscriber, without an order under way. */
const OTHER_ACCOUNT = 'SR10489';
const USAGE = { productCode: 'PROD3102', planName: 'Domain Usage Plan' };
const SEAT = { productCode: 'SEAT', planName: 'Bundled Seat - 24M' };
const chromium = browsersUnderTest().filter(({ family }) => family === 'chromium');

describe.each(chromium.map((browser) => ({ browser })))('a warning, which holds nothing,', ({ browser }) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession({ browser, scenario: 'signed-in' });
    // Without customers: the list has nothing against the same domain for another one.
    await session.importDomains([MAIN_DOMAIN, 'harborview.12345.service']);
  });
  afterEach(() => session.startOver());
  afterAll(() => session?.close());

  const says = (page: Page, words: string) =>
    overlayWhen(page, ({ panel }) => panel?.text.includes(words) ?? false, `The panel saying "${words}"`);
  const begin = async (accountNumber: string, ...products: { productCode: string; planName: string }[]) => {
    await askOneBill(session.server, 'startOrder', { accountNumber });
    for (const product of products) await askOneBill(session.server, 'addProduct', { accountNumber, ...product });
  };
  const recorded = async (words: string) => {
    const record = await openExtensionPage(session.launched, 'record.html', '[data-part="record-table"] tbody tr');
    const rows = () => record.$$eval('[data-kind="warning"]', (all) => all.map((row) => row.textContent ?? ''));
    await waitUntil(async () => (await rows()).some((row) => row.includes(words)) || undefined, {
      within: 10_000,
      what: `"${words}" in the record`,
      there: async () => (await rows()).join('\n'),
    });
    const found = (await rows()).filter((row) => row.includes(words));
    await record.close();
    expect(found).toHaveLength(1);
  };

  test('says that the customer has the product already, until it was read, and is written down once', async () => {
    await begin(MAIN_ACCOUNT, USAGE);
    const accountNumber = MAIN_ACCOUNT;
    await askOneBill(session.server, 'saveIdentifier', {
      accountNumber,
      itemId: 'I1',
      identifier: MAIN_DOMAIN,
      quantity: 1,
    });
    await askOneBill(session.server, 'placeOrder', { accountNumber });
    const order = session.server.state().orders.find((each) => each.items.some(({ id }) => id === 'I1'));
    await askOneBill(session.server, 'activate', {
      orderNumber: order?.orderNumber ?? '',
      itemIds: ['I1'],
      activationDate: today(),
    });
    await begin(MAIN_ACCOUNT, USAGE);

    const page = await session.openOneBill(`/new/#/customers/${MAIN_ACCOUNT}/products-owned`);
    await page.waitForFunction((domain) => document.body.innerText.includes(domain), {}, MAIN_DOMAIN);
    await overlayWhen(page, ({ panel }) => panel?.text.includes(MAIN_ACCOUNT) ?? false, 'The customer’s panel');
    await page.goto(page.url().split('#')[0] + reviewOf('new', MAIN_ACCOUNT).slice(5));
    await says(page, 'This customer already has Domain Usage');
    await says(page, `It is for ${MAIN_DOMAIN}`);
    await pressWords(page, 'Understood');
    await overlayWhen(page, ({ panel }) => !panel?.text.includes('already has'), 'A panel without it');
    await recorded('This customer already has Domain Usage');
  });

  test('says for whom the domain was ordered before, from the record', async () => {
    await begin(MAIN_ACCOUNT, USAGE);
    const first = await session.openOneBill(reviewOf('new', MAIN_ACCOUNT));
    await pressPart(first, 'start');
    await openUsageProduct(first, 'new');
    await enterDomain(first, 'new', 'harborview.12345.service');
    await overlayWhen(first, ({ verdict }) => verdict?.verdict === 'exact', 'An exact domain');
    await press(first, 'new', 'check');
    await first.$$eval('label', (labels) => {
      const box = labels.find((label) => label.textContent?.includes('Bill This Order'))?.querySelector('input');
      if (box?.checked) box.click();
    });
    await overlayWhen(first, ({ locks }) => locks.length === 0, 'An order without locks');
    await press(first, 'new', 'placeOrder');
    await waitUntil(async () => session.server.requests().some(({ action }) => action === 'placeOrder') || undefined, {
      within: 5_000,
      what: 'The first order',
    });

    await begin(OTHER_ACCOUNT, USAGE);
    const second = await session.openOneBill(reviewOf('new', OTHER_ACCOUNT));
    await openUsageProduct(second, 'new');
    await enterDomain(second, 'new', 'harborview.12345.service');
    const { locks } = await says(second, 'This domain was ordered before');
    expect(locks.filter(({ target }) => target === 'add-ons')).toEqual([]);
    await says(second, MAIN_ACCOUNT);
    await recorded('This domain was ordered before');
  });

  test('says that toll-free packages go on another line, where they are offered', async () => {
    await begin(OTHER_ACCOUNT, SEAT);
    const page = await session.openOneBill(reviewOf('new', OTHER_ACCOUNT));
    await openUsageProduct(page, 'new');
    await openAddOns(page, 'new');
    const { locks } = await says(page, 'Toll-free goes on the usage line');
    expect(locks).toEqual([]);
    await recorded('Toll-free goes on the usage line');
  });
});
