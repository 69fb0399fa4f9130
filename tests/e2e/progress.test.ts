import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MAIN_ACCOUNT } from '../../lib/practice/model/customers';
import { orderStatus } from '../../lib/practice/model/orders';
import { inPage } from '../../scripts/browsers/in-page';
import { overlayState, pressPart } from '../../scripts/browsers/overlay';
import { obeyTheRing } from '../../scripts/obey-the-ring';
import { MAIN_DOMAIN, sampleClerk } from '../../scripts/sample-order';
import { clerkAt } from '../practice/clerk';
import { browsersUnderTest } from './harness/browsers';
import { today } from './harness/days';
import { listWithCustomers } from './harness/lists';
import { askOneBill, enterDomain, openUsageProduct, press, reviewOf } from './harness/one-bill';
import { overlayWhen, type Session, startSession } from './harness/session';

const PROFILE = `/new/#/customers/${MAIN_ACCOUNT}/products-owned`;
const OTHER_ACCOUNT = 'SR10489';
const OTHER_PROFILE = `/new/#/customers/${OTHER_ACCOUNT}/products-owned`;
const USAGE = { productCode: 'PROD3102', planName: 'Domain Usage Plan' };

/** Waits until the panel guides to a step and points at it. */
const stepWhen = (page: Page, step: string) =>
  overlayWhen(
    page,
    ({ panel, ring, choice }) =>
      panel?.step === step && panel.state === 'guiding' && (ring?.step === step || choice !== undefined),
    `Step ${step}`,
    8_000,
  );

/** The order in whose row the ring stands; undefined when it is around none. */
async function orderInRing(page: Page): Promise<string | undefined> {
  const { ring } = await overlayState(page);
  if (!ring) return undefined;
  const found = await inPage(
    page,
    (top, bottom) => {
      const row = [...document.querySelectorAll('tbody tr')].find((one) => {
        const box = one.getBoundingClientRect();
        return box.top <= top + 10 && box.bottom >= bottom - 10;
      });
      return row?.querySelector('td')?.textContent?.trim() ?? '';
    },
    ring.box.y,
    ring.box.y + ring.box.height,
  );
  return found || undefined;
}

