import { usDate } from '../model/dates';
import { formatMoney } from '../model/money';
import type { OrderView } from '../model/orders';
import { routeHash } from '../route';
import { openActivation } from './activation';
import type { Console } from './console';
import { on } from './delegate';
import { openMenu } from './drop-menu';
import { html, show } from './html';
import { icon, LOADING } from './icons';
import { createOrder } from './products-tab';

async function obey(console: Console, order: OrderView, command: string, accountNumber: string): Promise<void> {
  const { orderNumber } = order;
  const again = () => showOrdersTab(console, accountNumber);
  switch (command) {
    case 'View':
      console.go({ page: 'order', orderNumber });
      break;
    case 'Activate':
      await openActivation(console, orderNumber, again);
      break;
    case 'Clone Order':
      await console.call('cloneOrder', { orderNumber });
      console.go({ page: 'review', accountNumber });
      break;
    case 'Cancel':
      await console.call('cancelOrder', { orderNumber });
      console.message(`Order ${orderNumber} is cancelled.`);
      await again();
      break;
    default:
      await console.call('addNote', { accountNumber, text: `Order ${orderNumber} was looked at.` });
      console.message('The note is saved.');
  }
}

/** The orders, newest first, with a cog in each row. */
export async function showOrdersTab(page: Console, accountNumber: string): Promise<void> {
  const { signal, call } = page;
  show(page.host, LOADING);
  const orders = await call('orders', { accountNumber });
  if (signal.aborted) return;
  // A fresh element each time: the handlers of an earlier list go with it.
  show(page.host, html`<div></div>`);
  const host = page.host.firstElementChild;
  if (!(host instanceof HTMLElement)) return;
  const console = { ...page };
  show(
    host,
    html`<div class="cb-tab-head">
        <b>Orders</b>
        <div class="cb-btn cb-btn-main cb-create-order">${icon('cart')} Create Order</div>
      </div>
      <table class="cb-grid">
        <thead>
          <tr><th>Order Number</th><th>Type</th><th>Created Date</th><th>Submitter</th><th>Items</th><th>Amount</th><th>Status</th><th></th></tr>
        </thead>
        <tbody>
          ${orders.map(
            (order) => html`<tr>
              <td><a href="${routeHash({ page: 'order', orderNumber: order.orderNumber })}">${order.orderNumber}</a></td>
              <td>${order.type}</td>
              <td>${usDate(order.createdOn)}</td>
              <td>${order.submittedBy}</td>
              <td>${order.items.length}</td>
              <td class="cb-money">${formatMoney(order.amount)}</td>
              <td><span class="cb-status">${order.status}</span></td>
              <td class="cb-cog-cell"><span class="cb-cog">${icon('cog', 'Actions')}</span></td>
            </tr>`,
          )}
        </tbody>
      </table>`,
  );
  const orderOf = (inside: HTMLElement) => {
    const number = inside.closest('tr')?.querySelector('td')?.textContent?.trim();
    return orders.find(({ orderNumber }) => orderNumber === number);
  };
  on(host, 'click', '.cb-create-order', () => createOrder(console, accountNumber), signal);
  on(
    host,
    'click',
    '.cb-cog',
    (cog) => {
      const order = orderOf(cog);
      const cell = cog.parentElement;
      const open = cell?.querySelector('.cb-dropdown');
      if (open) open.remove();
      else if (order && cell) openMenu(cell, order.commands, signal);
    },
    signal,
  );
  on(
    host,
    'click',
    '.cb-dropdown a',
    (link) => {
      const order = orderOf(link);
      link.closest('.cb-dropdown')?.remove();
      if (order) obey(console, order, link.textContent ?? '', accountNumber).catch(console.complain);
    },
    signal,
  );
}
