import { z } from '../../schema';
import { changes, customerOf, reads } from './action';
import { addDays, isIsoDay } from './dates';
import { orderCommands, viewOrder } from './orders';
import { Refusal } from './refusal';
import type { OneBillState, Order, OrderItem } from './state';

const byNumber = z.object({ orderNumber: z.string() });

/** The reasons that the tenant offers for ending a product. */
export const CANCEL_REASONS: readonly string[] = ['Customer request', 'Entered in error', 'Moved to another product'];

function orderOf(state: OneBillState, orderNumber: string): Order {
  const order = state.orders.find((entry) => entry.orderNumber === orderNumber);
  if (!order) throw new Refusal(`There is no order ${orderNumber}.`, '10WS0001');
  return order;
}

/** What changes a product is an order as well, of one product, which has to be activated like any other. */
function orderOfChange(
  state: OneBillState,
  change: { type: Order['type']; accountNumber: string; item: OrderItem; today: string },
): { orderNumber: string } {
  const order: Order = {
    orderNumber: `OR${state.nextOrder}`,
    accountNumber: change.accountNumber,
    type: change.type,
    createdOn: change.today,
    submittedBy: state.signedInAs ?? '',
    cancelled: false,
    options: { billThisOrder: false, createBillGroup: false, generateInvoiceNow: false },
    items: [{ ...change.item, id: `I${state.nextId}`, activationDate: null }],
  };
  state.nextOrder += 1;
  state.nextId += 1;
  state.orders.push(order);
  return { orderNumber: order.orderNumber };
}

export const orderActions = {
  /** Newest first, as OneBill lists them. */
  orders: reads(z.object({ accountNumber: z.string() }), (state, { accountNumber }, { today }) =>
    state.orders
      .filter((order) => order.accountNumber === accountNumber)
      .map((order) => viewOrder(order, today))
      .reverse(),
  ),

  order: reads(byNumber, (state, { orderNumber }, { today }) => {
    const order = orderOf(state, orderNumber);
    const activationDate = addDays(today, state.activationPreset);
    return { order: viewOrder(order, today), customer: customerOf(state, order.accountNumber), today, activationDate };
  }),

  placeOrder: changes(z.object({ accountNumber: z.string() }), (state, { accountNumber }, { today }) => {
    const draft = state.drafts[accountNumber];
    if (!draft || draft.items.length === 0) {
      throw new Refusal('Add at least one product before placing the order.', '10ORD3005');
    }
    const order: Order = {
      orderNumber: `OR${state.nextOrder}`,
      accountNumber,
      type: 'New',
      createdOn: today,
      submittedBy: state.signedInAs ?? '',
      cancelled: false,
      options: draft.options,
      items: draft.items.map((item) => ({ ...item, activationDate: null })),
    };
    state.nextOrder += 1;
    state.orders.push(order);
    delete state.drafts[accountNumber];
    return { orderNumber: order.orderNumber };
  }),

  /** Starts billing for some items of an order. A date that lies ahead leaves it partially fulfilled until then. */
  activate: changes(
    byNumber.extend({ itemIds: z.array(z.string()), activationDate: z.string() }),
    (state, { orderNumber, itemIds, activationDate }, { today }) => {
      const order = orderOf(state, orderNumber);
      const customer = customerOf(state, order.accountNumber);
      if (!orderCommands(order, today).includes('Activate')) {
        throw new Refusal(`Order ${orderNumber} cannot be activated.`, '10ORD3021');
      }
      if (itemIds.length === 0) throw new Refusal('Select at least one product to activate.', '10ORD3263', 'items');
      if (!isIsoDay(activationDate)) throw new Refusal('Enter a valid activation date.', '10ORD3264', 'activationDate');
      if (activationDate < customer.activatedOn) {
        const message = 'Back-dated operation before the last subscription action date is not allowed.';
        throw new Refusal(message, '10ORD3082', 'activationDate');
      }
      for (const item of order.items) {
        if (itemIds.includes(item.id) && item.activationDate === null) item.activationDate = activationDate;
      }
      return viewOrder(order, today);
    },
  ),

  cancelOrder: changes(byNumber, (state, { orderNumber }, { today }) => {
    const order = orderOf(state, orderNumber);
    if (!orderCommands(order, today).includes('Cancel')) {
      throw new Refusal(`Order ${orderNumber} is being billed and cannot be cancelled here.`, '10ORD3265');
    }
    order.cancelled = true;
    return viewOrder(order, today);
  }),

  /**
   * Begins to end a product that the subscriber has. OneBill makes an order of type Delete of it, one per product, which
   * has to be activated like any other; only then is the product gone.
   */
  cancelProduct: changes(
    byNumber.extend({ itemId: z.string(), effectiveDate: z.string(), reason: z.string(), description: z.string() }),
    (state, { orderNumber, itemId, effectiveDate, reason }, { today }) => {
      const source = orderOf(state, orderNumber);
      const item = source.items.find(({ id }) => id === itemId);
      if (!item) throw new Refusal('The product is no longer owned.', '10ORD3011');
      if (!isIsoDay(effectiveDate)) throw new Refusal('Enter a valid effective date.', '10ORD3264', 'effectiveDate');
      if (!CANCEL_REASONS.includes(reason)) {
        throw new Refusal('Select a reason for cancellation.', '10ORD3266', 'reason');
      }
      return orderOfChange(state, { type: 'Delete', accountNumber: source.accountNumber, item, today });
    },
  ),

  /**
   * Begins to raise the quantity of a product that the subscriber has. `quantity` is what comes to it; the order of type
   * Modify holds that alone, and counts once it is activated.
   */
  changeQuantity: changes(
    byNumber.extend({ itemId: z.string(), quantity: z.number() }),
    (state, { orderNumber, itemId, quantity }, { today }) => {
      const source = orderOf(state, orderNumber);
      const item = source.items.find(({ id }) => id === itemId);
      if (!item) throw new Refusal('The product is no longer owned.', '10ORD3011');
      if (!Number.isInteger(quantity) || quantity < 1) {
        throw new Refusal('Quantity must be a whole number of at least 1.', '10ORD3118', 'quantity');
      }
      const added = { ...item, quantity, addOns: [] };
      return orderOfChange(state, { type: 'Modify', accountNumber: source.accountNumber, item: added, today });
    },
  ),

  /** Puts the products of an order into the order in progress, with new identifiers. */
  cloneOrder: changes(byNumber, (state, { orderNumber }) => {
    const order = orderOf(state, orderNumber);
    const items = order.items.map(({ activationDate: _, ...item }) => {
      const identifier = `SUB${state.nextSubscription}-${item.productCode}`;
      const copy = { ...item, id: `I${state.nextId}`, identifier, addOns: [] };
      state.nextId += 1;
      state.nextSubscription += 1;
      return copy;
    });
    const draft = { accountNumber: order.accountNumber, items, options: { ...state.preset } };
    state.drafts[order.accountNumber] = draft;
    return { accountNumber: order.accountNumber };
  }),
};
