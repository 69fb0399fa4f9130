import { escaped, olderOrder, openServer } from '../server.js';
import { catalogue, products, review } from './ordering.js';
import { orders } from './orders.js';
import { button, iconButton, mount, openMenu, outlined, snack } from './template.js';

const SUBSCRIBERS = { ACCT2302: 'Lakeside Dental Group', ACCT2311: 'Rowan & Pike Law', ACCT2318: 'Saltmarsh Hotels' };

export const server = openServer({
  key: 'subs-store',
  orderPrefix: 'OR',
  nextOrder: 20611,
  nextSubscription: 8850,
  orders: [
    olderOrder('OR20317', 'ACCT2302', 'Partially Fulfilled', '2025-01-15', 'e911'),
    olderOrder('OR20418', 'ACCT2302', 'Billing Active', '2025-02-28'),
    olderOrder('OR20502', 'ACCT2302', 'Pending Billing', '2025-04-17', 'DIDTF'),
    olderOrder('OR20588', 'ACCT2302', 'Cancelled', '2025-05-05'),
  ],
});

export const route = { at: 'login', tab: 0, open: '', ...JSON.parse(sessionStorage.getItem('subs-route')) };

/** Goes to another place of the application. */
export function navigate(change) {
  Object.assign(route, change);
  sessionStorage.setItem('subs-route', JSON.stringify(route));
  renderApp();
}

/** Sends a changing call; refusals are told in a snack bar and answered with `null`. */
export async function send(name, payload) {
  try {
    return await server.call(name, payload);
  } catch (error) {
    snack(error.message);
    return null;
  }
}

function login(host) {
  const enter = async () => {
    const [user] = host.querySelectorAll('input');
    if ((await send('login', { user: user.value })) !== null) navigate({ at: 'dashboard' });
  };
  const form = outlined('Username', '') + outlined('Password', '', { type: 'password' });
  const card = `<mat-card class="mat-mdc-card login"><h2>Subscriptions</h2>${form}${button('Log in', 'enter', { kind: 'mat-flat-button' })}</mat-card>`;
  mount(host, 'ng-c10', card, { enter });
}

const MENU = [
  ['dashboard', 'Dashboard', { at: 'dashboard' }],
  ['sell', 'Pricing', null, [['Products', { at: 'catalogue', sold: 0 }], ['Promotions']]],
  ['group', 'Customer', null, [['Leads'], ['Subscribers', { at: 'subscribers' }], ['Sites']]],
  ['bar_chart', 'Reports', null],
  ['settings', 'Config', null],
];

function sideNav() {
  const items = MENU.map(([icon, label, , children], at) => {
    const inner = (children ?? []).map(
      ([text], child) =>
        `<a mat-list-item class="mdc-list-item child" tabindex="0" (click)="sub:${at}.${child}"><span>${text}</span></a>`,
    );
    const arrow = children ? '<mat-icon class="mat-icon end" aria-hidden="true">expand_more</mat-icon>' : '';
    return `<a mat-list-item class="mdc-list-item" tabindex="0" (click)="top:${at}"><mat-icon class="mat-icon"
      aria-hidden="true">${icon}</mat-icon><span>${label}</span>${arrow}</a>${route.open === label ? inner.join('') : ''}`;
  });
  return `<mat-sidenav class="mat-sidenav"><mat-nav-list>${items.join('')}</mat-nav-list></mat-sidenav>`;
}

function subscribers(host) {
  const rows = Object.entries(SUBSCRIBERS).map(
    ([
      number,
      name,
    ]) => `<mat-row role="row"><mat-cell role="cell"><a class="link" tabindex="0" (click)="open:${number}">${number}</a></mat-cell>
      <mat-cell role="cell">${escaped(name)}</mat-cell><mat-cell role="cell">Active</mat-cell></mat-row>`,
  );
  const head = ['Account', 'Company', 'Status'].map(
    (text) => `<mat-header-cell role="columnheader">${text}</mat-header-cell>`,
  );
  mount(
    host,
    'ng-c21',
    `<h1>Subscribers</h1><mat-table role="table"><mat-header-row role="row">${head.join('')}</mat-header-row>${rows.join('')}</mat-table>`,
    { open: (account) => navigate({ at: 'profile', account, tab: 0 }) },
  );
}

function profile(host) {
  const labels = ['Products Owned', 'Orders', 'Quotes', 'Documents', 'Tickets'];
  const tabs = labels.map(
    (
      label,
      at,
    ) => `<div role="tab" class="mat-mdc-tab${at === route.tab ? ' active' : ''}" tabindex="0" aria-selected="${at === route.tab}"
      (click)="turn:${at}"><span class="mdc-tab__content"><span class="mdc-tab__text-label">${label}</span></span></div>`,
  );
  mount(
    host,
    'ng-c30',
    `<div class="head">${iconButton('arrow_back', 'back')}<div><h1>${escaped(SUBSCRIBERS[route.account])}</h1><small>${route.account}</small></div>
    <span class="grow"></span>${button('Edit', 'none')}${iconButton('more_vert', 'none')}</div>
    <mat-tab-group><div class="mat-mdc-tab-header" role="tablist">${tabs.join('')}</div>
    <div class="mat-mdc-tab-body"></div></mat-tab-group>
    <div class="cdk-visually-hidden" style="display:none">${button('Create Order', 'none')}</div>`,
    {
      back: () => navigate({ at: 'subscribers' }),
      turn: (at) => navigate({ tab: Number(at) }),
      none: () => {},
    },
  );
  const body = host.querySelector('.mat-mdc-tab-body');
  if (route.tab === 1) orders(body);
  else body.textContent = `No ${labels[route.tab].toLowerCase()}`;
}

const PAGES = {
  dashboard: (host) =>
    mount(host, 'ng-c20', '<h1>Dashboard</h1><mat-card class="mat-mdc-card">1,204 subscribers</mat-card>'),
  subscribers,
  profile,
  products,
  review,
  catalogue,
};

function renderApp() {
  const root = document.querySelector('app-root');
  if (route.at === 'login') return login(root);
  mount(
    root,
    'ng-c11',
    `<mat-toolbar class="mat-toolbar">${iconButton('menu', 'none')}<span>Subscriptions</span><span class="grow"></span>
      ${iconButton('mail', 'none')}${iconButton('settings', 'settings')}${iconButton('person', 'none')}</mat-toolbar>
      <mat-sidenav-container>${sideNav()}<mat-sidenav-content><app-page></app-page></mat-sidenav-content></mat-sidenav-container>`,
    {
      none: () => {},
      settings: (_, event) =>
        openMenu(event.currentTarget, [['Preferences'], ['Activate Two-Step Verification'], ['Sign out']]),
      top(at) {
        const [, label, change] = MENU[at];
        navigate({ ...change, open: route.open === label ? '' : label });
      },
      sub(path) {
        const [at, child] = path.split('.');
        const change = MENU[at][3][child][1];
        if (change) navigate(change);
      },
    },
  );
  PAGES[route.at](root.querySelector('app-page'));
}

renderApp();
