import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MAIN_ACCOUNT } from '../../lib/practice/model/customers';
import type { OverlayState } from '../../scripts/browsers/overlay';
import { shadowAccess } from '../../scripts/browsers/shadow-access';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { MAIN_DOMAIN } from '../../scripts/sample-order';
import {
  addPlaceOrderForm,
  afterwards,
  attempt,
  attemptForm,
  FORM_LEADS_TO,
  FORM_ROUTES,
  ROUTES,
} from './harness/attempts';
import { browsersUnderTest } from './harness/browsers';
import { listWithCustomers } from './harness/lists';
import {
  askOneBill,
  enterDomain,
  openAddOns,
  openUsageProduct,
  placeOf,
  press,
  reviewOf,
  SHELLS,
  showDomain,
} from './harness/one-bill';
import { overlayWhen, type Session, startSession } from './harness/session';

const WRONG = 'LakesideDental.12345.service';
/** Another subscriber, whose orders hold no Domain Usage. */
const OTHER_ACCOUNT = 'SR10489';
/** Longer than the guard takes to read a page and to hear of the list. */
const STEADY_MS = 400;
const SEAT = { productCode: 'SEAT', planName: 'Bundled Seat - 24M' };

/** Presses a button of the reason that an attempt has opened. */
async function pressInReason(page: Page, label: string): Promise<void> {
  const isPressed = await shadowAccess(page).run((root, name) => {
    const button = [...root.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === name);
    button?.click();
    return button !== undefined;
  }, label);
  if (!isPressed) throw new Error(`The reason was to offer "${label}", and shows no such button.`);
}

const cases = browsersUnderTest().flatMap((browser) =>
  SHELLS.map((shell) => ({ browser, shell, family: browser.family })),
);

