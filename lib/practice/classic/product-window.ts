import { ADD_ON_SEARCHES, type DraftView } from '../model/draft-actions';
import { formatMoney } from '../model/money';
import { Refusal } from '../model/refusal';
import type { Console } from './console';
import { fieldText, on, one } from './delegate';
import { type Html, html, show } from './html';
import { icon, LOADING } from './icons';
import { openWindow } from './window';

type Item = DraftView['items'][number];

function bought(item: Item): Html {
  if (item.addOns.length === 0) return html`<div class="cb-nothing">No add-ons on this product.</div>`;
  return html`<table class="cb-grid">
    <tbody>
      ${item.addOns.map(
        (addOn) => html`<tr>
          <td>${addOn.name}</td><td>${addOn.quantity}</td><td class="cb-money">${formatMoney(addOn.price)}</td>
          <td><a href="#" class="cb-drop-add-on" rel="${addOn.id}">${icon('trash', 'Remove')}</a></td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function content(item: Item, nextId: () => string): Html {
  const quantity = nextId();
  return html`<div class="cb-window-head">
      <a href="#" class="cb-apply" title="Apply">${icon('check')}</a><span>${item.productName} / ${item.planName}</span>
      <a href="#" class="cb-window-close" title="Close">&times;</a>
    </div>
    <ul class="cb-tabs cb-window-tabs">
      <li class="cb-active"><a href="#" rel="0">Details</a></li>
      <li><a href="#" rel="1">Charges</a></li>
      <li><a href="#" rel="2">Purchase Add-Ons</a></li>
    </ul>
    <div class="cb-window-body">
      <div class="cb-problem"></div>
      <div class="cb-pane">
        <div class="cb-section">Identifier</div>
        <table class="cb-form"><tr><td>Identifier</td><td><input type="text" name="identifier" id="${nextId()}" size="46" value="${item.identifier}" autocomplete="off" /></td></tr></table>
        <div class="cb-section">Subscription</div>
        <table class="cb-form">
          <tr><td>Price Plan</td><td>${item.planName}</td></tr>
          <tr><td><label for="${quantity}">Quantity</label></td><td><input type="text" name="quantity" id="${quantity}" size="4" value="${item.quantity}" /></td></tr>
          <tr><td>Term</td><td>Month to Month</td></tr>
        </table>
        <div class="cb-section">Add-Ons</div>
        <div class="cb-bought">${bought(item)}</div>
      </div>
      <div class="cb-pane" style="display:none">
        <table class="cb-grid"><thead><tr><th>Charge</th><th>Type</th><th>Amount</th></tr></thead>
          <tbody><tr><td>${item.planName}</td><td>${item.price === 0 ? 'Usage' : 'Recurring'}</td><td class="cb-money">${formatMoney(item.price)}</td></tr></tbody></table>
      </div>
      <div class="cb-pane" style="display:none">
        <form class="cb-filter">
          <select name="type" title="Search type">${ADD_ON_SEARCHES.map((name) => html`<option>${name}</option>`)}</select>
          <input type="text" name="search" size="30" /> <input type="submit" class="cb-btn" value="Search" />
        </form>
        <div class="cb-found"><div class="cb-nothing">Search for an add-on.</div></div>
      </div>
    </div>`;
}

/** The pop-up of one product. The check mark at its top left applies and closes; the add-ons have a tab of their own. */
export function openProduct(
  console: Console,
  accountNumber: string,
  opened: Item,
  onDraft: (draft: DraftView) => void,
): void {
  const { call, signal } = console;
  const { body, close } = openWindow(signal);
  const itemId = opened.id;
  show(body, content(opened, console.nextId));

  function take(draft: DraftView) {
    onDraft(draft);
    const item = draft.items.find(({ id }) => id === itemId);
    if (item) show(one(body, '.cb-bought'), bought(item));
  }

  on(body, 'click', '.cb-window-close', close, signal);
  on(
    body,
    'click',
    '.cb-window-tabs a',
    (link) => {
      for (const tab of body.querySelectorAll('.cb-window-tabs li'))
        tab.classList.toggle('cb-active', tab.contains(link));
      for (const [index, pane] of [...body.querySelectorAll<HTMLElement>('.cb-pane')].entries()) {
        pane.style.display = index === Number(link.getAttribute('rel')) ? '' : 'none';
      }
    },
    signal,
  );
  on(
    body,
    'submit',
    '.cb-filter',
    async (form) => {
      const searchType = ADD_ON_SEARCHES.find((name) => name === fieldText(form, 'select')) ?? ADD_ON_SEARCHES[0];
      const results = one(body, '.cb-found');
      show(results, LOADING);
      try {
        const found = await call('searchAddOns', {
          accountNumber,
          itemId,
          searchType,
          search: fieldText(form, 'input[name=search]'),
        });
        show(
          results,
          html`<table class="cb-grid">
            <thead><tr><th>Code</th><th>Product</th><th>Category</th><th>Price</th><th></th></tr></thead>
            <tbody>
              ${found.map(
                (addOn) => html`<tr>
                  <td>${addOn.code}</td><td>${addOn.name}</td><td>${addOn.category}</td><td class="cb-money">${formatMoney(addOn.price)}</td>
                  <td><a href="#" class="cb-btn cb-buy">Add</a></td>
                </tr>`,
              )}
              ${found.length === 0 && html`<tr><td colspan="5" class="cb-nothing">No records found.</td></tr>`}
            </tbody>
          </table>`,
        );
      } catch (error) {
        console.complain(error);
      }
    },
    signal,
  );
  on(
    body,
    'click',
    '.cb-buy',
    (link) => {
      const row = link.closest('tr');
      const code = row?.querySelector('td')?.textContent ?? '';
      const identifier = fieldText(body, 'input[name=identifier]');
      return console.busy(async () => {
        take(await call('addAddOn', { accountNumber, itemId, code, identifier }));
        console.message('The add-on is added to the product.');
      });
    },
    signal,
  );
  on(
    body,
    'click',
    '.cb-drop-add-on',
    (link) =>
      console.busy(async () =>
        take(await call('removeAddOn', { accountNumber, itemId, addOnId: link.getAttribute('rel') ?? '' })),
      ),
    signal,
  );
  on(
    body,
    'click',
    '.cb-apply',
    () =>
      console.busy(async () => {
        const identifier = fieldText(body, 'input[name=identifier]');
        const quantity = Number(fieldText(body, 'input[name=quantity]'));
        try {
          onDraft(await call('saveIdentifier', { accountNumber, itemId, identifier, quantity }));
          close();
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          show(one(body, '.cb-problem'), html`${error.message}`);
        }
      }),
    signal,
  );
}
