import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { orderStatus } from '../../lib/practice/model/orders';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { overlayState } from '../../scripts/browsers/overlay';
import { obeyTheRing } from '../../scripts/obey-the-ring';
import { sampleClerk } from '../../scripts/sample-order';
import { browsersUnderTest } from './harness/browsers';
import { inDays, today } from './harness/days';
import { listWithCustomers } from './harness/lists';
import { pictureWhereItStops } from './harness/pictures';
import { type Session, startSession } from './harness/session';

/** What is ordered, and how the order stands in the end: what is activated ahead is only partially fulfilled. */
const ORDERS = [
  { shell: 'new', tollFree: 'yes', from: 'today', days: 0, status: 'Billing Active' },
  { shell: 'new', tollFree: 'no', from: 'a day ahead', days: 20, status: 'Partially Fulfilled' },
  { shell: 'classic', tollFree: 'yes', from: 'a day ahead', days: 20, status: 'Partially Fulfilled' },
  { shell: 'classic', tollFree: 'no', from: 'a day past', days: -3, status: 'Billing Active' },
] as const;

/** What the look-alike's back end hears of an order, and nothing besides. */
const heardOf = (tollFree: 'yes' | 'no') => [
  'login',
  'startOrder',
  'addProduct',
  ...(tollFree === 'yes' ? ['addAddOn'] : []),
  'saveIdentifier',
  // The tenant ticks "Bill This Order"; the ring has it unticked first.
  'setOrderOptions',
  'placeOrder',
  'activate',
];

describe.each(browsersUnderTest().map((browser) => ({ browser, family: browser.family })))(
  'in $family',
  ({ browser, family }) => {
    let session: Session;

    beforeAll(async () => {
      session = await startSession({ browser });
      await session.importDomains(listWithCustomers());
    });

    afterEach(() => session.startOver());
    afterAll(() => session?.close());

    test.each(ORDERS)(
      'a clerk who does only what the ring says makes the whole order: $shell screens, toll-free $tollFree, from $from',
      async ({ shell, tollFree, days, status }) => {
        const page = await session.openOneBill(`/${shell}/`);
        const clerk = { ...sampleClerk(), activationDate: inDays(days) };
        const before = session.server.state().orders;
        const walked = await obeyTheRing(page, {
          clerk,
          answer: () => tollFree,
          takePicture: pictureWhereItStops(page, `whole-order-${family}-${shell}-${tollFree}`),
        });
        expect((await overlayState(page)).panel?.state).toBe('done');

        const trail = walked.map(({ step, did }) => `${step}: ${did}`).join('\n');
        const requests = session.server.requests();
        expect(
          requests.map(({ action, outcome }) => (outcome === 'ok' ? action : `${action} refused`)),
          trail,
        ).toEqual(heardOf(tollFree));
        const named = requests.filter(({ action }) => ['addAddOn', 'saveIdentifier'].includes(action));
        expect(named.map(({ payload }) => payload.identifier)).toEqual(named.map(() => clerk.domain));
        expect(requests.at(-1)?.payload).toMatchObject({ activationDate: clerk.activationDate });

        const { orders } = session.server.state();
        const placed = orders.find(({ orderNumber }) => !before.some((order) => order.orderNumber === orderNumber));
        expect(placed && orderStatus(placed, today())).toBe(status);
        expect(placed?.accountNumber).toBe(clerk.account);
        expect(
          placed?.items.map(({ productName, identifier, addOns }) => [productName, identifier, addOns.length]),
        ).toEqual([['Domain Usage', clerk.domain, tollFree === 'yes' ? 1 : 0]]);
        expect(orders.filter((order) => order !== placed)).toEqual(before);

        const article = assignUsageProduct.steps.map(({ id }) => id);
        const places = walked.filter(({ step }) => step).map(({ step }) => article.indexOf(step));
        expect(places, trail).toEqual(places.toSorted((a, b) => a - b));
      },
    );
  },
);
