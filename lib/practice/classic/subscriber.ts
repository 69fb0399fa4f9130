import type { Reply } from '../model/back-end';
import { usDate } from '../model/dates';
import { formatMoney } from '../model/money';
import { routeHash, SUBSCRIBER_TABS, type SubscriberTab } from '../route';
import type { Console } from './console';
import { on, one } from './delegate';
import { type Html, html, show } from './html';
import { icon, LOADING } from './icons';
import { showNotes } from './notes';
import { showOrdersTab } from './orders-tab';
import { showProductsTab } from './products-tab';
import { grid } from './section';

function card(customer: Reply<'subscriber'>['customer']): Html {
  return html`<div class="cb-panel cb-card">
    <div class="cb-ribbon cb-ribbon-${customer.status.toLowerCase()}">${customer.status}</div>
    <div class="cb-card-body">
      <div class="cb-picture">${icon('building')}</div>
      <p>${customer.street}<br />${customer.city}, ${customer.region} ${customer.zip}</p>
      <p>Activated On: ${usDate(customer.activatedOn)}</p>
      <div class="cb-btn cb-btn-red">Close Account</div>
      <p>${icon('user')} ${customer.userName}</p>
      <p>${icon('mail')} ${customer.email}</p>
      <p>${icon('phone')} ${customer.phone}</p>
      <p>${icon('card')} ${customer.card}</p>
      <p>${icon('users')} ${customer.group}</p>
    </div>
  </div>`;
}

function chart(bars: readonly { month: string; amount: number }[]): Html {
  const most = Math.max(1, ...bars.map(({ amount }) => amount));
  return html`<table class="cb-chart"><tr>
    ${bars.map(({ month, amount }) => html`<td><div title="${formatMoney(amount)}" style="height:${Math.round((amount / most) * 90)}px"></div>${month}</td>`)}
  </tr></table>`;
}

async function showTab(console: Console, accountNumber: string, tab: SubscriberTab): Promise<void> {
  const host = one(console.host, '.cb-tab-body');
  if (tab === 'products-owned') return showProductsTab({ ...console, host }, accountNumber);
  if (tab === 'orders') return showOrdersTab({ ...console, host }, accountNumber);
  show(host, LOADING);
  const table = await console.call('history', { accountNumber, tab });
  if (!console.signal.aborted) show(host, grid(table));
}

/** The subscriber profile with the tab strip at its bottom. */
export async function showSubscriber(console: Console, accountNumber: string, tab: SubscriberTab): Promise<void> {
  const { host, call, signal, message } = console;
  show(host, LOADING);
  const { customer, period, billed, notes } = await call('subscriber', { accountNumber });
  if (signal.aborted) return;
  show(
    host,
    html`<div class="cb-head">
        <a href="#/customers" class="cb-back" title="Back">${icon('back')}</a>
        <span class="cb-head-icon">${icon('building')}</span>
        <div class="cb-name"><h1>${customer.name}</h1><span>${customer.accountNumber}</span></div>
        <div class="cb-head-links">
          <a href="#" class="cb-forbidden">${icon('pencil')} Edit</a>
          <a href="#" class="cb-forbidden">${icon('cog')} Settings ▾</a>
          <a href="#" class="cb-forbidden">${icon('pin')} Address</a>
        </div>
      </div>
      <div class="cb-overview">
        ${card(customer)}
        <div>
          <div class="cb-balances">
            <div class="cb-balance cb-balance-red">Current Balance →<b>${formatMoney(customer.balance)}</b></div>
            <div class="cb-balance cb-balance-yellow">Invoiced →<b>${formatMoney(customer.invoiced)}</b></div>
          </div>
          <div class="cb-panel">
            <div class="cb-panel-head">Billing Period ${usDate(period.first)} To ${usDate(period.last)}</div>
            ${chart(billed)}
            <div class="cb-counters"><b>Grants</b> | <span>Counters</span></div>
          </div>
        </div>
        <div class="cb-panel cb-notes"></div>
      </div>
      <ul class="cb-tabs">
        ${SUBSCRIBER_TABS.map(
          ({ id, label }) =>
            html`<li class="${id === tab && 'cb-active'}"><a href="${routeHash({ page: 'subscriber', accountNumber, tab: id })}">${label}</a></li>`,
        )}
      </ul>
      <div class="cb-tab-body"></div>`,
  );
  on(host, 'click', '.cb-forbidden, .cb-btn-red', () => message('Your role does not allow this.', 'bad'), signal);
  showNotes({ ...console, host: one(host, '.cb-notes') }, accountNumber, notes);
  await showTab(console, accountNumber, tab);
}
