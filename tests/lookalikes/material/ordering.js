import { escaped } from '../server.js';
import { navigate, route, send, server } from './app.js';
import { button, iconButton, mount, openOverlay, outlined, serialNumber, snack } from './template.js';

const CATEGORIES = {
  fax: 'Recurring - Fax',
  ucaas: 'Recurring - UCAAS Services',
  once: 'One-Time - UCAAS Services',
  hardware: 'Hardware',
};

function openCategories(_, event) {
  const { pane, close } = openOverlay({ at: event.currentTarget });
  const options = Object.entries(CATEGORIES).map(
    ([
      category,
      text,
    ]) => `<mat-option role="option" class="mat-mdc-option" id="mat-option-${serialNumber()}" (click)="pick:${category}"><span
      class="mdc-list-item__primary-text">${text}</span></mat-option>`,
  );
  const pick = (category) => {
    close();
    navigate({ category });
  };
  mount(pane, 'ng-c78', `<div role="listbox" class="mat-mdc-select-panel">${options.join('')}</div>`, { pick });
}

/** Choosing products. */
export function products(host) {
  const chosen = CATEGORIES[route.category] ?? '';
  const cards = server.products
    .filter((product) => product.category === route.category)
    .map((product) => {
      const count = server.draft.lines.filter((line) => line.code === product.code).length;
      const badge = count ? `<span class="mat-badge-content">${count}</span>` : '';
      return `<mat-card class="mat-mdc-card product"><mat-card-title>${product.name}</mat-card-title>
        <mat-card-subtitle>$${product.price.toFixed(2)} / month</mat-card-subtitle>
        <mat-card-actions>${badge}<span class="grow"></span>${button('Add', `add:${product.code}`, { icon: 'add' })}</mat-card-actions></mat-card>`;
    });
  mount(
    host,
    'ng-c40',
    `<h1>Create Order</h1><mat-form-field class="mat-form-field-appearance-outline"><div class="mdc-text-field"><label
      class="mdc-floating-label" id="mat-mdc-form-field-label-1"><mat-label>Category</mat-label></label><mat-select role="combobox"
      aria-haspopup="listbox" aria-expanded="false" aria-labelledby="mat-mdc-form-field-label-1" tabindex="0" (click)="choose"><span
      class="mat-mdc-select-value">${chosen || '&nbsp;'}</span><mat-icon class="mat-icon end" aria-hidden="true">expand_more</mat-icon></mat-select>
      </div></mat-form-field><div class="cards">${cards.join('')}</div>
    <div class="foot">${button('Cancel', 'cancel')}${button('Review', 'review', {
      kind: 'mat-flat-button',
      disabled: server.draft.lines.length === 0,
    })}</div><div style="display:none">${button('Review', 'review')}</div>`,
    {
      choose: openCategories,
      async add(code) {
        await send('addProduct', { account: route.account, code });
        navigate({});
      },
      cancel: () => navigate({ at: 'profile', tab: 1 }),
      review: () => navigate({ at: 'review' }),
    },
  );
}

function openEditor(id) {
  const line = server.draft.lines.find((each) => each.id === id);
  const { pane, close } = openOverlay({ dark: true });
  const title = `mat-mdc-dialog-title-${serialNumber()}`;
  const offers = (server.addOns[line.code] ?? []).map(
    (name) =>
      `<mat-list-item class="mdc-list-item"><span>${name}</span><span class="grow"></span>${button('Add', `buy:${name}`)}</mat-list-item>`,
  );
  const field = () => pane.querySelector('input');
  // As soon as the field is left the identifier is kept, and once more with the check mark.
  const save = () => send('saveIdentifier', { line: line.id, identifier: field().value });
  const list = () => {
    pane.querySelector('mat-chip-set').innerHTML = line.addOns
      .map((name) => `<mat-chip class="chip">${name}</mat-chip>`)
      .join('');
  };
  mount(
    pane,
    'ng-c51',
    `<mat-dialog-container role="dialog" aria-modal="true" aria-labelledby="${title}" class="mat-mdc-dialog-container">
      <div class="head">${iconButton('check', 'done')}<h2 mat-dialog-title id="${title}">${line.name}</h2><span class="grow"></span
      >${iconButton('close', 'close')}</div><mat-dialog-content><p><small>${line.plan}</small></p>
      ${outlined('Identifier', escaped(line.identifier), { events: '(change)="save"' })}
      ${outlined('Description', '')}<mat-chip-set></mat-chip-set>
      ${button('Add-On', 'offer', { icon: 'add', kind: 'mat-button' })}<mat-list hidden>${offers.join('')}</mat-list>
      </mat-dialog-content></mat-dialog-container>`,
    {
      save,
      close,
      async done() {
        if ((await save()) === null) return;
        close();
        navigate({});
      },
      offer: () => pane.querySelector('mat-list').removeAttribute('hidden'),
      async buy(addOn) {
        if ((await send('addAddOn', { line: line.id, addOn })) !== null) list();
      },
    },
  );
  list();
}

