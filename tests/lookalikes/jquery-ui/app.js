import './global.js';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/base/jquery-ui.css';
import './style.css';
import { chooser, review } from './ordering.js';
import { ordersTab } from './orders.js';
import { ACCOUNTS, address, at, call, go, server } from './site.js';

const MENU = {
  Dashboard: {},
  Pricing: { Products: { page: 'sold' }, 'Usage Rating': {} },
  Customer: { Leads: {}, Subscribers: { page: 'subscribers' } },
  Reports: {},
  'Sys Admin': { 'Users & Roles': {} },
};

function menu() {
  const items = Object.entries(MENU).map(([label, entries]) => {
    const inner = Object.entries(entries).map(
      ([text, to]) => `<li><div><a href="${to.page ? address(to) : 'javascript:;'}">${text}</a></div></li>`,
    );
    return `<li><div>${label}</div>${inner.length ? `<ul>${inner.join('')}</ul>` : ''}</li>`;
  });
  return `<ul id="nav">${items.join('')}</ul>`;
}

function login() {
  $('body').html(`<form id="login"><h1>Account Center</h1><table cellpadding="4">
    <tr><td align="right">User ID</td><td><input id="uid" size="22"></td></tr>
    <tr><td align="right">Password</td><td><input id="pwd" type="password" size="22"></td></tr>
    <tr><td></td><td><button>Login</button></td></tr></table></form>`);
  $('#login button').button();
  $('#login').on('submit', (event) => {
    event.preventDefault();
    call('login', { user: $('#uid').val() }).then((done) => done && go({ page: 'home' }));
  });
}

function subscribers() {
  const rows = Object.entries(ACCOUNTS).map(
    ([number, name]) =>
      `<tr><td><a href="${address({ page: 'account', account: number })}">${number}</a></td><td>${name}</td><td>Active</td><td>$0.00</td></tr>`,
  );
  $('#content').html(`<h1>Subscribers</h1><table class="list"><tr><th>Account #</th><th>Company</th><th>Status</th>
    <th>Balance</th></tr>${rows.join('')}</table><p>Showing 1 to ${rows.length} of ${rows.length}</p>`);
}

function account() {
  const tabs = ['Summary', 'Orders', 'Invoices', 'Transactions', 'Notes'];
  $('#content').html(`<h1>${ACCOUNTS[at.account]}</h1><p>Account Number: ${at.account}</p>
    <div class="owned"><div class="hd">Products Owned <a href="${address({ page: 'order', account: at.account, category: '' })}">Create Order</a></div>
    <table class="list"><tr><th>Product</th><th>Identifier</th><th>Qty</th></tr>
    <tr><td>Bundled Seat - 24M</td><td>SUB2210-SEAT24</td><td>9</td></tr><tr><td>E911 Service</td><td>SUB2211-e911</td><td>9</td></tr></table></div>
    <div id="tabs"><ul>${tabs.map((tab) => `<li><a href="#${tab}">${tab}</a></li>`).join('')}</ul>
    ${tabs.map((tab) => `<div id="${tab}">${tab === 'Orders' ? '' : 'No data available in table'}</div>`).join('')}</div>`);
  ordersTab($('#Orders'));
  $('#tabs').tabs({ active: Math.max(0, tabs.indexOf(at.tab)) });
}

function sold() {
  const names = (list) => `<ul>${list.map((name) => `<li>${name}</li>`).join('')}</ul>`;
  $('#content').html(`<h1>Product Catalog</h1><div id="tabs"><ul><li><a href="#base">Products</a></li>
    <li><a href="#extra">Add-Ons</a></li></ul><div id="base">${names(server.products.map(({ name }) => name))}</div>
    <div id="extra">${names(Object.values(server.addOns).flat())}</div></div>`);
  $('#tabs').tabs();
}

const PAGES = {
  home: () => $('#content').html('<h1>Dashboard</h1><p>Welcome back.</p>'),
  subscribers,
  account,
  order: chooser,
  review,
  sold,
};

if (server.user) {
  $('body').html(`<div id="head">Account Center <input size="18" placeholder="Search..."></div>
    <table id="layout"><tr><td>${menu()}</td><td><div id="content"></div></td></tr></table>`);
  $('#nav').menu();
  PAGES[at.page ?? 'home']();
} else login();
