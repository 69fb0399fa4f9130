import { expect, test } from 'vitest';
import { orderCommands, orderStatus, viewOrder } from '../../lib/practice/model/orders';
import { ACCOUNT, addUsage, openOneBill, placeUsage, TODAY } from './one-bill';

test('a product begins with an identifier of OneBill’s own making', () => {
  expect(addUsage(openOneBill()).identifier).toMatch(/^SUB\d{4}-PROD3102$/);
});

test.each([
  'lakesidedental.12345.service',
  'Lakeside Dental Group',
  ' lakesidedental.12345.service ',
  'lakeside\u200bdental',
  'lаkesidedental.12345.service',
])('the identifier %j is stored byte for byte, right or wrong', (identifier) => {
  const order = placeUsage(openOneBill(), identifier);
  expect(order.items[0]?.identifier).toBe(identifier);
});

test('only an empty identifier is refused', () => {
  const oneBill = openOneBill();
  const { id: itemId, identifier } = addUsage(oneBill);
  const payload = { accountNumber: ACCOUNT, itemId, identifier: '', quantity: 1 };
  expect(oneBill.refusal('saveIdentifier', payload)).toBe('Identifier is required.');
  expect(oneBill.state().drafts[ACCOUNT]?.items[0]?.identifier).toBe(identifier);
});

test('an add-on keeps the identifier that the product had when it was bought', () => {
  const oneBill = openOneBill();
  const { id: itemId, identifier } = addUsage(oneBill);
  oneBill.ask('addAddOn', { accountNumber: ACCOUNT, itemId, code: 'TF500', identifier });
  oneBill.ask('saveIdentifier', { accountNumber: ACCOUNT, itemId, identifier: 'lakesidedental', quantity: 1 });
  expect(oneBill.state().drafts[ACCOUNT]?.items[0]?.addOns[0]?.identifier).toBe(identifier);
});

test('a seat has no toll-free packages', () => {
  const oneBill = openOneBill();
  oneBill.ask('addProduct', { accountNumber: ACCOUNT, productCode: 'SEAT', planName: 'Bundled Seat - 24M' });
  const itemId = oneBill.state().drafts[ACCOUNT]?.items[0]?.id ?? '';
  const payload = { accountNumber: ACCOUNT, itemId, code: 'TF500', identifier: 'SUB5201-SEAT' };
  expect(oneBill.refusal('addAddOn', payload)).toBe('This add-on is not available for the product.');
});

test('orders are numbered from OR1042 on, after everything that lies in the past', () => {
  const oneBill = openOneBill();
  const before = oneBill.state().orders.map(({ orderNumber }) => orderNumber);
  expect(before).toContain('OR1041');
  expect(placeUsage(oneBill, 'a').orderNumber).toBe('OR1042');
  expect(placeUsage(oneBill, 'b').orderNumber).toBe('OR1043');
});

test('the tenant ticks Bill This Order, and the order is placed with what the clerk left', () => {
  const oneBill = openOneBill();
  addUsage(oneBill);
  expect(oneBill.state().drafts[ACCOUNT]?.options.billThisOrder).toBe(true);
  const options = { billThisOrder: false, createBillGroup: false, generateInvoiceNow: true };
  oneBill.ask('setOrderOptions', { accountNumber: ACCOUNT, ...options });
  oneBill.ask('placeOrder', { accountNumber: ACCOUNT });
  expect(oneBill.state().orders.at(-1)?.options).toEqual(options);
});

test('an order without products cannot be placed', () => {
  const oneBill = openOneBill();
  oneBill.ask('startOrder', { accountNumber: ACCOUNT });
  expect(oneBill.refusal('placeOrder', { accountNumber: ACCOUNT })).toMatch(/at least one product/);
});

test('a placed order waits in Pending Billing and its identifier cannot be changed any more', () => {
  const oneBill = openOneBill();
  const order = placeUsage(oneBill, 'lakesidedentl');
  expect(orderStatus(order, TODAY)).toBe('Pending Billing');
  const payload = {
    accountNumber: ACCOUNT,
    itemId: order.items[0]?.id ?? '',
    identifier: 'lakesidedental',
    quantity: 1,
  };
  expect(oneBill.refusal('saveIdentifier', payload)).toBe('There is no order in progress for this subscriber.');
  expect(oneBill.state().orders.at(-1)?.items[0]?.identifier).toBe('lakesidedentl');
});

