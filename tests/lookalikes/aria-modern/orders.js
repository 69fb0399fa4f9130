import { today } from '../server.js';
import { go, openMenu, send, server, view } from './app.js';
import { freshId, h, icon, openDialog, PATHS, toast } from './elements.js';

function openActivation(order) {
  const dateId = freshId();
  const date = h('input', { type: 'date', id: dateId, value: today() });
  const boxes = order.lines.map((line) => [line, h('input', { type: 'checkbox', checked: true })]);
  const start = async () => {
    const lines = boxes.filter(([, box]) => box.checked).map(([line]) => line.id);
    const done = await send('activate', { order: order.number, lines, date: date.value });
    if (!done) return;
    dialog.close();
    toast(`${order.number} is ${done.status}.`);
    go({});
  };
  const dialog = openDialog(
    `Activate ${order.number}`,
    h(
      'div',
      null,
      h(
        'fieldset',
        { style: 'margin:16px 0;border:1px solid #e4e7ec;border-radius:8px' },
        h('legend', null, 'Products'),
        boxes.map(([line, box]) => h('label', { style: 'display:block' }, box, ` ${line.name} - ${line.identifier}`)),
      ),
      h('div', { class: 'field' }, h('label', { for: dateId }, 'Activation Date'), date),
      h(
        'div',
        { class: 'row', style: 'justify-content:flex-end' },
        h('button', { onclick: () => dialog.close() }, 'Cancel'),
        h('button', { class: 'primary', onclick: start }, 'Start Billing'),
      ),
    ),
    [],
  );
}

/** The orders of the account, newest first, and the way to a new one. */
export function ordersPanel() {
  const orders = server.orders.filter((order) => order.account === view.account).reverse();
  const rows = orders.map((order) => {
    const id = freshId();
    const gearId = freshId();
    const entries = [['View'], ['Download PDF'], ['Cancel Order']];
    if (order.status === 'Pending Billing') entries.splice(1, 0, ['Activate', () => openActivation(order)]);
    const gear = h(
      'button',
      {
        class: 'icon',
        id: gearId,
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        'aria-label': 'Actions',
        'aria-labelledby': `${gearId} ${id}`,
        onclick: () => openMenu(gear, entries),
      },
      icon(PATHS.gear),
    );
    return h(
      'tr',
      null,
      h('th', { scope: 'row', id }, order.number),
      h('td', null, order.date),
      h('td', null, order.type),
      h('td', null, h('span', { class: 'chip' }, order.status)),
      h('td', { style: 'text-align:right' }, gear),
    );
  });
  return [
    h(
      'div',
      { class: 'row spread' },
      h('h2', null, 'Orders'),
      h('button', { class: 'primary', onclick: () => go({ screen: 'products', category: null }) }, 'Create Order'),
    ),
    h('table', { 'aria-label': 'Orders' }, h('tbody', null, rows)),
  ];
}
