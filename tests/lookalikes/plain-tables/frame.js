import { escaped } from '../server.js';
import { closeFloats } from './float.js';
import { chooserPage, reviewPage, soldPage } from './ordering.js';
import { ordersTable } from './orders.js';

export const server = parent.__server;
export const session = { page: 'home', tab: 'Account Info', ...JSON.parse(sessionStorage.getItem('TBM_PAGE')) };

const NAMES = { SR15401: 'Old Mill Feed & Seed', SR15403: 'Lakeside Dental Group', SR15406: 'Brightwater Pools' };

let acts = [];
/** The attribute that runs `act` when its element is clicked. */
export function onclick(act) {
  return `onclick="return run(${acts.push(act) - 1}, this)"`;
}
window.run = (at, element) => {
  acts[at](element);
  return false;
};

/** A link of the old kind. */
export function link(text, act) {
  return `<a href="javascript:void(0)" ${onclick(act)}>${text}</a>`;
}

/** A push button. */
export function push(text, act) {
  return `<input type="button" value="${text}" ${onclick(act)}>`;
}

/** Goes to a page, or shows it anew. */
export function visit(page, change = {}) {
  Object.assign(session, change, { page });
  sessionStorage.setItem('TBM_PAGE', JSON.stringify(session));
  acts = [];
  closeFloats();
  document.body.innerHTML = PAGES[page]();
}
window.visit = visit;

/** Sends a changing call; refusals are told in a message box of the page. */
export async function send(name, payload) {
  try {
    return await server.call(name, payload);
  } catch (error) {
    document.querySelector('.err')?.remove();
    document.body.insertAdjacentHTML('afterbegin', `<div class="err">${escaped(error.message)}</div>`);
    return null;
  }
}

function listPage() {
  const rows = Object.entries(NAMES).map(([number, name]) => {
    const open = link(number, () => visit('profile', { account: number, tab: 'Account Info' }));
    return `<tr><td>${open}</td><td>${escaped(name)}</td><td>Active</td><td>0.00</td></tr>`;
  });
  return `<div class="crumb">Customer &gt; Subscribers</div><table class="grid">
    <tr><th>Account Number</th><th>Account Name</th><th>Status</th><th>Balance</th></tr>${rows.join('')}</table>`;
}

function profilePage() {
  const tabs = ['Account Info', 'Orders', 'Invoices', 'Transactions', 'Documents'].map((tab) => {
    const on = tab === session.tab ? ' on' : '';
    return `<td class="tab${on}">${link(tab, () => visit('profile', { tab }))}</td>`;
  });
  const content = session.tab === 'Orders' ? ordersTable() : '<p>No records found.</p>';
  return `<div class="crumb">Customer &gt; Subscribers &gt; ${session.account}</div>
    <table width="100%"><tr><td><font size="4">${escaped(NAMES[session.account])}</font><br>${session.account}</td>
    <td align="right">${push('Edit', () => {})} ${push('Address', () => {})}</td></tr></table>
    <table class="box" cellspacing="0"><tr><td class="cap">Products Owned</td></tr>
    <tr><td><table class="grid"><tr><th>Product</th><th>Qty</th><th>Since</th></tr>
    <tr><td>Bundled Seat - 24M</td><td>14</td><td>04/02/2019</td></tr></table>
    <p>${link('Create Order', () => visit('chooser', { category: '', open: '' }))}</p></td></tr></table>
    <table style="display:none"><tr><td>${push('Create Order', () => {})}</td><td>${push('Orders', () => {})}</td></tr></table>
    <table cellspacing="0"><tr>${tabs.join('')}</tr></table>${content}`;
}

function placedPage() {
  const back = link(`${session.account} ${escaped(NAMES[session.account])}`, () =>
    visit('profile', { tab: 'Account Info' }),
  );
  return `<div class="crumb">Order confirmation</div><p>Your order <b>${session.placed}</b> has been submitted.</p>
    <p>Return to subscriber ${back}</p>`;
}

const PAGES = {
  home: () => '<div class="crumb">Dashboard</div><p>Select an entry from the menu.</p>',
  list: listPage,
  profile: profilePage,
  chooser: chooserPage,
  review: reviewPage,
  placed: placedPage,
  sold: soldPage,
};

visit(session.page);
