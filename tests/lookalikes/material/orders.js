import { escaped, today } from '../server.js';
import { navigate, route, send, server } from './app.js';
import { button, iconButton, mount, openMenu, openOverlay, outlined, serialNumber, snack } from './template.js';

const written = (iso) =>
  iso
    .split('-')
    .map(Number)
    .join('/')
    .replace(/^(\d+)\/(.*)$/, '$2/$1');

function stored(text) {
  const [month, day, year] = text.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function openActivation(order) {
  const { pane, close } = openOverlay({ dark: true });
  const boxes = order.lines.map((line) => {
    const id = `mat-mdc-checkbox-${serialNumber()}-input`;
    return `<mat-checkbox><input type="checkbox" class="mdc-checkbox__native-control" id="${id}" value="${line.id}" checked><label class="mdc-label"
      for="${id}">${escaped(`${line.name} - ${line.identifier}`)}</label></mat-checkbox>`;
  });
  const title = `mat-mdc-dialog-title-${serialNumber()}`;
  mount(
    pane,
    'ng-c71',
    `<mat-dialog-container role="dialog" aria-modal="true" aria-labelledby="${title}" class="mat-mdc-dialog-container">
      <h2 mat-dialog-title id="${title}">Activate order ${order.number}</h2><mat-dialog-content>${boxes.join('')}
      ${outlined('Activation date', written(today()))}</mat-dialog-content>
      <mat-dialog-actions class="foot">${button('Cancel', 'close', { kind: 'mat-button' })}${button(
        'Start billing',
        'start',
        {
          kind: 'mat-flat-button',
        },
      )}</mat-dialog-actions></mat-dialog-container>`,
    {
      close,
      async start() {
        const lines = [...pane.querySelectorAll('input:checked')].map((box) => box.value);
        const date = stored(pane.querySelector('.mat-input-element').value);
        const done = await send('activate', { order: order.number, lines, date });
        if (!done) return;
        close();
        snack(`Order ${order.number}: ${done.status}`);
        navigate({});
      },
    },
  );
}

/** The orders of the account, newest first, and the way to a new one. */
export function orders(host) {
  const own = server.orders.filter((order) => order.account === route.account).reverse();
  const rows = own.map(
    (
      order,
    ) => `<mat-row role="row"><mat-cell role="cell">${order.number}</mat-cell><mat-cell role="cell">${written(order.date)}</mat-cell>
      <mat-cell role="cell">${order.type}</mat-cell><mat-cell role="cell" class="cdk-column-status"><mat-chip class="chip">${order.status}</mat-chip></mat-cell>
      <mat-cell role="cell" class="cdk-column-actions">${iconButton('settings', `menu:${order.number}`)}</mat-cell></mat-row>`,
  );
  const head = ['Order', 'Date', 'Type', 'Status', ''].map(
    (text) => `<mat-header-cell role="columnheader">${text}</mat-header-cell>`,
  );
  mount(
    host,
    'ng-c70',
    `<div class="foot">${button('Create Order', 'create', { icon: 'add', kind: 'mat-flat-button' })}</div>
      <mat-table role="table"><mat-header-row role="row">${head.join('')}</mat-header-row>${rows.join('')}</mat-table>`,
    {
      create: () => navigate({ at: 'products', category: null }),
      menu(number, event) {
        const order = own.find((each) => each.number === number);
        const entries = [['View order'], ['Attachments'], ['Cancel order']];
        if (order.status === 'Pending Billing') entries.splice(2, 0, ['Activate', () => openActivation(order)]);
        openMenu(event.currentTarget, entries);
      },
    },
  );
}
