import { olderOrder, openServer } from '../server.js';
import { freshId, h, icon, openPopover, PATHS, toast } from './elements.js';
import { catalogueScreen, productsScreen, reviewScreen } from './ordering.js';
import { ordersPanel } from './orders.js';

export const ACCOUNTS = [
  { number: 'SR15377', name: 'Harbor Point Marina' },
  { number: 'SR15403', name: 'Lakeside Dental Group' },
  { number: 'SR15418', name: 'Juniper Street Bakery' },
];

export const server = openServer({
  key: 'nv-billing',
  orderPrefix: 'OR',
  nextOrder: 1044,
  orders: [
    olderOrder('OR1009', 'SR15403', 'Billing Active', '2024-11-02'),
    olderOrder('OR1017', 'SR15403', 'Cancelled', '2025-01-20', 'DIDTF'),
    olderOrder('OR1026', 'SR15403', 'Partially Fulfilled', '2025-03-11', 'e911'),
    olderOrder('OR1038', 'SR15403', 'Pending Billing', '2025-05-30'),
  ],
});

const VIEW = 'nv-view';
export const view = JSON.parse(sessionStorage.getItem(VIEW) ?? '{"screen":"login"}');

/** Goes to another screen and remembers it, so that a reload comes back to it. */
export function go(change) {
  Object.assign(view, change);
  sessionStorage.setItem(VIEW, JSON.stringify(view));
  render();
}

function loginScreen() {
  const user = h('input', { id: freshId(), autocomplete: 'username' });
  const password = h('input', { id: freshId(), type: 'password', autocomplete: 'current-password' });
  const submit = async (event) => {
    event.preventDefault();
    await server.call('login', { user: user.value });
    go({ screen: 'dashboard' });
  };
  const field = (label, input) => h('div', { class: 'field' }, h('label', { for: input.id }, label), input);
  return h(
    'form',
    { class: 'signin', onsubmit: submit, 'aria-label': 'Sign in' },
    h('h1', null, 'Northwind Voice'),
    field('Username', user),
    field('Password', password),
    h('button', { class: 'primary', type: 'submit' }, 'Sign In'),
  );
}

function navigation() {
  const group = (label, entries) => {
    const flyout = h('div', { class: 'flyout', role: 'menu', 'aria-label': label, hidden: true });
    flyout.append(
      ...entries.map(([text, change]) => h('button', { role: 'menuitem', onclick: () => change && go(change) }, text)),
    );
    const button = h('button', { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, label);
    const show = (open) => {
      flyout.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
    };
    button.addEventListener('click', () => show(true));
    return h('div', { onmouseenter: () => show(true), onmouseleave: () => show(false) }, button, flyout);
  };
  return h(
    'nav',
    { 'aria-label': 'Main' },
    h('div', null, h('button', { onclick: () => go({ screen: 'dashboard' }) }, 'Dashboard')),
    group('Pricing', [['Products', { screen: 'catalogue' }], ['Usage Rating'], ['Promotions']]),
    group('Customer', [['Leads'], ['Subscribers', { screen: 'subscribers' }], ['Sites']]),
    h('div', null, h('button', null, 'Reports')),
    h('div', null, h('button', null, 'Sys Admin')),
  );
}

function subscribersScreen() {
  const rows = ACCOUNTS.map((account) => {
    const open = () => go({ screen: 'profile', account: account.number, tab: 'Products Owned' });
    return h(
      'tr',
      null,
      h('td', null, h('button', { class: 'link', onclick: open }, account.number)),
      h('td', null, account.name),
      h('td', null, h('span', { class: 'chip' }, 'Active')),
    );
  });
  const head = ['Account Number', 'Company Name', 'Status'].map((text) => h('th', { scope: 'col' }, text));
  return [
    h('div', { class: 'row spread' }, h('h1', null, 'Subscribers'), h('button', null, 'Create Subscriber')),
    h('div', { class: 'card' }, h('table', null, h('thead', null, h('tr', null, head)), h('tbody', null, rows))),
  ];
}

function profileScreen() {
  const account = ACCOUNTS.find((each) => each.number === view.account);
  const panelId = freshId();
  const tabs = ['Products Owned', 'Orders', 'Quotes', 'Additional Information', 'Documents', 'Tickets'].map((name) =>
    h(
      'button',
      {
        role: 'tab',
        id: freshId(),
        'aria-selected': String(name === view.tab),
        'aria-controls': panelId,
        onclick: () => go({ tab: name }),
      },
      name,
    ),
  );
  const panel = view.tab === 'Orders' ? ordersPanel() : h('p', { class: 'muted' }, `No ${view.tab.toLowerCase()} yet.`);
  return [
    h(
      'div',
      { class: 'card row spread' },
      h(
        'div',
        { class: 'row' },
        h(
          'button',
          { class: 'icon', 'aria-label': 'Back', onclick: () => go({ screen: 'subscribers' }) },
          icon(PATHS.back),
        ),
        h('div', null, h('h1', { style: 'margin:0' }, account.name), h('span', { class: 'muted' }, account.number)),
      ),
      h('div', { class: 'row' }, h('button', null, 'Edit'), h('button', { 'aria-haspopup': 'menu' }, 'Settings')),
    ),
    h('div', { class: 'mobile-only' }, h('button', null, 'Create Order'), h('button', null, 'Orders')),
    h('div', { role: 'tablist', 'aria-label': 'Subscriber' }, tabs),
    h('div', { class: 'card', role: 'tabpanel', id: panelId }, ...[panel].flat()),
  ];
}

const SCREENS = {
  dashboard: () => [h('h1', null, 'Dashboard'), h('div', { class: 'card' }, 'Billed this month: $48,210.77')],
  subscribers: subscribersScreen,
  profile: profileScreen,
  products: productsScreen,
  review: reviewScreen,
  catalogue: catalogueScreen,
};

/** Draws the screen that `view` names. */
export function render() {
  const root = document.querySelector('#root');
  if (view.screen === 'login') return root.replaceChildren(loginScreen());
  root.replaceChildren(
    h(
      'div',
      { class: 'shell' },
      h(
        'header',
        null,
        h('strong', null, 'Northwind Voice'),
        h('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search' }),
        h('span', { class: 'muted' }, server.user),
      ),
      navigation(),
      h('main', null, SCREENS[view.screen]()),
    ),
  );
}

/** Opens a menu of things to do under a button. */
export function openMenu(anchor, entries) {
  openPopover(anchor, 'menu', entries);
}

/** Sends a changing call; what it refuses is shown to the clerk. */
export async function send(name, payload) {
  try {
    return await server.call(name, payload);
  } catch (error) {
    toast(error.message);
    return null;
  }
}

render();
