import { z } from '../../schema';
import { changes, customerOf, customersOf, reads } from './action';
import { monthOf } from './dates';
import { billedByMonth, HISTORY_TABS, historyTable } from './history';
import { viewOrder } from './orders';
import { Refusal } from './refusal';

const PAGE_SIZE = 10;
const account = z.object({ accountNumber: z.string() });

/** The fields that the list of subscribers can be searched by. */
export const SEARCH_FIELDS = ['Account Name', 'Account Number', 'Phone', 'City'] as const;

export const customerActions = {
  subscribers: reads(
    z.object({ search: z.string(), field: z.enum(SEARCH_FIELDS), page: z.number() }),
    (state, { search, field, page }) => {
      const needle = search.trim().toLowerCase();
      const found = customersOf(state).filter((customer) => {
        const value = {
          'Account Name': customer.name,
          'Account Number': customer.accountNumber,
          Phone: customer.phone,
          City: customer.city,
        }[field];
        return value.toLowerCase().includes(needle);
      });
      const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
      const shown = Math.min(Math.max(1, page), pages);
      return {
        rows: found.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE),
        page: shown,
        pages,
        totalCount: found.length,
      };
    },
  ),

  subscriber: reads(account, (state, { accountNumber }, { today }) => {
    const customer = customerOf(state, accountNumber);
    const period = monthOf(today);
    return {
      customer,
      period,
      billed: billedByMonth(customer, state.seed, state.bornOn),
      notes: state.notes.filter((note) => note.accountNumber === accountNumber).reverse(),
    };
  }),

  /** What the subscriber has: the activated items of orders that nobody cancelled. */
  productsOwned: reads(account, (state, { accountNumber }, { today }) => {
    const orders = state.orders
      .filter((order) => order.accountNumber === accountNumber)
      .map((order) => viewOrder(order, today));
    const gone = new Set(
      orders
        .filter((order) => order.type === 'Delete' && order.status === 'Billing Active')
        .flatMap((order) => order.items.map((item) => item.identifier)),
    );
    const added = orders
      .filter((order) => order.type === 'Modify' && order.status === 'Billing Active')
      .flatMap((order) => order.items);
    const addedTo = (identifier: string) =>
      added.filter((item) => item.identifier === identifier).reduce((sum, item) => sum + item.quantity, 0);
    return orders
      .filter((order) => order.type === 'New' && order.status !== 'Cancelled')
      .flatMap((order) => order.items.map((item) => ({ ...item, orderNumber: order.orderNumber })))
      .map((item) => ({ ...item, quantity: item.quantity + addedTo(item.identifier) }))
      .filter((item) => item.activationDate !== null && !gone.has(item.identifier));
  }),

  history: reads(account.extend({ tab: z.enum(HISTORY_TABS) }), (state, { accountNumber, tab }) =>
    historyTable(tab, customerOf(state, accountNumber), state.seed, state.bornOn),
  ),

  addNote: changes(account.extend({ text: z.string() }), (state, { accountNumber, text }, { today }) => {
    if (text.trim() === '') throw new Refusal('Enter the text of the note.', '10NT1001', 'text');
    state.notes.push({ accountNumber, text, by: state.signedInAs ?? '', on: today, pinned: false });
    return {};
  }),
};
