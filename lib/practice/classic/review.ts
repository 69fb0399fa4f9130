import type { Reply } from '../model/back-end';
import type { DraftView } from '../model/draft-actions';
import { formatMoney } from '../model/money';
import { routeHash } from '../route';
import type { Console } from './console';
import { on, one } from './delegate';
import { type Html, html, show } from './html';
import { icon, LOADING } from './icons';
import { openProduct } from './product-window';

const TABS = ['Order Review', 'Order Attributes', 'Term', 'Documents', 'Notes', 'Contract'];
const TAX_RATE = 0.0725;

const amounts = (price: number, quantity: number): Html => {
  const extended = price * quantity;
  const cells = [extended, 0, extended * TAX_RATE, extended * (1 + TAX_RATE)];
  return html`<td class="cb-money">${formatMoney(price)}</td><td>${quantity}</td><td class="cb-money">${formatMoney(0)}</td>
    ${cells.map((amount) => html`<td class="cb-money">${formatMoney(amount)}</td>`)}`;
};

function grid(items: DraftView['items']): Html {
  return html`<table class="cb-grid cb-order">
    <thead>
      <tr>
        <th><input type="checkbox" title="Select all" /></th><th>Product / Plan - Identifier</th><th><a href="#">Unit Price</a></th><th>Qty</th>
        <th><a href="#">Discount</a></th><th>Extd Price</th><th>Surcharge(S)</th><th>Tax ${icon('info')}</th><th>Sub-Total</th><th></th>
      </tr>
    </thead>
    <tbody>
      ${items.map(
        (item, index) => html`<tr>
            <td><input type="checkbox" /></td>
            <td>
              <a href="#" class="cb-open-product" rel="${index}">${item.productName}</a> / <a href="#" class="cb-open-product" rel="${index}">${item.planName}</a> - ${item.identifier}
              <div class="cb-ship">${icon('calendar')} Bill from activation &nbsp; ${icon('pencil', 'Change site')}</div>
            </td>
            ${amounts(item.price, item.quantity)}
            <td><a href="#" class="cb-remove" rel="${index}">${icon('trash', 'Remove')}</a></td>
          </tr>
          ${item.addOns.map(
            (addOn) => html`<tr class="cb-add-on-row">
              <td></td><td>${addOn.name} / ${addOn.planName} - ${addOn.identifier}</td>${amounts(addOn.price, addOn.quantity)}<td></td>
            </tr>`,
          )}`,
      )}
      ${items.length === 0 && html`<tr><td colspan="10" class="cb-nothing">There are no products in this order.</td></tr>`}
    </tbody>
  </table>`;
}

function otherTab(name: string): Html {
  if (name === 'Order Attributes') {
    return html`<table class="cb-form"><tr><td>Order Name</td><td><input type="text" size="30" /></td></tr><tr><td>Purchase Order</td><td><input type="text" size="30" /></td></tr></table>`;
  }
  if (name === 'Term')
    return html`<table class="cb-form"><tr><td>Term (Months)</td><td><input type="text" size="4" value="0" /></td></tr></table>`;
  if (name === 'Notes') return html`<textarea rows="5" cols="60"></textarea>`;
  return html`<div class="cb-nothing">No records found.</div>`;
}

function foot({ options, totals }: DraftView): Html {
  const box = (name: keyof DraftView['options'], label: string) =>
    html`<label><input type="checkbox" name="${name}" ${options[name] && 'checked'} /> ${label}</label>`;
  return html`<div class="cb-panel cb-options">
      ${box('billThisOrder', 'Bill This Order')}${box('createBillGroup', 'Create Bill Group')}${box('generateInvoiceNow', 'Generate Invoice Now')}
    </div>
    <div class="cb-panel cb-totals">
      <table>
        <tr><td>Subscription Purchases</td><td>${formatMoney(totals.purchases)}</td></tr>
        <tr><td><a href="#">Coupon</a></td><td>${formatMoney(0)}</td></tr>
        <tr><td>Sub Total</td><td>${formatMoney(totals.purchases)}</td></tr>
        <tr><td>Tax</td><td>${formatMoney(totals.tax)}</td></tr>
        <tr class="cb-total"><td>Total</td><td>${formatMoney(totals.total)}</td></tr>
      </table>
      <input type="button" class="cb-btn cb-btn-main cb-place" value="Place Order" />
    </div>`;
}

function page(customer: Reply<'orderInProgress'>['customer']): Html {
  const { accountNumber, name } = customer;
  return html`<div class="cb-head">
      <a href="${routeHash({ page: 'catalogue', accountNumber })}" class="cb-back" title="Back">${icon('back')}</a>
      <div class="cb-name"><h1>Order Review</h1><span>${name} (${accountNumber})</span></div>
    </div>
    <ul class="cb-pills">${TABS.map((tab, index) => html`<li class="${index === 0 && 'cb-active'}"><a href="#">${tab}</a></li>`)}</ul>
    <div class="cb-panel cb-review-body"></div>
    <div class="cb-review-foot"></div>`;
}

/** The last look at an order before it is placed. */
export async function showReview(console: Console, accountNumber: string): Promise<void> {
  const { host, call, signal } = console;
  show(host, LOADING);
  const begun = await call('orderInProgress', { accountNumber });
  if (signal.aborted) return;
  let draft = begun.draft;
  show(host, page(begun.customer));

  function draw(next: DraftView) {
    draft = next;
    if (signal.aborted) return;
    show(one(host, '.cb-review-body'), grid(draft.items));
    show(one(host, '.cb-review-foot'), foot(draft));
  }
  draw(draft);

  const itemAt = (link: HTMLElement) => draft.items[Number(link.getAttribute('rel'))];
  on(
    host,
    'click',
    '.cb-open-product',
    (link) => {
      const item = itemAt(link);
      if (item) openProduct(console, accountNumber, item, draw);
    },
    signal,
  );
  on(
    host,
    'click',
    '.cb-remove',
    (link) => {
      const item = itemAt(link);
      if (item) console.busy(async () => draw(await call('removeProduct', { accountNumber, itemId: item.id })));
    },
    signal,
  );
  on(
    host,
    'click',
    '.cb-pills a',
    (link) => {
      for (const pill of host.querySelectorAll('.cb-pills li')) pill.classList.toggle('cb-active', pill.contains(link));
      const name = link.textContent ?? '';
      show(one(host, '.cb-review-body'), name === TABS[0] ? grid(draft.items) : otherTab(name));
    },
    signal,
  );
  on(
    host,
    'change',
    '.cb-options input',
    () => {
      const ticked = (name: string) => host.querySelector<HTMLInputElement>(`input[name=${name}]`)?.checked ?? false;
      const options = {
        billThisOrder: ticked('billThisOrder'),
        createBillGroup: ticked('createBillGroup'),
        generateInvoiceNow: ticked('generateInvoiceNow'),
      };
      call('setOrderOptions', { accountNumber, ...options }).then((next) => {
        draft = next;
      }, console.complain);
    },
    signal,
  );
  on(
    host,
    'click',
    '.cb-place',
    () =>
      console.busy(async () => {
        const { orderNumber } = await call('placeOrder', { accountNumber });
        console.message(`Order ${orderNumber} is placed successfully.`);
        console.go({ page: 'subscriber', accountNumber, tab: 'products-owned' });
      }),
    signal,
  );
}