describe.each(browsersUnderTest().map((browser) => ({ browser, family: browser.family })))(
  'in $family',
  ({ browser }) => {
    let session: Session;

    beforeAll(async () => {
      session = await startSession({ browser, scenario: 'on-profile' });
      await session.importDomains(listWithCustomers());
    });

    afterEach(() => session.startOver());
    afterAll(() => session?.close());

    /** Opens a page of OneBill and starts the guidance there. */
    async function guidedAt(path: string, step: string): Promise<Page> {
      const page = await session.openOneBill(path);
      await pressPart(page, 'start');
      await stepWhen(page, step);
      return page;
    }

    /** Begins an order with Domain Usage in it, as far as the review. */
    async function beginOrder(): Promise<void> {
      await askOneBill(session.server, 'startOrder', { accountNumber: MAIN_ACCOUNT });
      await askOneBill(session.server, 'addProduct', { accountNumber: MAIN_ACCOUNT, ...USAGE });
    }

    const goTo = (page: Page, hash: string) => inPage(page, (to) => location.assign(to), hash);
    const reviewHash = reviewOf('new', MAIN_ACCOUNT).replace('/new/', '');

    test('after a reload in the middle, the guidance goes on where it was', async () => {
      const page = await guidedAt(PROFILE, 'open-orders');
      const clerk = clerkAt(page);
      await clerk.click('Orders');
      await clerk.click('Create Order');
      await clerk.click('Recurring - UCAAS Services');
      await stepWhen(page, 'add-usage-product');
      await page.reload();
      await stepWhen(page, 'choose-category');
      await clerk.click('Recurring - UCAAS Services');
      await clerk.click('Add', { beside: 'Domain Usage Plan' });
      await clerk.click('Review');
      await stepWhen(page, 'open-product');

      await openUsageProduct(page, 'new');
      await enterDomain(page, 'new', MAIN_DOMAIN);
      await overlayWhen(page, ({ panel }) => panel?.step === 'open-add-ons', 'The question of the toll-free package');
      // The pop-up was not applied: OneBill forgets what was typed, and so must the panel.
      await page.reload();
      await stepWhen(page, 'open-product');
      const { locks } = await overlayState(page);
      expect(locks.map(({ target }) => target)).toContain('place-order');
    });

    test('going back in the browser leads to the step of the page that is shown', async () => {
      const page = await guidedAt(PROFILE, 'open-orders');
      await beginOrder();
      await goTo(page, `#/orders/new/${MAIN_ACCOUNT}`);
      await overlayWhen(page, ({ panel }) => panel?.step === 'choose-category', 'The catalogue');
      await goTo(page, reviewHash);
      await stepWhen(page, 'open-product');
      await page.goBack();
      await overlayWhen(page, ({ panel }) => panel?.step === 'choose-category', 'The catalogue again');
      await page.goBack();
      await stepWhen(page, 'open-orders');
      await page.goForward();
      await page.goForward();
      await stepWhen(page, 'open-product');
    });

    test('two tabs with two subscribers do not know of each other', async () => {
      const first = await guidedAt(PROFILE, 'open-orders');
      await beginOrder();
      await goTo(first, reviewHash);
      await stepWhen(first, 'open-product');

      const second = await session.openOneBill(OTHER_PROFILE);
      expect((await overlayState(second)).panel?.state).toBe('idle');
      await pressPart(second, 'start');
      const { panel } = await stepWhen(second, 'open-orders');
      expect(panel?.text).toContain(OTHER_ACCOUNT);
      await first.bringToFront();
      expect((await stepWhen(first, 'open-product')).panel?.text).toContain(MAIN_ACCOUNT);

      await pressPart(first, 'stop');
      await overlayWhen(first, (state) => state.panel?.state === 'idle', 'A panel at rest');
      await second.bringToFront();
      await stepWhen(second, 'open-orders');
    });

    test('a clerk who does not look at the panel is followed all the same', async () => {
      const page = await guidedAt(PROFILE, 'open-orders');
      const clerk = clerkAt(page);
      await clerk.click('Create Order');
      await stepWhen(page, 'choose-category');
      await clerk.click('Recurring - UCAAS Services');
      await stepWhen(page, 'add-usage-product');
      await clerk.click('Add', { beside: 'Domain Usage Plan' });
      await stepWhen(page, 'review-order');
      await clerk.click('Review');
      await stepWhen(page, 'open-product');
      await openUsageProduct(page, 'new');
      await stepWhen(page, 'enter-domain');
      await enterDomain(page, 'new', MAIN_DOMAIN);
      const { choice } = await stepWhen(page, 'open-add-ons');
      expect(choice?.options.map(({ value }) => value)).toEqual(['yes', 'no']);
      // The check mark without an answer: no package was wanted.
      await press(page, 'new', 'check');
      await stepWhen(page, 'place-order');
    });

    test('a package that turns out not to be needed is skipped', async () => {
      const page = await guidedAt(PROFILE, 'open-orders');
      await beginOrder();
      await goTo(page, reviewHash);
      await openUsageProduct(page, 'new');
      await enterDomain(page, 'new', MAIN_DOMAIN);
      await stepWhen(page, 'open-add-ons');
      await pressPart(page, 'choice', { value: 'yes' });
      await overlayWhen(page, ({ ring }) => ring?.step === 'open-add-ons', 'A ring around Add-On');
      await pressPart(page, 'skip');
      await stepWhen(page, 'confirm-product');
      expect((await overlayState(page)).parts).not.toContain('skip');
    });

    test('stopping ends the guidance and not the guard; starting again goes on', async () => {
      const page = await guidedAt(PROFILE, 'open-orders');
      await beginOrder();
      await goTo(page, reviewHash);
      await stepWhen(page, 'open-product');
      await pressPart(page, 'stop');
      const { ring, locks } = await overlayWhen(page, ({ panel }) => panel?.state === 'idle', 'A panel at rest');
      expect(ring).toBeUndefined();
      expect(locks.map(({ target }) => target)).toEqual(['place-order']);
      await press(page, 'new', 'placeOrder');
      await page.reload();
      await overlayWhen(page, ({ panel }) => panel?.state === 'idle', 'A panel at rest after a reload');
      await pressPart(page, 'start');
      await stepWhen(page, 'open-product');
      expect(session.server.requests().map(({ action }) => action)).toEqual(['startOrder', 'addProduct']);
    });

    test('only the order just placed is pointed at, and a second order for the customer is led the same way', async () => {
      const page = await guidedAt(PROFILE, 'open-orders');
      const clerk = { ...sampleClerk(), activationDate: today() };
      const pending = session.server
        .state()
        .orders.filter(
          (order) => order.accountNumber === MAIN_ACCOUNT && orderStatus(order, today()) === 'Pending Billing',
        )
        .map(({ orderNumber }) => orderNumber);
      expect(pending).toHaveLength(1);

      for (const placed of ['OR1042', 'OR1043']) {
        await beginOrder();
        await goTo(page, reviewHash);
        await stepWhen(page, 'open-product');
        await openUsageProduct(page, 'new');
        await enterDomain(page, 'new', MAIN_DOMAIN);
        await stepWhen(page, 'open-add-ons');
        await press(page, 'new', 'check');
        await stepWhen(page, 'place-order');
        await press(page, 'new', 'placeOrder');
        await stepWhen(page, 'return-to-orders');
        await clerkAt(page).click('Orders');
        await stepWhen(page, 'open-order-menu');
        expect(await orderInRing(page)).toBe(placed);

        // Somebody opens the menu of the older order: its Activate is not the one to press.
        await clerkAt(page).click('Actions', { beside: pending[0] });
        await page.waitForSelector('[role="menu"]');
        const { ring } = await overlayWhen(page, ({ panel }) => panel?.step === 'open-order-menu', 'The same step');
        if (ring) expect(await orderInRing(page)).toBe(placed);
        await page.keyboard.press('Escape');

        await obeyTheRing(page, { clerk, answer: () => 'no' });
        expect((await overlayState(page)).panel?.state).toBe('done');
      }
      const ours = session.server
        .state()
        .orders.filter(({ orderNumber }) => ['OR1042', 'OR1043'].includes(orderNumber));
      expect(ours.map((order) => orderStatus(order, today()))).toEqual(['Billing Active', 'Billing Active']);
      const older = session.server.state().orders.find(({ orderNumber }) => orderNumber === pending[0]);
      expect(older && orderStatus(older, today())).toBe('Pending Billing');
    });
  },
);
