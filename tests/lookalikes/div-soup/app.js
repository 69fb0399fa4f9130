import { olderOrder, openServer } from '../server.js';
import { catalogue, chooser, editor, review } from './ordering.js';
import { ordersList, startDialog } from './orders.js';
import { d, fa, field, replaceAll } from './soup.js';

const STATUSES = ['Billing Active', 'Cancelled', 'Billing Active', 'Partially Fulfilled', 'Billing Active'];

function olderOrders() {
  const orders = [];
  for (let at = 0; at < 60; at++) {
    const number = `OBD-OR${36720 + at * 2}`;
    const date = `2024-${String(1 + (at % 12)).padStart(2, '0')}-1${at % 10}`;
    const status = at === 58 ? 'Pending Billing' : STATUSES[at % 5];
    orders.push(
      olderOrder(number, 'OBD-SR15403', status, date, at % 3 ? 'SEAT24' : 'DIDTF', at % 7 ? 'New' : 'Delete'),
    );
  }
  return orders;
}

export const server = openServer({
  key: 's1',
  orderPrefix: 'OBD-OR',
  nextOrder: 36841,
  nextSubscription: 7203,
  orders: olderOrders(),
});

const SUBSCRIBERS = [
  ['OBD-SR15403', 'Lakeside Dental Group'],
  ['OBD-SR15409', 'Fennel & Thyme Catering'],
  ['OBD-SR15411', 'Copperline Plumbing'],
];

/** All that the page shows follows from this. Pop-ups and entries are lost on a reload, the screen is not. */
export const state = { screen: 'in', tab: 'Products Owned', scroll: 0, ...JSON.parse(sessionStorage.getItem('s2')) };

/** Changes what the page shows. */
export function set(change) {
  Object.assign(state, change);
  const { screen, tab, account, category } = state;
  sessionStorage.setItem('s2', JSON.stringify({ screen, tab, account, category }));
  draw();
}

/** Sends a changing call and shows what it refuses. */
export async function send(name, payload) {
  try {
    const answer = await server.call(name, payload);
    set({ error: null });
    return answer;
  } catch (error) {
    set({ error: error.message });
    return null;
  }
}

function signIn() {
  const enter = async () => {
    if (await send('login', { user: state.user }).then(() => server.user)) set({ screen: 'home' });
  };
  return d('b', [
    d('r', [d('', 'User'), field(state, 'user')]),
    d('r', [d('', 'Password'), field(state, 'password', 'password')]),
    d('k p', 'Login', enter),
  ]);
}

function sideMenu() {
  const entry = (icon, title, children) => {
    const lines = children.map(([text, change]) => d('m3', text, () => change && set({ ...change, menu: null })));
    const flyout = state.menu === title ? d('m2', [d('m4', title), ...lines]) : null;
    const holder = d('m1', [fa(icon), flyout]);
    holder.addEventListener('mouseover', () => state.menu === title || set({ menu: title }));
    return holder;
  };
  return d('c2', [
    entry('home', 'Dashboard', []),
    entry('tag', 'Pricing', [['Products', { screen: 'catalogue' }], ['Promotions'], ['Usage Rating']]),
    entry('users', 'Customer', [['Subscribers', { screen: 'subscribers' }], ['Leads'], ['Groups']]),
    entry('chart', 'Reports', []),
  ]);
}

function subscribers() {
  const rows = SUBSCRIBERS.map(([number, name]) => {
    const open = () => set({ screen: 'profile', account: number, tab: 'Products Owned', scroll: 0 });
    return d('r l', [d('a', number, open), d('g', name), d('', 'Active')]);
  });
  return d('b', [d('r', [d('g', 'Subscribers'), d('k', 'Create Subscriber')]), ...rows]);
}

function profile() {
  const [number, name] = SUBSCRIBERS.find(([each]) => each === state.account);
  const tabs = ['Products Owned', 'Orders', 'Quotes', 'Invoices', 'Transactions', 'Documents'].map((tab) =>
    d(`t${tab === state.tab ? ' s' : ''}`, tab, () => set({ tab, gear: null })),
  );
  const head = d('b r', [
    d('g', [d('', name), d('', number)]),
    d('k', 'Address'),
    d('k', 'Apply Adjustment'),
    d('k p', 'Create Order', () => set({ screen: 'chooser', category: null })),
  ]);
  const content = state.tab === 'Orders' ? ordersList() : d('', 'Nothing to show');
  return d('', [head, d('h', [d('k', 'Create Order'), d('k', 'Activate')]), d('b', [d('', tabs), content])]);
}

const SCREENS = {
  home: () => d('b', 'Welcome back'),
  subscribers,
  profile,
  chooser,
  review,
  catalogue,
};

let pressed = false;
/** Draws everything anew. */
export function draw() {
  // Between a press and its release the click would be lost.
  if (pressed) return;
  if (state.screen === 'in') return replaceAll([d('c1', 'OneView'), d('c3', signIn())]);
  const top = d('c1', 'OneView');
  const error = state.error ? d('b e', state.error) : null;
  const popups = [state.line ? editor() : null, state.starting ? startDialog() : null].filter((each) => each !== null);
  replaceAll([top, sideMenu(), d('c3', [error, SCREENS[state.screen]()]), ...popups]);
  const list = document.querySelector('.v');
  if (list) list.scrollTop = state.scroll;
}

document.addEventListener(
  'pointerdown',
  () => {
    pressed = true;
  },
  true,
);
document.addEventListener(
  'pointerup',
  () => {
    setTimeout(() => {
      pressed = false;
      draw();
    });
  },
  true,
);
document.addEventListener('mouseover', (event) => {
  if (state.menu && !event.target.closest?.('.c2')) set({ menu: null });
});
setInterval(draw, 1000);
draw();
