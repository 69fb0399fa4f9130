import { go, send, server, view } from './app.js';
import { freshId, h, icon, openDialog, openPopover, PATHS, toast } from './elements.js';

const CATEGORIES = {
  once: 'One-Time - UCAAS Services',
  hardware: 'Hardware',
  fax: 'Recurring - Fax Services',
  ucaas: 'Recurring - UCAAS Services',
};

/** A button whose name is put together from its own text and a heading. */
function namedButton(text, heading, onclick) {
  const id = freshId();
  return h('button', { id, 'aria-labelledby': `${id} ${heading}`, onclick }, text);
}

/** The products of a category, each with a button to add it. */
export function productsScreen() {
  const labelId = freshId();
  const chosen = CATEGORIES[view.category] ?? 'Select a category';
  const combobox = h(
    'button',
    {
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-labelledby': labelId,
      style: 'width:280px;text-align:left',
      onclick: () =>
        openPopover(
          combobox,
          'listbox',
          Object.entries(CATEGORIES).map(([category, text]) => [text, () => go({ category })]),
        ),
    },
    `${chosen} ▾`,
  );
  const shown = server.products.filter((product) => product.category === view.category);
  const cards = shown.map((product) => {
    const id = freshId();
    const added = server.draft.lines.filter((line) => line.code === product.code).length;
    const add = async () => {
      await send('addProduct', { account: view.account, code: product.code });
      go({});
    };
    return h(
      'li',
      { class: 'card row spread', 'aria-labelledby': id },
      h('div', null, h('h3', { id, style: 'margin:0' }, product.name), h('span', { class: 'muted' }, product.plan)),
      h(
        'div',
        { class: 'row' },
        added > 0 && h('span', { class: 'badge', role: 'img', 'aria-label': `${added} in this order` }, String(added)),
        h('span', null, `$${product.price.toFixed(2)}`),
        namedButton('Add', id, add),
      ),
    );
  });
  const count = server.draft.lines.length;
  return [
    h('h1', null, 'New order'),
    h('div', { class: 'card row' }, h('span', { id: labelId }, 'Category'), combobox),
    h('ul', { style: 'list-style:none;padding:0' }, cards),
    h('div', { class: 'mobile-only' }, h('button', { class: 'primary' }, 'Review')),
    h(
      'div',
      { class: 'row', style: 'justify-content:flex-end' },
      h('button', { onclick: () => go({ screen: 'profile', tab: 'Orders' }) }, 'Cancel'),
      h('button', { class: 'primary', disabled: count === 0, onclick: () => go({ screen: 'review' }) }, 'Review'),
    ),
  ];
}

function openEditor(line) {
  const fieldId = freshId();
  const field = h('input', { id: fieldId, value: line.identifier, autocomplete: 'off', spellcheck: 'false' });
  const offers = h('ul', { style: 'list-style:none;padding:0', hidden: true });
  const added = h('div', { class: 'muted' });
  const list = () => added.replaceChildren(...line.addOns.map((name) => h('div', null, `+ ${name}`)));
  for (const addOn of server.addOns[line.code] ?? []) {
    const id = freshId();
    const add = async () => {
      if ((await send('addAddOn', { line: line.id, addOn })) !== null) list();
    };
    offers.append(
      h('li', { class: 'row spread', style: 'padding:6px 0' }, h('span', { id }, addOn), namedButton('Add', id, add)),
    );
  }
  const apply = async () => {
    if ((await send('saveIdentifier', { line: line.id, identifier: field.value })) === null) return;
    dialog.close();
    go({});
  };
  const dialog = openDialog(
    line.name,
    h(
      'div',
      null,
      h('div', { class: 'field' }, h('label', { for: fieldId }, 'Identifier'), field),
      h(
        'div',
        { class: 'row spread' },
        h('strong', null, `Plan: ${line.plan}`),
        h(
          'button',
          {
            onclick: () => {
              offers.hidden = false;
            },
          },
          'Add-On',
        ),
      ),
      added,
      offers,
    ),
    [
      h('button', { class: 'icon', 'aria-label': 'Apply', onclick: apply }, icon(PATHS.check)),
      h('button', { class: 'icon', 'aria-label': 'Close', onclick: () => dialog.close() }, icon(PATHS.close)),
    ],
  );
  list();
}

/** The order before it is placed. */
export function reviewScreen() {
  const rows = server.draft.lines.map((line) =>
    h(
      'tr',
      null,
      h(
        'td',
        null,
        h(
          'button',
          { class: 'link', 'aria-haspopup': 'dialog', onclick: () => openEditor(line) },
          `${line.name} / ${line.plan} - ${line.identifier}`,
        ),
        line.addOns.map((name) => h('div', { class: 'muted' }, `Add-on: ${name}`)),
      ),
      h('td', null, `$${line.price.toFixed(2)}`),
      h('td', null, '1'),
      h('td', null, `$${line.price.toFixed(2)}`),
    ),
  );
  const bill = h('input', { type: 'checkbox', checked: true });
  const place = async (event) => {
    event.target.disabled = true;
    const order = await send('placeOrder', { account: view.account, bill: bill.checked });
    if (!order) return;
    toast(`Order ${order.number} was placed.`);
    go({ screen: 'profile', tab: 'Products Owned', category: null });
  };
  const pills = ['Order Review', 'Order Attributes', 'Term', 'Documents', 'Notes', 'Contract'];
  const head = ['Product / Price Plan - Identifier', 'Unit Price', 'Qty', 'Sub-Total'];
  return [
    h(
      'div',
      { role: 'tablist', 'aria-label': 'Order' },
      pills.map((name, at) => h('button', { role: 'tab', 'aria-selected': String(at === 0) }, name)),
    ),
    h(
      'div',
      { class: 'card' },
      h(
        'table',
        { 'aria-label': 'Order lines' },
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            head.map((text) => h('th', { scope: 'col' }, text)),
          ),
        ),
        h('tbody', null, rows),
      ),
    ),
    h(
      'div',
      { class: 'card row', style: 'width:max-content;margin:0 auto 16px' },
      h('label', null, bill, ' Bill This Order'),
      h('label', null, h('input', { type: 'checkbox' }), ' Create Bill Group'),
      h('label', null, h('input', { type: 'checkbox' }), ' Generate Invoice Now'),
    ),
    h('button', { class: 'primary mobile-only' }, 'Place Order'),
    h(
      'div',
      { class: 'row', style: 'justify-content:flex-end' },
      h('button', { onclick: () => go({ screen: 'products' }) }, 'Add more products'),
      h('button', { class: 'primary', onclick: place }, 'Place Order'),
    ),
  ];
}

/** The products that are sold at all, which has nothing to do with an order. */
export function catalogueScreen() {
  const tab = view.catalogueTab ?? 'Products';
  const names =
    tab === 'Add-Ons' ? Object.values(server.addOns).flat() : server.products.map((product) => product.name);
  return [
    h('h1', null, 'Products'),
    h(
      'div',
      { role: 'tablist', 'aria-label': 'Catalogue' },
      ['Products', 'Add-Ons', 'Bundles'].map((name) =>
        h(
          'button',
          { role: 'tab', 'aria-selected': String(name === tab), onclick: () => go({ catalogueTab: name }) },
          name,
        ),
      ),
    ),
    h(
      'ul',
      { class: 'card' },
      names.map((name) => h('li', { style: 'padding:4px' }, name)),
    ),
  ];
}
