import type { PanelView } from '../overlay/view';
import { chaptersAt, customer, panelAt } from './samples';

/** Every state of the panel, by the name it has in the gallery. */
export const samplePanels: Record<string, PanelView> = {
  idle: {
    state: 'idle',
    others: [
      { procedure: 'cancel-product', title: 'Cancel a product' },
      { procedure: 'change-quantities', title: 'Change quantities' },
    ],
    procedure: 'assign-usage-product',
    chapters: [],
    total: 17,
    title: 'Usage order',
    what: '17 steps, with the domain checked against the manager portal before anything is placed.',
  },
  guiding: panelAt('enter-domain', {
    title: 'Enter the domain',
    what: 'Type it exactly as it is in the manager portal.',
    why: 'It cannot be changed once the order is placed.',
    note: { icon: 'lock', text: [{ strong: 'Add-On' }, ' and ', { strong: 'Place Order' }, ' wait for it.'] },
  }),
  choice: panelAt('open-add-ons', {
    title: 'Does this customer need a toll-free package?',
    what: 'It goes on the usage line, and only now: later means a new order.',
    choice: {
      id: 'toll-free',
      options: [
        { value: 'yes', label: 'Yes, add one' },
        { value: 'no', label: 'No, skip it' },
      ],
    },
  }),
  'may be skipped': panelAt('open-add-ons', {
    title: 'Open Add-On',
    what: 'Click Add-On. The package is chosen in the next window.',
    why: 'It goes on the usage line, and only now.',
    skip: 'No package needed',
  }),
  waiting: panelAt(
    'return-to-orders',
    {
      state: 'waiting',
      title: 'Waiting for OneBill',
      what: 'The order is being placed. Nothing to do.',
    },
    true,
  ),
  lost: panelAt('add-usage-product', {
    state: 'lost',
    title: 'Look for “Add”',
    what: [
      'The button in the row of ',
      { strong: 'Domain Usage' },
      '. Two rows carry that name, so nothing is pointed at.',
    ],
  }),
  'target out of view': panelAt(
    'place-order',
    {
      title: 'Place the order',
      what: 'Click Place Order. It is further down the page.',
      why: 'The domain is exact and “Bill This Order” is not ticked.',
      scroll: true,
    },
    true,
  ),
  'a warning': panelAt('enter-domain', {
    title: 'Enter the domain',
    what: 'Type it exactly as it is in the manager portal.',
    why: 'It cannot be changed once the order is placed.',
    note: {
      icon: 'warn',
      text: [
        { strong: 'This domain was ordered before. ' },
        'For Cedar Hollow Farms, SR20933, order OR1007, Nov 12, 2026.',
      ],
      warning: 'warned:ordered-before',
    },
  }),
  'nobody answers': panelAt('enter-domain', {
    title: 'Enter the domain',
    what: 'Type it exactly as it is in the manager portal.',
    why: 'It cannot be changed once the order is placed.',
    note: {
      icon: 'warn',
      text: 'Plumbline does not answer, so the domain cannot be checked now. Reload this page; if that does not help, start the browser again.',
    },
  }),
  'confirmed and recorded': panelAt(
    'confirm-product',
    {
      title: 'Press the check mark',
      what: 'It closes the product and keeps the domain.',
      note: {
        icon: 'record',
        text: [{ strong: 'Confirmed by you at 14:32 UTC' }, ', not by the list. Reason: new in the portal today.'],
        showRecord: true,
      },
    },
    true,
  ),
  done: {
    state: 'done',
    procedure: 'assign-usage-product',
    customer,
    chapters: chaptersAt(undefined, true),
    total: 17,
    title: 'Billing is active',
    facts: [
      { label: 'Order', value: 'OR1041' },
      { label: 'Domain', value: 'lakesidedental.12345.service', kind: 'domain' },
      { label: 'Bills from', value: 'Tuesday, December 1, 2026' },
    ],
  },
  'reload needed': panelAt('enter-domain', { state: 'waiting', title: 'Reload this page', reload: true }),
};
