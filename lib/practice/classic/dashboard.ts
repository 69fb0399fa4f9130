import { usDate } from '../model/dates';
import { formatMoney } from '../model/money';
import { routeHash } from '../route';
import type { Console } from './console';
import { html, show } from './html';
import { LOADING } from './icons';

export async function showDashboard({ host, call, signal }: Console): Promise<void> {
  show(host, LOADING);
  const dashboard = await call('dashboard', {});
  if (signal.aborted) return;
  const most = Math.max(1, ...dashboard.orders.map(({ count }) => count));
  show(
    host,
    html`<h1 class="cb-title">Dashboard</h1>
      <div class="cb-tiles">
        <div class="cb-tile"><b>${dashboard.subscribers}</b>Subscribers</div>
        <div class="cb-tile cb-tile-red"><b>${dashboard.delinquent}</b>Delinquent</div>
        <div class="cb-tile cb-tile-yellow"><b>${formatMoney(dashboard.outstanding)}</b>Outstanding</div>
        <div class="cb-tile cb-tile-blue"><b>${usDate(dashboard.today)}</b>Billing Day</div>
      </div>
      <div class="cb-columns">
        <div class="cb-panel">
          <div class="cb-panel-head">Orders by Status</div>
          ${dashboard.orders.map(
            ({ label, count }) =>
              html`<div class="cb-bar-row"><span>${label}</span><div><i style="width:${Math.round((count / most) * 100)}%"></i></div><b>${count}</b></div>`,
          )}
        </div>
        <div class="cb-panel">
          <div class="cb-panel-head">Recent Orders</div>
          <table class="cb-grid">
            <thead><tr><th>Order</th><th>Subscriber</th><th>Created</th><th>Status</th></tr></thead>
            <tbody>
              ${dashboard.recent.map(
                (order) => html`<tr>
                  <td><a href="${routeHash({ page: 'order', orderNumber: order.orderNumber })}">${order.orderNumber}</a></td>
                  <td>${order.customer}</td><td>${usDate(order.createdOn)}</td><td>${order.status}</td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </div>`,
  );
}
