import { usDate } from '../model/dates';
import { formatMoney } from '../model/money';
import { openCancellation } from './cancel-window';
import type { Console } from './console';
import { on } from './delegate';
import { openMenu } from './drop-menu';
import { html, show } from './html';
import { icon, LOADING } from './icons';

/** Begins an order, or takes up the one that was begun, and goes to the products. */
export function createOrder(console: Console, accountNumber: string): Promise<void> {
  return console.busy(async () => {
    await console.call('startOrder', { accountNumber });
    console.go({ page: 'catalogue', accountNumber });
  });
}

/** The Products Owned window, with Create Order at its right. */
export async function showProductsTab(console: Console, accountNumber: string): Promise<void> {
  const { host, signal, call } = console;
  show(host, LOADING);
  const owned = await call('productsOwned', { accountNumber });
  if (signal.aborted) return;
  show(
    host,
    html`<div class="cb-tab-head">
        <b>Products Owned</b>
        <a href="#" class="cb-btn cb-btn-main cb-create-order">${icon('cart')} Create Order</a>
      </div>
      <table class="cb-grid">
        <thead>
          <tr><th></th><th>Product / Price Plan</th><th>Identifier</th><th>Qty</th><th>Price</th><th>Order</th><th>Start Date</th></tr>
        </thead>
        <tbody>
          ${owned.map(
            (item, index) => html`<tr>
              <td><a href="#" class="cb-expand">${icon('plus', 'Expand')}</a></td>
              <td>${item.productName} / ${item.planName}${item.addOns.map((addOn) => html`<br /><small>+ ${addOn.name} (${addOn.quantity})</small>`)}</td>
              <td>${item.identifier}</td>
              <td>${item.quantity}</td>
              <td class="cb-money">${formatMoney(item.price)}</td>
              <td>${item.orderNumber}</td>
              <td>${item.activationDate === null ? '' : usDate(item.activationDate)}</td>
            </tr>
            <tr style="display:none">
              <td></td>
              <td colspan="5">Order ${item.orderNumber}, month to month, ${item.quantity} x ${formatMoney(item.price)}</td>
              <td class="cb-cog-cell"><span class="cb-cog" data-row="${index}">${icon('cog', 'Actions')}</span></td>
            </tr>`,
          )}
          ${owned.length === 0 && html`<tr><td colspan="7" class="cb-nothing">No products owned.</td></tr>`}
        </tbody>
      </table>`,
  );
  on(
    host,
    'click',
    '.cb-expand',
    (link) => {
      const details = link.closest('tr')?.nextElementSibling;
      if (details instanceof HTMLElement) details.style.display = details.style.display === 'none' ? '' : 'none';
    },
    signal,
  );
  on(
    host,
    'click',
    '.cb-cog',
    (cog) => {
      const open = cog.parentElement?.querySelector('.cb-dropdown');
      if (open) open.remove();
      else if (cog.parentElement) openMenu(cog.parentElement, ['Modify', 'Cancel'], signal);
    },
    signal,
  );
  on(
    host,
    'click',
    '.cb-dropdown a',
    (link) => {
      const row = link.closest('td')?.querySelector<HTMLElement>('.cb-cog')?.dataset.row;
      const item = owned[Number(row)];
      link.closest('.cb-dropdown')?.remove();
      if (item && link.textContent === 'Cancel') openCancellation(console, item);
      else if (item) {
        const { orderNumber, id: itemId } = item;
        console.go({ page: 'change', accountNumber, orderNumber, itemId, review: false });
      }
    },
    signal,
  );
  on(host, 'click', '.cb-create-order', () => createOrder(console, accountNumber), signal);
}
