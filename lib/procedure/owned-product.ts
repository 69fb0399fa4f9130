import { assignUsageProduct } from './assign-usage-product';
import type { Evidence, Procedure, Step } from './schema';

const { targets: usage, vocabulary } = assignUsageProduct;

/** Of the usage order's targets those by which a procedure finds its customer, and starts billing in the end. */
const SHARED = [
  'log-in',
  'customer-menu',
  'subscribers-item',
  'account',
  'customer-search',
  'products-tab',
  'back-to-subscriber',
  'orders-tab',
  'order-menu',
  'activate',
  'activation-date',
  'activation-ticks',
  'start-billing',
];

/** What is pressed at a product that the subscriber owns. Several are listed, and only the clerk knows which. */
const PRODUCT: Procedure['targets'] = {
  'product-opener': {
    kind: 'press',
    labels: ['Expand', 'Show details', 'Expandir', 'Mostrar detalles', '+'],
    icons: ['plus', 'plus square', 'plus circle', 'add', 'add circle', 'expand', 'chevron right', 'caret right'],
    beneath: 'tabs',
    anyOf: true,
  },
  'product-menu': {
    kind: 'press',
    labels: usage['order-menu']?.labels ?? [],
    icons: usage['order-menu']?.icons,
    beneath: 'tabs',
    anyOf: true,
  },
};

/** What one procedure of this kind has of its own. */
export type ProductChange = {
  id: string;
  /** How OneBill calls the type of the order that it makes, in all spellings. */
  orderType: { name: string; spellings: string[] };
  targets: Procedure['targets'];
  /** What is chosen from the product's menu: the step, and when it is done. */
  choose: { id: string; target: string; done: Evidence };
  /** Its own screens, and the steps on them; they are numbered on. */
  screens: Procedure['screens'];
  steps: Omit<Step, 'number' | 'chapter'>[];
  /** The target whose press makes the order. */
  creates: string;
};

/**
 * A procedure that changes a product that the subscriber owns already: it is opened under Products Owned, what is changed
 * becomes an order of its own, and that order is activated like any other.
 */
export function changeOfProduct(change: ProductChange): Procedure {
  const shared = Object.entries(usage).filter(([id]) => SHARED.includes(id));
  return {
    schema: 1,
    id: change.id,
    product: assignUsageProduct.product,
    chapters: ['find-the-customer', 'choose-the-product', 'make-the-change', 'start-billing'],
    targets: { ...Object.fromEntries(shared), ...PRODUCT, ...change.targets },
    screens: [
      { id: 'activation', when: { fact: 'activation' } },
      ...change.screens,
      { id: 'sign-in', when: { fact: 'signed-out' } },
      { id: 'placed', when: { fact: 'placed' } },
      { id: 'profile', when: { fact: 'profile' } },
      { id: 'outside', when: { fact: 'page' } },
    ],
    steps: stepsOf(change),
    finished: { fact: 'billed' },
    creates: [change.creates],
    orderType: change.orderType.name,
    guarded: { 'add-ons': [], 'place-order': [] },
    vocabulary: { ...vocabulary, orderTypes: { [change.orderType.name]: change.orderType.spellings } },
  };
}

function stepsOf({ choose, steps }: ProductChange): Step[] {
  const usageSteps = (from: string, to: string): Step[] => {
    const ids = assignUsageProduct.steps.map(({ id }) => id);
    return assignUsageProduct.steps.slice(ids.indexOf(from), ids.indexOf(to) + 1);
  };
  const product: Omit<Step, 'number'>[] = [
    {
      id: 'open-products',
      chapter: 'choose-the-product',
      screen: 'profile',
      clicks: [{ target: 'products-tab' }],
      done: { fact: 'products-open' },
    },
    {
      id: 'expand-product',
      chapter: 'choose-the-product',
      screen: 'profile',
      clicks: [{ target: 'product-opener' }],
      // Newer screens have the menu in the row itself.
      done: { seen: 'product-menu' },
    },
    {
      id: 'open-product-menu',
      chapter: 'choose-the-product',
      screen: 'profile',
      clicks: [{ target: 'product-menu' }],
      done: { seen: choose.target },
    },
    {
      id: choose.id,
      chapter: 'choose-the-product',
      screen: 'profile',
      clicks: [{ target: choose.target }],
      done: choose.done,
    },
  ];
  const all: Omit<Step, 'number'>[] = [
    ...usageSteps('log-in', 'open-subscriber'),
    ...product,
    ...steps.map((step) => ({ ...step, chapter: 'make-the-change' })),
    ...usageSteps('return-to-orders', 'start-billing').map((step) => ({ ...step, chapter: 'start-billing' })),
  ];
  return all.map((step, index) => ({ ...step, number: index + 1 }));
}
