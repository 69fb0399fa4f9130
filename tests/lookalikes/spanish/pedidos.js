import { escaped, today } from '../server.js';
import { send, server, show, view } from './app.js';
import { $, $$, on, tell, toggleModal } from './pagina.js';

const ESTADOS = {
  'Pending Billing': 'Facturación pendiente',
  'Billing Active': 'Facturación activa',
  'Partially Fulfilled': 'Parcialmente cumplido',
  Cancelled: 'Cancelado',
};
const GEAR =
  '<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2"><circle cx="8" cy="8" r="4"/><path d="M8 0v4M8 12v4M0 8h4M12 8h4M2 2l3 3M11 11l3 3M2 14l3-3M11 5l3-3"/></svg>';

const escrita = (iso) => iso.split('-').reverse().join('/');
const dialog = $$('.modal')[1];
let order;

/** Fills the table of orders, newest first. */
export function showOrders() {
  const rows = server.orders
    .filter((each) => each.account === view.account)
    .reverse()
    .map((each) => {
      const activate =
        each.status === 'Pending Billing' ? `<li><a class="dropdown-item" href="#${each.number}">Activar</a></li>` : '';
      return `<tr><td>${each.number}</td><td>${escrita(each.date)}</td><td>${each.type === 'New' ? 'Alta' : 'Baja'}</td>
        <td>${ESTADOS[each.status]}</td><td class="dropdown"><button class="btn btn-light dropdown-toggle" type="button"
        aria-expanded="false">${GEAR}</button><ul class="dropdown-menu end"><li><a class="dropdown-item" href="#">Ver</a></li>
        ${activate}<li><a class="dropdown-item" href="#">Anular</a></li></ul></td></tr>`;
    });
  $('#s4 tbody').innerHTML = rows.join('');
}

function openActivation(number) {
  order = server.orders.find((each) => each.number === number);
  $('.modal-title', dialog).textContent = `Activar pedido ${number}`;
  $('.mb-3', dialog).innerHTML = order.lines
    .map(
      (line) =>
        `<label class="form-label"><input type="checkbox" value="${line.id}"> ${escaped(line.name)} (${escaped(line.identifier)})</label>`,
    )
    .join('');
  $('#f3').value = escrita(today());
  toggleModal(dialog, true);
}

on('#s4', 'tbody .dropdown-item', (link) => link.hash && openActivation(link.hash.slice(1)));
for (const button of $$('.btn-close, .btn-outline', dialog)) {
  button.addEventListener('click', () => toggleModal(dialog, false));
}
$('.btn-primary', dialog).addEventListener('click', async () => {
  const lines = $$('input:checked', dialog).map((box) => box.value);
  const date = $('#f3').value.split('/').reverse().join('-');
  const done = await send('activate', { order: order.number, lines, date });
  if (!done) return;
  toggleModal(dialog, false);
  tell(`El pedido ${order.number} fue activado.`);
  show({});
});
