import { findProduct } from './catalog';
import { type Customer, makeCustomers } from './customers';
import { addDays } from './dates';
import { between, pick, type Random, seededRandom, seedOf } from './random';
import type { OneBillSetup } from './setups';
import type { OneBillState, Order, OrderItem } from './state';

const NO_OPTIONS = { billThisOrder: false, createBillGroup: false, generateInvoiceNow: false };
/** The first number that a new order gets; everything older was seeded. */
export const FIRST_NEW_ORDER = 1042;
const CLERKS = ['mwhitfield', 'jokafor', 'tlindgren', 'api.integration'];

type Past = {
  type: Order['type'];
  age: number;
  state: 'pending' | 'partial' | 'active' | 'cancelled';
  codes: string[];
};

/** The past of the account that it is about, with an order that is still pending: the gear next to it is the wrong one. */
const MAIN_PAST: Past[] = [
  { type: 'New', age: 412, state: 'active', codes: ['SEAT', 'DID', 'e911'] },
  { type: 'New', age: 230, state: 'active', codes: ['FAX'] },
  { type: 'Delete', age: 96, state: 'active', codes: ['FAX'] },
  { type: 'New', age: 61, state: 'cancelled', codes: ['CCSEAT'] },
  { type: 'New', age: 24, state: 'partial', codes: ['SEAT', 'TFDID'] },
  { type: 'New', age: 9, state: 'pending', codes: ['DID', 'TFDID'] },
];

const ORDINARY: Past['codes'][] = [
  ['SEAT', 'DID'],
  ['SEAT', 'e911'],
  ['PSEAT'],
  ['MFAX'],
  ['DID10'],
  ['TFDID'],
  ['SIPCH', 'SIPDID'],
  ['PHN-T2'],
];

function pastOf(customer: Customer, random: Random, { account, olderOrder }: OneBillSetup): Past[] {
  if (customer.accountNumber === account) {
    return olderOrder ? MAIN_PAST : MAIN_PAST.filter(({ state }) => state === 'active' || state === 'cancelled');
  }
  const count = between(random, 1, 4);
  const past: Past[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = index === count - 1;
    const before = past.at(-1);
    // Only what somebody has can be taken away again.
    const isDelete = !last && before?.type === 'New' && random() < 0.2;
    past.push({
      type: isDelete ? 'Delete' : 'New',
      age: (count - index) * between(random, 18, 90),
      state: last
        ? pick(random, ['active', 'pending', 'partial'] as const)
        : pick(random, ['active', 'active', 'cancelled'] as const),
      codes: isDelete ? before.codes : pick(random, ORDINARY),
    });
  }
  return past;
}

function activationFor(past: Past, index: number, today: string): string | null {
  if (past.state === 'pending' || past.state === 'cancelled') return null;
  if (past.state === 'partial' && index > 0) return addDays(today, 12);
  return addDays(today, -past.age + 2);
}

/** An item of the catalogue's plan, with OneBill's own identifier. */
export function makeItem(
  id: string,
  productCode: string,
  planName: string | undefined,
  subscription: number,
): OrderItem | null {
  const found = findProduct(productCode);
  const plan =
    planName === undefined ? found?.product.plans[0] : found?.product.plans.find((entry) => entry.name === planName);
  if (!found || !plan) return null;
  return {
    id,
    productCode,
    productName: found.product.name,
    planName: plan.name,
    identifier: `SUB${subscription}-${productCode}`,
    price: plan.price,
    quantity: 1,
    addOns: [],
  };
}

function makePastOrders(customers: readonly Customer[], setup: OneBillSetup, seed: number, today: string): Order[] {
  let subscription = 2100;
  const orders = customers.flatMap((customer) => {
    const random = seededRandom(seedOf(customer.accountNumber, seed));
    const identifiers = new Map<string, string>();
    return pastOf(customer, random, setup).map(
      (past): Order => ({
        orderNumber: '',
        accountNumber: customer.accountNumber,
        type: past.type,
        createdOn: addDays(today, -past.age),
        submittedBy: pick(random, CLERKS),
        cancelled: past.state === 'cancelled',
        options: NO_OPTIONS,
        items: past.codes.flatMap((code, index) => {
          subscription += 1;
          const item = makeItem(`P${subscription}`, code, undefined, subscription);
          if (!item) return [];
          const quantity = code === 'SEAT' || code === 'DID' ? between(random, 2, 14) : 1;
          const identifier = (past.type === 'Delete' && identifiers.get(code)) || item.identifier;
          identifiers.set(code, identifier);
          return [{ ...item, identifier, quantity, activationDate: activationFor(past, index, today) }];
        }),
      }),
    );
  });
  orders.sort((a, b) => a.createdOn.localeCompare(b.createdOn) || a.accountNumber.localeCompare(b.accountNumber));
  return orders.map((order, index) => ({ ...order, orderNumber: `OR${FIRST_NEW_ORDER - orders.length + index}` }));
}

function existingUsageOrder(accountNumber: string, identifier: string, today: string): Order[] {
  const item = makeItem('P2099', 'PROD3102', undefined, 2099);
  if (!item) return [];
  const activationDate = addDays(today, -300);
  return [
    {
      orderNumber: 'OR733',
      accountNumber,
      type: 'New',
      createdOn: activationDate,
      submittedBy: 'jokafor',
      cancelled: false,
      options: NO_OPTIONS,
      items: [{ ...item, identifier, activationDate }],
    },
  ];
}

const FIRST_SUBSCRIPTION = 5201;

/** OneBill as it is before anybody has done anything. `today` is `YYYY-MM-DD`. */
export function seedState(seed: number, today: string, setup: OneBillSetup): OneBillState {
  const { account, existingUsage } = setup;
  const customers = makeCustomers(seed, today, setup.cast);
  const begun = setup.begun.flatMap(({ productCode, planName, identifier }, index) => {
    const item = makeItem(`I${index + 1}`, productCode, planName, FIRST_SUBSCRIPTION + index);
    return item ? [{ ...item, identifier: identifier ?? item.identifier }] : [];
  });
  return {
    seed,
    bornOn: today,
    signedInAs: setup.signedIn ? 'trainee' : null,
    nextOrder: FIRST_NEW_ORDER,
    nextSubscription: FIRST_SUBSCRIPTION + begun.length,
    nextId: begun.length + 1,
    preset: setup.preset,
    cast: [...setup.cast],
    activationPreset: setup.activationPreset,
    drafts: begun.length > 0 ? { [account]: { accountNumber: account, items: begun, options: setup.preset } } : {},
    orders: [
      ...(existingUsage === null ? [] : existingUsageOrder(account, existingUsage, today)),
      ...makePastOrders(customers, setup, seed, today),
    ],
    notes: [
      {
        accountNumber: account,
        text: 'Customer asked for one invoice for both offices.',
        by: 'mwhitfield',
        on: addDays(today, -48),
        pinned: true,
      },
      {
        accountNumber: account,
        text: 'Ports completed, usage to be set up by billing.',
        by: 'tlindgren',
        on: addDays(today, -9),
        pinned: false,
      },
    ],
    log: [],
  };
}