test('activation with nothing ticked is refused and leaves the order pending', () => {
  const oneBill = openOneBill();
  const { orderNumber } = placeUsage(oneBill, 'lakesidedental');
  expect(oneBill.refusal('activate', { orderNumber, itemIds: [], activationDate: TODAY })).toMatch(/at least one/);
  expect(viewOrder(oneBill.state().orders.at(-1) ?? fail(), TODAY).status).toBe('Pending Billing');
});

test.each(['', '2026-02-30', '03/17/2026', 'tomorrow'])('the activation date %j is refused', (activationDate) => {
  const oneBill = openOneBill();
  const { orderNumber, items } = placeUsage(oneBill, 'lakesidedental');
  const payload = { orderNumber, itemIds: items.map(({ id }) => id), activationDate };
  expect(oneBill.refusal('activate', payload)).toBe('Enter a valid activation date.');
});

test('billing cannot begin before the account did', () => {
  const oneBill = openOneBill();
  const { orderNumber, items } = placeUsage(oneBill, 'lakesidedental');
  const payload = { orderNumber, itemIds: items.map(({ id }) => id), activationDate: '1999-01-01' };
  expect(oneBill.refusal('activate', payload)).toMatch(/Back-dated/);
});

test.each([
  [TODAY, 'Billing Active'],
  ['2026-02-01', 'Billing Active'],
  ['2026-03-18', 'Partially Fulfilled'],
])('an order activated for %s is %s today', (activationDate, status) => {
  const oneBill = openOneBill();
  const { orderNumber, items } = placeUsage(oneBill, 'lakesidedental');
  oneBill.ask('activate', { orderNumber, itemIds: items.map(({ id }) => id), activationDate });
  expect(orderStatus(oneBill.state().orders.at(-1) ?? fail(), TODAY)).toBe(status);
});

test('a future order becomes Billing Active when its day has come', () => {
  const oneBill = openOneBill();
  const { orderNumber, items } = placeUsage(oneBill, 'lakesidedental');
  oneBill.ask('activate', { orderNumber, itemIds: items.map(({ id }) => id), activationDate: '2026-04-01' });
  const order = oneBill.state().orders.at(-1) ?? fail();
  expect(orderStatus(order, '2026-03-31')).toBe('Partially Fulfilled');
  expect(orderStatus(order, '2026-04-01')).toBe('Billing Active');
});

test('an order with one of two products activated is partially fulfilled and can be activated again', () => {
  const oneBill = openOneBill({ scenario: 'usage-with-seat' });
  oneBill.ask('placeOrder', { accountNumber: ACCOUNT });
  const { orderNumber, items } = oneBill.state().orders.at(-1) ?? fail();
  oneBill.ask('activate', { orderNumber, itemIds: [items[0]?.id ?? ''], activationDate: TODAY });
  const order = oneBill.state().orders.at(-1) ?? fail();
  expect(orderStatus(order, TODAY)).toBe('Partially Fulfilled');
  expect(orderCommands(order, TODAY)).toContain('Activate');
});

test('only a pending order can be cancelled, and a cancelled one can only be looked at', () => {
  const oneBill = openOneBill();
  const { orderNumber, items } = placeUsage(oneBill, 'lakesidedental');
  oneBill.ask('cancelOrder', { orderNumber });
  const cancelled = oneBill.state().orders.at(-1) ?? fail();
  expect(orderStatus(cancelled, TODAY)).toBe('Cancelled');
  expect(orderCommands(cancelled, TODAY)).toEqual(['View']);
  const again = { orderNumber, itemIds: items.map(({ id }) => id), activationDate: TODAY };
  expect(oneBill.refusal('activate', again)).toBe(`Order ${orderNumber} cannot be activated.`);

  const active = placeUsage(oneBill, 'lakesidedental');
  oneBill.ask('activate', { ...again, orderNumber: active.orderNumber, itemIds: active.items.map(({ id }) => id) });
  expect(oneBill.refusal('cancelOrder', { orderNumber: active.orderNumber })).toMatch(/cannot be cancelled/);
});

