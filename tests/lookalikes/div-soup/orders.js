import { today } from '../server.js';
import { draw, send, server, set, state } from './app.js';
import { d, fa, field } from './soup.js';

const ROW = 38;
const SHOWN = 9;

const american = (iso) => iso.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');
const iso = (written) => written.replace(/(\d+)\/(\d+)\/(\d+)/, '$3-$1-$2');

function menu(order, top) {
  const begin = () => set({ starting: order.number, gear: null, when: american(today()), ticked: [] });
  const entries = [d('m3', 'View'), d('m3', 'Clone'), d('m3', 'Cancel', () => set({ gear: null }))];
  if (order.status === 'Pending Billing') entries.unshift(d('m3', 'Activate', begin));
  const element = d('y', entries);
  element.style.top = `${top + ROW}px`;
  return element;
}

/** The orders, newest first. Only the rows in view are in the page. */
export function ordersList() {
  const orders = server.orders.filter((order) => order.account === state.account).reverse();
  const first = Math.max(0, Math.floor(state.scroll / ROW) - 1);
  const rows = orders.slice(first, first + SHOWN).flatMap((order, at) => {
    const top = (first + at) * ROW;
    const toggle = () => set({ gear: state.gear === order.number ? null : order.number });
    const row = d('w r', [
      d('', order.number),
      d('', american(order.date)),
      d('', order.type),
      d('', order.status.replace(' ', '')),
      d('g'),
      fa('cog', toggle),
    ]);
    row.style.top = `${top}px`;
    return state.gear === order.number ? [row, menu(order, top)] : [row];
  });
  const height = d('');
  height.style.height = `${orders.length * ROW}px`;
  const list = d('v', [height, ...rows]);
  list.addEventListener('scroll', () => {
    if (Math.abs(list.scrollTop - state.scroll) < 1) return;
    state.scroll = list.scrollTop;
    draw();
  });
  return list;
}

/** The dialog that begins the billing of an order. Nothing in it is ticked. */
export function startDialog() {
  const order = server.orders.find((each) => each.number === state.starting);
  const boxes = order.lines.map((line) => {
    const on = state.ticked.includes(line.id);
    const flip = () => set({ ticked: on ? state.ticked.filter((id) => id !== line.id) : [...state.ticked, line.id] });
    return d('l r', [d(`o${on ? ' s' : ''}`, [], flip), d('', `${line.name} - ${line.identifier}`)]);
  });
  const close = () => set({ starting: null, error: null });
  const begin = async () => {
    const done = await send('activate', { order: order.number, lines: state.ticked, date: iso(state.when) });
    if (done) close();
  };
  return d(
    'z',
    d('q', [
      d('r', [d('g', `Activate Order ${order.number}`), fa('times', close)]),
      ...boxes,
      d('l r', [d('', 'Activation Date'), field(state, 'when', 'text', 110)]),
      state.error ? d('e', state.error) : null,
      d('h', d('k', 'Start Billing')),
      d('r', [d('g'), d('k', 'Close', close), d('k p', 'Start Billing', begin)]),
    ]),
  );
}