describe.each(cases)('in $family, on the $shell screens', ({ browser, shell }) => {
  let session: Session;
  const review = reviewOf(shell, MAIN_ACCOUNT);

  beforeAll(async () => {
    session = await startSession({ browser, scenario: 'half-built' });
    await session.importDomains(listWithCustomers());
  });

  afterEach(() => session.startOver());
  afterAll(() => session?.close());

  const heard = () => session.server.requests().map(({ action }) => action);
  const heardAs = (action: string, times: number) =>
    waitUntil(async () => (heard().filter((one) => one === action).length >= times ? true : undefined), {
      within: 5_000,
      what: `${action} for the ${times}. time`,
      there: async () => heard().join(', ') || 'nothing was heard',
    });
  const isLocked = ({ locks }: OverlayState, target: string) => locks.some((lock) => lock.target === target);
  const locked = (page: Page, target: string) =>
    overlayWhen(page, (state) => isLocked(state, target), `${target} locked`, 5_000);
  /** Open, and staying so: right after a page has come, the guard has not read it yet. */
  const open = (page: Page, target: string) => {
    let since = 0;
    return overlayWhen(
      page,
      (state) => {
        if (isLocked(state, target)) since = 0;
        else since ||= performance.now();
        return since > 0 && performance.now() - since > STEADY_MS;
      },
      `${target} open`,
      5_000,
    );
  };

  /** The tenant ticks "Bill This Order" on new orders, which is held for by itself. */
  const untickBillOrder = () =>
    askOneBill(session.server, 'setOrderOptions', {
      accountNumber: MAIN_ACCOUNT,
      billThisOrder: false,
      createBillGroup: false,
      generateInvoiceNow: false,
    });

  /** Saves the right domain behind the page's back, as another tab would. */
  const saveDomain = () =>
    askOneBill(session.server, 'saveIdentifier', {
      accountNumber: MAIN_ACCOUNT,
      itemId: 'I1',
      identifier: MAIN_DOMAIN,
      quantity: 1,
    });

  test('Place Order does nothing while “Bill This Order” is ticked, and one press unticks it', async () => {
    await saveDomain();
    const page = await session.openOneBill(review);
    const isBilled = ({ locks }: OverlayState) =>
      locks.some(({ text }) => text.includes('“Bill This Order” is ticked'));
    await overlayWhen(page, isBilled, 'Place Order held for “Bill This Order”', 5_000);
    for (const route of ROUTES) {
      await attempt(page, placeOf(shell, 'placeOrder'), route);
      await afterwards(page);
      expect(
        heard().filter((action) => action === 'placeOrder'),
        `by ${route}`,
      ).toEqual([]);
    }
    await pressInReason(page, 'Untick it for me');
    await open(page, 'place-order');
    await press(page, shell, 'placeOrder');
    await heardAs('placeOrder', 1);
    expect(session.server.state().orders.at(-1)?.options.billThisOrder).toBe(false);
  });

  test('Place Order does nothing, however it is used, while OneBill’s own identifier is in the order', async () => {
    const page = await session.openOneBill(review);
    await locked(page, 'place-order');
    await addPlaceOrderForm(page, MAIN_ACCOUNT);
    for (const route of ROUTES) {
      await attempt(page, placeOf(shell, 'placeOrder'), route);
      await afterwards(page);
      expect(heard(), `by ${route}`).toEqual([]);
    }
    for (const route of FORM_ROUTES) {
      await attemptForm(page, route);
      await afterwards(page);
      expect(heard(), `by ${route}`).toEqual([]);
      expect(page.url()).not.toContain(FORM_LEADS_TO);
    }
    const { locks } = await locked(page, 'place-order');
    expect(locks.find(({ target }) => target === 'place-order')?.text).toContain('own identifier');
  });

  test.each(ROUTES)('Place Order works by %s once the domain in the order is exact', async (route) => {
    await saveDomain();
    await untickBillOrder();
    const page = await session.openOneBill(review);
    await page.waitForSelector(placeOf(shell, 'placeOrder'));
    await open(page, 'place-order');
    await attempt(page, placeOf(shell, 'placeOrder'), route);
    await heardAs('placeOrder', 1);
    expect(heard().filter((action) => action === 'placeOrder')).toHaveLength(1);
  });

  test.each(FORM_ROUTES)('a form that places the order works by %s once the domain is exact', async (route) => {
    await saveDomain();
    await untickBillOrder();
    const page = await session.openOneBill(review);
    await page.waitForSelector(placeOf(shell, 'placeOrder'));
    await open(page, 'place-order');
    await addPlaceOrderForm(page, MAIN_ACCOUNT);
    await attemptForm(page, route);
    if (route === 'submit') {
      await page.waitForFunction((path: string) => location.pathname === path, { timeout: 5_000 }, FORM_LEADS_TO);
    } else {
      await heardAs('placeOrder', 1);
    }
  });

  test('the way to the add-ons is closed, however it is used, until the domain is exact', async () => {
    const page = await session.openOneBill(review);
    await openUsageProduct(page, shell);
    await enterDomain(page, shell, WRONG);
    await locked(page, 'add-ons');
    const areShown = () => page.$eval(placeOf(shell, 'packages'), (list) => list.checkVisibility()).catch(() => false);
    for (const route of ROUTES) {
      await attempt(page, placeOf(shell, 'addOnOpener'), route);
      await afterwards(page);
      expect(await areShown(), `by ${route}`).toBe(false);
    }
    await enterDomain(page, shell, MAIN_DOMAIN);
    await open(page, 'add-ons');
    await press(page, shell, 'addOnOpener');
    await waitUntil(async () => (await areShown()) || undefined, { within: 5_000, what: 'The list of add-ons' });
  });

  test('an add-on cannot be added, in any way, for a domain that was changed after they were opened', async () => {
    const page = await session.openOneBill(review);
    await openUsageProduct(page, shell);
    await enterDomain(page, shell, MAIN_DOMAIN);
    await open(page, 'add-ons');
    await openAddOns(page, shell);
    const add = placeOf(shell, 'addPackage');

    await showDomain(page, shell);
    await enterDomain(page, shell, WRONG);
    await locked(page, 'add-ons');
    // The older screens put field and add-ons on different tabs: only a script gets at what the other one hides.
    for (const route of shell === 'new' ? ROUTES : (['script'] as const)) {
      await attempt(page, add, route);
      await afterwards(page);
      expect(heard(), `by ${route}`).toEqual([]);
    }
    await enterDomain(page, shell, MAIN_DOMAIN);
    await open(page, 'add-ons');
    if (shell === 'classic') await press(page, shell, 'addOnOpener');
    // A space presses buttons and no links.
    const works = ROUTES.filter((route) => route !== 'space' || shell === 'new');
    for (const [index, route] of works.entries()) {
      await attempt(page, add, route);
      await heardAs('addAddOn', index + 1);
      await page.waitForSelector(`${add}:not([disabled])`);
    }
    const bought = session.server.requests().map(({ action, payload }) => [action, payload.identifier]);
    expect(bought).toEqual(works.map(() => ['addAddOn', MAIN_DOMAIN]));
  });

  test('another product beside the usage product keeps its add-ons', async () => {
    await askOneBill(session.server, 'addProduct', { accountNumber: MAIN_ACCOUNT, ...SEAT });
    const page = await session.openOneBill(review);
    const seat = shell === 'new' ? '.nb-grid-card:nth-child(3) .nb-link' : '.cb-open-product[rel="1"]';
    await page.locator(seat).click();
    await page.waitForSelector(placeOf(shell, 'domainField'));
    await openAddOns(page, shell);
    expect((await open(page, 'add-ons')).verdict).toBeUndefined();
    await press(page, shell, 'addPackage');
    await heardAs('addAddOn', 1);
  });

  test('an order without Domain Usage is nobody’s concern', async () => {
    await askOneBill(session.server, 'addProduct', { accountNumber: OTHER_ACCOUNT, ...SEAT });
    const page = await session.openOneBill(reviewOf(shell, OTHER_ACCOUNT));
    await openUsageProduct(page, shell);
    await openAddOns(page, shell);
    await press(page, shell, 'addPackage');
    await heardAs('addAddOn', 1);
    await press(page, shell, 'check');
    await heardAs('saveIdentifier', 1);
    expect((await open(page, 'place-order')).locks).toEqual([]);
    await press(page, shell, 'placeOrder');
    await heardAs('placeOrder', 1);
  });
});