/** The order before it is placed. */
export function review(host) {
  const rows = server.draft.lines.map(
    (
      line,
    ) => `<mat-row role="row"><mat-cell role="cell" class="wide"><a class="link" tabindex="0" (click)="edit:${line.id}">${escaped(
      `${line.name} / ${line.plan} - ${line.identifier}`,
    )}</a>${line.addOns.map((name) => `<div><small>${name}</small></div>`).join('')}</mat-cell><mat-cell role="cell">$${line.price.toFixed(2)}</mat-cell>
      <mat-cell role="cell">1</mat-cell></mat-row>`,
  );
  const boxes = ['Bill This Order', 'Create Bill Group', 'Generate Invoice Now'].map((label, at) => {
    const id = `mat-mdc-checkbox-${serialNumber()}-input`;
    return `<mat-checkbox><input type="checkbox" class="mdc-checkbox__native-control" id="${id}"${at ? '' : ' checked'}><label class="mdc-label"
      for="${id}">${label}</label></mat-checkbox>`;
  });
  mount(
    host,
    'ng-c50',
    `<h1>Order Review</h1><mat-table role="table"><mat-header-row role="row"><mat-header-cell class="wide">Product / Price Plan - Identifier</mat-header-cell>
      <mat-header-cell>Unit Price</mat-header-cell><mat-header-cell>Qty</mat-header-cell></mat-header-row>${rows.join('')}</mat-table>
      <mat-card class="mat-mdc-card options">${boxes.join('')}</mat-card><div style="display:none">${button('Place Order', 'none')}</div>
      <div class="foot">${button('Back', 'back')}${button('Place Order', 'place', { icon: 'sell', kind: 'mat-flat-button' })}</div>`,
    {
      edit: openEditor,
      none: () => {},
      back: () => navigate({ at: 'products' }),
      async place(_, event) {
        event.currentTarget.disabled = true;
        const order = await send('placeOrder', { account: route.account, bill: host.querySelector('input').checked });
        if (!order) return;
        snack(`Order ${order.number} submitted`);
        navigate({ at: 'profile', tab: 0, category: null });
      },
    },
  );
}

/** The products sold at all. */
export function catalogue(host) {
  const names = route.sold === 1 ? Object.values(server.addOns).flat() : server.products.map((product) => product.name);
  const tabs = ['Products', 'Add-Ons'].map(
    (
      label,
      at,
    ) => `<div role="tab" class="mat-mdc-tab${at === route.sold ? ' active' : ''}" tabindex="0" aria-selected="${at === route.sold}"
      (click)="turn:${at}"><span class="mdc-tab__text-label">${label}</span></div>`,
  );
  const items = names.map((name) => `<mat-list-item class="mdc-list-item">${name}</mat-list-item>`);
  mount(
    host,
    'ng-c60',
    `<h1>Products</h1><div class="mat-mdc-tab-header" role="tablist">${tabs.join('')}</div><mat-list>${items.join('')}</mat-list>`,
    { turn: (at) => navigate({ sold: Number(at) }) },
  );
}