test('a copy of an order starts with new identifiers and without add-ons', () => {
  const oneBill = openOneBill();
  const { orderNumber } = placeUsage(oneBill, 'lakesidedental');
  oneBill.ask('cloneOrder', { orderNumber });
  const [item] = oneBill.state().drafts[ACCOUNT]?.items ?? [];
  expect(item).toMatchObject({ productName: 'Domain Usage', addOns: [] });
  expect(item?.identifier).toMatch(/^SUB\d+-PROD3102$/);
  expect(item).not.toHaveProperty('activationDate');
});

test('the main account has an older pending order next to which the gear would be the wrong one', () => {
  const statuses = openOneBill()
    .state()
    .orders.filter(({ accountNumber }) => accountNumber === ACCOUNT)
    .map((order) => `${order.type} ${orderStatus(order, TODAY)}`);
  expect(new Set(statuses)).toEqual(
    new Set([
      'New Billing Active',
      'Delete Billing Active',
      'New Cancelled',
      'New Partially Fulfilled',
      'New Pending Billing',
    ]),
  );
});

test('a product is cancelled by an order of its own, and is gone once that order is activated', () => {
  const oneBill = openOneBill();
  const { orderNumber, items } = placeUsage(oneBill, 'lakesidedentl');
  const itemIds = items.map(({ id }) => id);
  oneBill.ask('activate', { orderNumber, itemIds, activationDate: TODAY });
  const wish = { orderNumber, itemId: itemIds[0] ?? '', effectiveDate: TODAY, description: '' };
  expect(oneBill.refusal('cancelProduct', { ...wish, reason: '' })).toBe('Select a reason for cancellation.');
  expect(oneBill.refusal('cancelProduct', { ...wish, reason: 'Entered in error' })).toBeNull();

  const owned = () => JSON.stringify(oneBill.ask('productsOwned', { accountNumber: ACCOUNT }).body);
  const ending = oneBill.state().orders.at(-1) ?? fail();
  expect(ending).toMatchObject({ type: 'Delete', items: [{ identifier: 'lakesidedentl' }] });
  expect(orderStatus(ending, TODAY)).toBe('Pending Billing');
  expect(owned()).toContain('lakesidedentl');

  const endingIds = ending.items.map(({ id }) => id);
  oneBill.ask('activate', { orderNumber: ending.orderNumber, itemIds: endingIds, activationDate: TODAY });
  expect(owned()).not.toContain('lakesidedentl');
});

test('what comes to a product is an order of its own, and counts once that order is activated', () => {
  const oneBill = openOneBill();
  const { orderNumber, items } = placeUsage(oneBill, 'lakesidedentl');
  const itemIds = items.map(({ id }) => id);
  oneBill.ask('activate', { orderNumber, itemIds, activationDate: TODAY });
  const wish = { orderNumber, itemId: itemIds[0] ?? '' };
  expect(oneBill.refusal('changeQuantity', { ...wish, quantity: 0 })).toBe(
    'Quantity must be a whole number of at least 1.',
  );
  expect(oneBill.refusal('changeQuantity', { ...wish, quantity: 3 })).toBeNull();

  const change = oneBill.state().orders.at(-1) ?? fail();
  expect(change).toMatchObject({ type: 'Modify', items: [{ identifier: 'lakesidedentl', quantity: 3 }] });
  const owned = () => JSON.stringify(oneBill.ask('productsOwned', { accountNumber: ACCOUNT }).body);
  expect(owned()).toMatch(/"lakesidedentl","price":[^}]*?"quantity":1/);
  const changeIds = change.items.map(({ id }) => id);
  oneBill.ask('activate', { orderNumber: change.orderNumber, itemIds: changeIds, activationDate: TODAY });
  expect(owned()).toMatch(/"lakesidedentl","price":[^}]*?"quantity":4/);
});

function fail(): never {
  throw new Error('There is no order');
}
