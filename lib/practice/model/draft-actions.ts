import { z } from '../../schema';
import { changes, customerOf, reads } from './action';
import { addOnsFor, CATEGORIES } from './catalog';
import { itemTotal, totalsOf } from './orders';
import { Refusal } from './refusal';
import { makeItem } from './seed';
import type { Draft, OneBillState, OrderItem } from './state';

const account = z.object({ accountNumber: z.string() });
const itemOf = account.extend({ itemId: z.string() });

/** How the search of the add-ons can be narrowed. */
export const ADD_ON_SEARCHES = ['Product Code', 'Product Name', 'Price Plan Name', 'Category'] as const;

function draftOf(state: OneBillState, accountNumber: string): Draft {
  const draft = state.drafts[accountNumber];
  if (!draft) throw new Refusal('There is no order in progress for this subscriber.', '10ORD3002');
  return draft;
}

function findItem(draft: Draft, itemId: string): OrderItem {
  const item = draft.items.find((entry) => entry.id === itemId);
  if (!item) throw new Refusal('The product is no longer part of this order.', '10ORD3011');
  return item;
}

function newDraft(state: OneBillState, accountNumber: string): Draft {
  const draft: Draft = { accountNumber, items: [], options: { ...state.preset } };
  state.drafts[accountNumber] = draft;
  return draft;
}

function view(draft: Draft) {
  return {
    ...draft,
    items: draft.items.map((item) => ({ ...item, total: itemTotal(item) })),
    totals: totalsOf(draft.items),
  };
}

/** An order in progress as the pages show it. */
export type DraftView = ReturnType<typeof view>;

export const draftActions = {
  startOrder: changes(account, (state, { accountNumber }) => {
    const customer = customerOf(state, accountNumber);
    if (customer.status === 'Closed') throw new Refusal('The account is closed.', '10ORD3001');
    return view(state.drafts[accountNumber] ?? newDraft(state, accountNumber));
  }),

  orderInProgress: reads(account, (state, { accountNumber }) => {
    const customer = customerOf(state, accountNumber);
    return { customer, draft: view(state.drafts[accountNumber] ?? newDraft(state, accountNumber)) };
  }),

  categories: reads(z.object({}), () =>
    CATEGORIES.map(({ products, ...category }) => ({ ...category, count: products.length })),
  ),

  products: reads(z.object({ categoryId: z.string(), search: z.string() }), (_, { categoryId, search }) => {
    const category = CATEGORIES.find(({ id }) => id === categoryId);
    const needle = search.trim().toLowerCase();
    return (category?.products ?? []).filter(({ name, plans }) =>
      [name, ...plans.map((plan) => plan.name)].some((text) => text.toLowerCase().includes(needle)),
    );
  }),

  addProduct: changes(account.extend({ productCode: z.string(), planName: z.string() }), (state, payload) => {
    const draft = state.drafts[payload.accountNumber] ?? newDraft(state, payload.accountNumber);
    const item = makeItem(`I${state.nextId}`, payload.productCode, payload.planName, state.nextSubscription);
    if (!item) throw new Refusal('Invalid product code.', '10PR1036');
    state.nextId += 1;
    state.nextSubscription += 1;
    draft.items.push(item);
    return view(draft);
  }),

  removeProduct: changes(itemOf, (state, { accountNumber, itemId }) => {
    const draft = draftOf(state, accountNumber);
    draft.items = draft.items.filter(({ id }) => id !== itemId);
    return view(draft);
  }),

  /** Applies the pop-up of a product. Nothing but emptiness is checked: OneBill takes any identifier. */
  saveIdentifier: changes(
    itemOf.extend({ identifier: z.string(), quantity: z.number() }),
    (state, { accountNumber, itemId, identifier, quantity }) => {
      const draft = draftOf(state, accountNumber);
      const item = findItem(draft, itemId);
      if (identifier === '') throw new Refusal('Identifier is required.', '10ORD3175', 'identifier');
      if (!Number.isInteger(quantity) || quantity < 1) {
        throw new Refusal('Quantity must be a whole number of at least 1.', '10ORD3118', 'quantity');
      }
      item.identifier = identifier;
      item.quantity = quantity;
      return view(draft);
    },
  ),

  searchAddOns: reads(
    itemOf.extend({ searchType: z.enum(ADD_ON_SEARCHES), search: z.string() }),
    (state, { accountNumber, itemId, searchType, search }) => {
      const item = findItem(draftOf(state, accountNumber), itemId);
      const needle = search.trim().toLowerCase();
      return addOnsFor(item.productCode).filter((addOn) => {
        const value = {
          'Product Code': addOn.code,
          'Product Name': addOn.name,
          'Price Plan Name': addOn.planName,
          Category: addOn.category,
        }[searchType];
        return value.toLowerCase().includes(needle);
      });
    },
  ),

  /** Buys an add-on for a product. It is bound to the identifier that the pop-up shows at that moment. */
  addAddOn: changes(itemOf.extend({ code: z.string(), identifier: z.string() }), (state, payload) => {
    const draft = draftOf(state, payload.accountNumber);
    const item = findItem(draft, payload.itemId);
    const addOn = addOnsFor(item.productCode).find(({ code }) => code === payload.code);
    if (!addOn) throw new Refusal('This add-on is not available for the product.', '10PR1126');
    const bought = item.addOns.find(({ code, identifier }) => code === addOn.code && identifier === payload.identifier);
    if (bought) bought.quantity += 1;
    else {
      const { category: _, ...kept } = addOn;
      item.addOns.push({ ...kept, id: `A${state.nextId}`, quantity: 1, identifier: payload.identifier });
      state.nextId += 1;
    }
    return view(draft);
  }),

  removeAddOn: changes(itemOf.extend({ addOnId: z.string() }), (state, { accountNumber, itemId, addOnId }) => {
    const draft = draftOf(state, accountNumber);
    const item = findItem(draft, itemId);
    item.addOns = item.addOns.filter(({ id }) => id !== addOnId);
    return view(draft);
  }),

  setOrderOptions: changes(
    account.extend({ billThisOrder: z.boolean(), createBillGroup: z.boolean(), generateInvoiceNow: z.boolean() }),
    (state, { accountNumber, ...options }) => {
      const draft = draftOf(state, accountNumber);
      draft.options = options;
      return view(draft);
    },
  ),
};
