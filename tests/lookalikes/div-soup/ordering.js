import { send, server, set, state } from './app.js';
import { d, fa, field } from './soup.js';

const CATEGORIES = [
  ['hardware', 'Hardware & Phones'],
  ['ucaas', 'Recurring - UCAAS Services'],
  ['once', 'One Time - UCAAS Services'],
  ['fax', 'Recurring - Fax'],
];

/** The tiles of the categories and the products of the chosen one. */
export function chooser() {
  const tiles = CATEGORIES.map(([category, text]) =>
    d(`u${category === state.category ? ' s' : ''}`, text, () => set({ category })),
  );
  const rows = server.products
    .filter((product) => product.category === state.category)
    .map((product) => {
      const count = server.draft.lines.filter((line) => line.code === product.code).length;
      const add = () => send('addProduct', { account: state.account, code: product.code });
      return d('r l', [
        d('g', [d('', product.name), d('', `$${product.price} / Monthly`)]),
        count > 0 ? d('n', String(count)) : null,
        d('k', 'Add', add),
      ]);
    });
  const next = d('k p', 'Review', () => set({ screen: 'review' }));
  return d('', [
    d('r', tiles),
    d('b', rows),
    d('h', d('k p', 'Review')),
    d('r', [d('g'), d('k', 'Back', () => set({ screen: 'profile' })), server.draft.lines.length > 0 ? next : null]),
  ]);
}

/** The order before it is placed. */
export function review() {
  state.bill ??= true;
  const rows = server.draft.lines.map((line) => {
    const open = () => set({ line: line.id, typed: line.identifier, offering: false });
    return d('r l', [
      d('g', [
        d('r', d('a', `${line.name} / ${line.plan} - ${line.identifier}`, open)),
        ...line.addOns.map((addOn) => d('', `+ ${addOn}`)),
      ]),
      d('', `$${line.price}`),
      d('', '1'),
    ]);
  });
  const place = async () => {
    if (state.placing) return;
    state.placing = true;
    const order = await send('placeOrder', { account: state.account, bill: state.bill });
    state.placing = false;
    if (order) set({ screen: 'profile', tab: 'Products Owned', bill: true, scroll: 0 });
  };
  return d('', [
    d('b', [d('r l', [d('g', 'Product / Price Plan - Identifier'), d('', 'Unit Price'), d('', 'Qty')]), ...rows]),
    d('b r', [
      field(state, 'bill', 'checkbox'),
      d('', 'Bill This Order'),
      field(state, 'group', 'checkbox'),
      d('', 'Create Bill Group'),
    ]),
    d('h', d('k p', 'Place Order')),
    d('r', [d('g'), d('k', 'Back', () => set({ screen: 'chooser' })), d('k p', 'Place Order', place, 'mouseup')]),
  ]);
}

/** The pop-up of a line. */
export function editor() {
  const line = server.draft.lines.find((each) => each.id === state.line);
  if (!line) return d('h');
  const close = () => set({ line: null, error: null });
  const save = async () => {
    await send('saveIdentifier', { line: line.id, identifier: state.typed });
    if (!state.error) close();
  };
  const offers = (server.addOns[line.code] ?? []).map((addOn) =>
    d('r l', [d('g', addOn), d('k', 'Add', () => send('addAddOn', { line: line.id, addOn }))]),
  );
  return d(
    'z',
    d('q', [
      d('r', [d('g', `${line.name} (${line.plan})`), fa('check', save), fa('times', close)]),
      d('l r', [d('', 'Identifier'), field(state, 'typed', 'text', 320)]),
      d('l r', [d('', 'Start Date'), field(state, 'begin', 'text', 110)]),
      ...line.addOns.map((addOn) => d('', `+ ${addOn}`)),
      d('k', 'Add -On', () => set({ offering: true }), 'mousedown'),
      ...(state.offering ? offers : []),
      state.error ? d('e', state.error) : null,
    ]),
  );
}

/** What is sold at all. It has nothing to do with an order. */
export function catalogue() {
  const shown =
    state.sold === 'Add-Ons' ? Object.values(server.addOns).flat() : server.products.map(({ name }) => name);
  const tabs = ['Products', 'Add-Ons'].map((sold) =>
    d(`t${sold === (state.sold ?? 'Products') ? ' s' : ''}`, sold, () => set({ sold })),
  );
  return d('b', [d('', tabs), ...shown.map((name) => d('l', name))]);
}
