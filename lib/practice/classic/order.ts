import { usDate } from '../model/dates';
import { formatMoney } from '../model/money';
import { itemTotal } from '../model/orders';
import { routeHash } from '../route';
import type { Console } from './console';
import { html, show } from './html';
import { icon, LOADING } from './icons';

/** An order that was placed, to look at. */
export async function showOrder({ host, call, signal }: Console, orderNumber: string): Promise<void> {
  show(host, LOADING);
  const { order, customer } = await call('order', { orderNumber });
  if (signal.aborted) return;
  const yes = (value: boolean) => (value ? 'Yes' : 'No');
  show(
    host,
    html`<div class="cb-head">
        <a href="${routeHash({ page: 'subscriber', accountNumber: customer.accountNumber, tab: 'orders' })}" class="cb-back" title="Back">${icon('back')}</a>
        <div class="cb-name"><h1>Order ${order.orderNumber}</h1><span>${customer.name} (${customer.accountNumber})</span></div>
      </div>
      <div class="cb-panel">
        <table class="cb-form cb-facts">
          <tr><td>Status</td><td>${order.status}</td><td>Type</td><td>${order.type}</td></tr>
          <tr><td>Created Date</td><td>${usDate(order.createdOn)}</td><td>Submitter</td><td>${order.submittedBy}</td></tr>
          <tr><td>Bill This Order</td><td>${yes(order.options.billThisOrder)}</td><td>Generate Invoice Now</td><td>${yes(order.options.generateInvoiceNow)}</td></tr>
        </table>
      </div>
      <div class="cb-panel">
        <table class="cb-grid">
          <thead><tr><th>Product / Price Plan - Identifier</th><th>Qty</th><th>Activation Date</th><th>Amount</th></tr></thead>
          <tbody>
            ${order.items.map(
              (item) => html`<tr>
                <td>${item.productName} / ${item.planName} - ${item.identifier}${item.addOns.map((addOn) => html`<br /><small>+ ${addOn.name} / ${addOn.planName} - ${addOn.identifier} (${addOn.quantity})</small>`)}</td>
                <td>${item.quantity}</td>
                <td>${item.activationDate === null ? '' : usDate(item.activationDate)}</td>
                <td class="cb-money">${formatMoney(itemTotal(item))}</td>
              </tr>`,
            )}
          </tbody>
        </table>
        <div class="cb-sum">Total <b>${formatMoney(order.amount)}</b></div>
      </div>`,
  );
}
