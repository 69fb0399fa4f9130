import { escaped, today } from '../server.js';
import { closeFloats, openFloat, picture } from './float.js';
import { link, onclick, push, send, server, session, visit } from './frame.js';

const GEAR = picture(
  '<circle cx="9" cy="9" r="5" fill="none" stroke="#456" stroke-width="3"/><path d="M9 0v18M0 9h18M3 3l12 12M3 15L15 3" stroke="#456" stroke-width="1.5"/><circle cx="9" cy="9" r="2" fill="#fff"/>',
);
const CALENDAR = picture(
  '<rect x="1" y="3" width="16" height="14" fill="#fff" stroke="#456"/><path d="M1 7h16M6 7v10M11 7v10M1 12h16" stroke="#456"/>',
);

const written = (iso) => iso.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');

function openCalendar(field, image) {
  const [year, month] = today().split('-').map(Number);
  const days = new Date(year, month, 0).getDate();
  const lead = new Date(year, month - 1, 1).getDay();
  let cells = '<td></td>'.repeat(lead);
  for (let day = 1; day <= days; day++) {
    const pick = () => {
      field.value = written(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
      box.remove();
    };
    cells += `<td>${link(day, pick)}</td>${(lead + day) % 7 === 0 ? '</tr><tr>' : ''}`;
  }
  const place = image.getBoundingClientRect();
  const box = openFloat(
    `<table class="pick"><tr><td colspan="7"><b>${month}/${year}</b></td></tr><tr>${cells}</tr></table>`,
    place.right + scrollX,
    place.top + scrollY,
  );
}

function openActivation(order) {
  closeFloats();
  const rows = order.lines.map(
    (line) => `<tr><td><input type="checkbox" name="${line.id}"></td><td>${escaped(line.name)}</td>
      <td>${escaped(line.identifier)}</td></tr>`,
  );
  const boxes = () => [...box.querySelectorAll('input[type=checkbox]')].slice(1);
  const all = () => {
    for (const each of boxes()) each.checked = true;
  };
  const start = async () => {
    const lines = boxes().flatMap((each) => (each.checked ? [each.name] : []));
    const [month, day, year] = box.querySelector('[readonly]').value.split('/');
    const done = await send('activate', { order: order.number, lines, date: `${year}-${month}-${day}` });
    if (done) visit('profile');
  };
  const box = openFloat(
    `<table width="100%" cellspacing="0"><tr><td class="cap">Activate ${order.number}</td></tr></table>
    <table class="grid"><tr><th><input type="checkbox"></th><th>Product</th><th>Identifier</th></tr>${rows.join('')}</table>
    <table cellpadding="6"><tr><td>Activation Date</td><td><input size="12" readonly value="${written(today())}">
    <img src="${CALENDAR}" alt="Calendar" style="vertical-align:middle;cursor:pointer"></td></tr></table>
    <center>${push('Start Billing', start)} ${push('Cancel', closeFloats)}</center><br>`,
    220,
    120,
    460,
  );
  box.querySelector('th input').onchange = all;
  box.querySelector('img').onclick = (event) => openCalendar(box.querySelector('[readonly]'), event.target);
}

function openMenu(order, anchor) {
  closeFloats();
  const place = anchor.getBoundingClientRect();
  const entries = [link('View', closeFloats), link('Print', closeFloats)];
  if (order.status === 'Pending Billing') entries.push(link('Activate', () => openActivation(order)));
  const rows = entries.map((entry) => `<tr><td>${entry}</td></tr>`).join('');
  openFloat(`<table cellpadding="5">${rows}</table>`, place.left - 90 + scrollX, place.bottom + scrollY);
}

/** The orders of the account, oldest first. */
export function ordersTable() {
  const rows = server.orders
    .filter((order) => order.account === session.account)
    .map(
      (order) => `<tr><td>${order.number}</td><td>${written(order.date)}</td><td>${order.type}</td>
      <td>${order.status}</td><td align="center"><a href="javascript:void(0)" ${onclick((anchor) =>
        openMenu(order, anchor),
      )}><img src="${GEAR}" border="0"></a></td></tr>`,
    );
  return `<table class="grid"><tr><th>Order Number</th><th>Order Date</th><th>Type</th><th>Status</th><th>Action</th></tr>
    ${rows.join('')}</table>`;
}
