import { SEARCH_FIELDS } from '../model/customer-actions';
import { formatMoney } from '../model/money';
import { routeHash } from '../route';
import type { Console } from './console';
import { fieldText, on, one } from './delegate';
import { html, show } from './html';
import { icon, LOADING } from './icons';
import { latestSearch, rememberSearch } from './subscriber-search';

async function showRows({ host, call, signal }: Console, page: number): Promise<void> {
  const list = one(host, '.cb-list');
  show(list, LOADING);
  const found = await call('subscribers', { ...latestSearch(), page });
  if (signal.aborted) return;
  show(
    list,
    html`<table class="cb-grid">
        <thead>
          <tr><th>Account Number</th><th>Company Name</th><th>City</th><th>Phone</th><th>Balance</th><th>Status</th></tr>
        </thead>
        <tbody>
          ${found.rows.map(
            (customer) => html`<tr>
              <td><a href="${routeHash({ page: 'subscriber', accountNumber: customer.accountNumber, tab: 'products-owned' })}">${customer.accountNumber}</a></td>
              <td>${customer.name}</td>
              <td>${customer.city}, ${customer.region}</td>
              <td>${customer.phone}</td>
              <td class="cb-money">${formatMoney(customer.balance)}</td>
              <td>${customer.status}</td>
            </tr>`,
          )}
          ${found.rows.length === 0 && html`<tr><td colspan="6" class="cb-nothing">No records found.</td></tr>`}
        </tbody>
      </table>
      <div class="cb-pager">
        <span>${found.totalCount} records</span>
        ${Array.from({ length: found.pages }, (_, index) =>
          index + 1 === found.page
            ? html`<b>${index + 1}</b>`
            : html`<a href="#" class="cb-page-link">${index + 1}</a>`,
        )}
      </div>`,
  );
}

export async function showSubscribers(console: Console): Promise<void> {
  const { host, signal } = console;
  const { search, field } = latestSearch();
  show(
    host,
    html`<div class="cb-head">
        <h1 class="cb-title">Subscribers</h1>
        <a href="#" class="cb-btn cb-create">${icon('plus')} Create Subscriber</a>
      </div>
      <form class="cb-filter">
        <select name="field">${SEARCH_FIELDS.map((name) => html`<option ${name === field && 'selected'}>${name}</option>`)}</select>
        <input type="text" name="search" size="34" value="${search}" />
        <input type="submit" class="cb-btn cb-btn-main" value="Search" />
      </form>
      <div class="cb-panel cb-list"></div>`,
  );
  on(
    host,
    'submit',
    '.cb-filter',
    (form) => {
      const chosen = SEARCH_FIELDS.find((name) => name === fieldText(form, 'select'));
      rememberSearch(fieldText(form, 'input[name=search]'), chosen ?? 'Account Name');
      showRows(console, 1).catch(console.complain);
    },
    signal,
  );
  on(
    host,
    'click',
    '.cb-page-link',
    (link) => showRows(console, Number(link.textContent)).catch(console.complain),
    signal,
  );
  on(
    host,
    'click',
    '.cb-create',
    () => console.message('Your role does not allow to create subscribers.', 'bad'),
    signal,
  );
  await showRows(console, 1);
}
