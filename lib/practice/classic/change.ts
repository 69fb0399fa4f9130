import { formatMoney } from '../model/money';
import { Refusal } from '../model/refusal';
import { type Route, routeHash } from '../route';
import type { Console } from './console';
import { fieldText, on, one } from './delegate';
import { html, show } from './html';
import { icon, LOADING } from './icons';

/** Changing a product that the subscriber has: first the product as it is, then, under review, what comes to it. */
export async function showChange(console: Console, route: Route & { page: 'change' }): Promise<void> {
  const { host, call, signal } = console;
  const { accountNumber, orderNumber, itemId, review } = route;
  const back: Route = { page: 'subscriber', accountNumber, tab: 'products-owned' };
  show(host, LOADING);
  const owned = await call('productsOwned', { accountNumber });
  if (signal.aborted) return;
  const item = owned.find((each) => each.orderNumber === orderNumber && each.id === itemId);
  if (!item) return show(host, html`<div class="cb-nothing">The subscriber no longer has this product.</div>`);
  show(
    host,
    html`<div class="cb-head">
        <a href="${routeHash(back)}" class="cb-back" title="Back">${icon('back')}</a>
        <div class="cb-name"><h1>${review ? 'Review Changes' : 'Modify Product'}</h1><span>${accountNumber}</span></div>
        ${!review && html`<div class="cb-btn cb-btn-main cb-review">Review</div>`}
      </div>
      <div class="cb-panel">
        <div class="cb-problem"></div>
        <table class="cb-grid">
          <thead><tr><th>Product / Price Plan - Identifier</th><th>Qty</th><th>Price</th>${review && html`<th>Add Quantity</th>`}</tr></thead>
          <tbody>
            <tr>
              <td>${item.productName} / ${item.planName} - ${item.identifier}</td>
              <td>${item.quantity}</td>
              <td class="cb-money">${formatMoney(item.price)}</td>
              ${review && html`<td><input type="text" name="quantity" size="4" value="0" /></td>`}
            </tr>
          </tbody>
        </table>
        ${review && html`<div class="cb-window-foot"><div class="cb-btn cb-btn-main cb-submit">Submit</div></div>`}
      </div>`,
  );
  on(host, 'click', '.cb-review', () => console.go({ ...route, review: true }), signal);
  on(
    host,
    'click',
    '.cb-submit',
    () =>
      console.busy(async () => {
        const quantity = Number(fieldText(host, 'input[name=quantity]'));
        try {
          const changed = await call('changeQuantity', { orderNumber, itemId, quantity });
          console.message(`Order ${changed.orderNumber} is created to change the product.`);
          console.go(back);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          show(one(host, '.cb-problem'), html`${error.message}`);
        }
      }),
    signal,
  );
}
