import { escaped, olderOrder, openServer } from '../server.js';
import { $, $$, on, tell, toggleModal } from './pagina.js';
import { showOrders } from './pedidos.js';

export const server = openServer({
  key: 'andina',
  orderPrefix: 'PED-',
  nextOrder: 2093,
  nextSubscription: 6120,
  orders: [
    olderOrder('PED-2041', 'CLI00127', 'Pending Billing', '2025-02-03', 'e911'),
    olderOrder('PED-2066', 'CLI00127', 'Billing Active', '2025-03-14'),
    olderOrder('PED-2071', 'CLI00127', 'Cancelled', '2025-04-22', 'DIDTF'),
    olderOrder('PED-2080', 'CLI00127', 'Pending Billing', '2025-05-09'),
    olderOrder('PED-2088', 'CLI00127', 'Partially Fulfilled', '2025-06-01'),
  ],
});

const CLIENTES = [
  ['CLI00119', 'Panadería San Telmo'],
  ['CLI00127', 'Lakeside Dental Group'],
  ['CLI00131', 'Transportes del Sur'],
];

export const view = { section: 's1', tab: 0, ...JSON.parse(sessionStorage.getItem('andina-vista')) };

/** Shows another section of the page, filled afresh. */
export function show(change) {
  Object.assign(view, change);
  sessionStorage.setItem('andina-vista', JSON.stringify(view));
  for (const section of $$('section')) section.classList.toggle('d-none', section.id !== view.section);
  $('.navbar').classList.toggle('d-none', view.section === 's1');
  FILL[view.section]?.();
}

/** Sends a changing call. Refusals are told, and answered with `null`. */
export async function send(name, payload) {
  try {
    return await server.call(name, payload);
  } catch {
    tell('No se pudo guardar. Revise los datos.');
    return null;
  }
}

const money = (price) => `US$ ${price.toFixed(2).replace('.', ',')}`;
let line;
const [editor] = $$('.modal');

function openEditor(id) {
  line = server.draft.lines.find((each) => each.id === id);
  $('.modal-title', editor).textContent = line.name;
  $('#f1').value = line.identifier;
  const offers = server.addOns[line.code] ?? [];
  const items = offers.map(
    (name) => `<li class="list-group-item">${name}<button class="btn btn-outline" type="button">Agregar</button></li>`,
  );
  $('.list-group', editor).innerHTML = items.join('');
  $('.list-group', editor).classList.add('d-none');
  $('p', editor).textContent = line.addOns.join(', ');
  toggleModal(editor, true);
}

const FILL = {
  s3() {
    const rows = CLIENTES.map(
      ([number, name]) => `<tr><td><a href="#">${number}</a></td><td>${name}</td><td>Activo</td></tr>`,
    );
    $('#s3 tbody').innerHTML = rows.join('');
  },
  s4() {
    $('#s4 h1').textContent = CLIENTES.find(([number]) => number === view.account)[1];
    $('#s4 .text-muted').textContent = view.account;
    $$('#s4 .nav-link').forEach((link, at) => {
      link.classList.toggle('active', at === view.tab);
    });
    $$('#s4 .tab-pane').forEach((pane, at) => {
      pane.classList.toggle('d-none', at !== view.tab);
    });
    showOrders();
  },
  s5() {
    for (const item of $$('#s5 .list-group-item')) item.classList.toggle('active', item.hash === `#${view.category}`);
    const cards = server.products
      .filter((product) => product.category === view.category)
      .map((product) => {
        const count = server.draft.lines.filter((each) => each.code === product.code).length;
        const badge = count ? `<span class="badge">${count}</span>` : '';
        return `<div class="list-group-item"><span><b>${product.name}</b><br><small>${money(product.price)} al mes</small></span>
          <span>${badge} <button class="btn btn-outline" type="button" value="${product.code}">Agregar</button></span></div>`;
      });
    $('#s5 .products').innerHTML = cards.join('') || '<p class="text-muted">Elija una categoría.</p>';
    $('#s5 .toolbar button:last-child').disabled = server.draft.lines.length === 0;
  },
  s6() {
    const rows = server.draft.lines.map((each) => {
      const text = escaped(`${each.name} / ${each.plan} - ${each.identifier}`);
      const addOns = each.addOns.map((name) => `<br><small class="text-muted">+ ${name}</small>`).join('');
      return `<tr><td><a href="#${each.id}">${text}</a>${addOns}</td><td>${money(each.price)}</td><td>1</td></tr>`;
    });
    $('#s6 tbody').innerHTML = rows.join('');
  },
  s7() {
    const [, addOns] = $$('#s7 .nav-link');
    const names = addOns.matches('.active')
      ? Object.values(server.addOns).flat()
      : server.products.map((each) => each.name);
    $('#s7 .list-group').innerHTML = names.map((name) => `<li class="list-group-item">${name}</li>`).join('');
  },
};

$('#s1 form').addEventListener('submit', async (event) => {
  event.preventDefault();
  if ((await send('login', { user: $('#s1 input').value })) !== null) show({ section: 's2' });
});
document.addEventListener('click', (event) => {
  const toggle = event.target.closest('.dropdown-toggle');
  for (const menu of $$('.dropdown-menu')) {
    menu.classList.toggle('show', menu === toggle?.nextElementSibling && !menu.matches('.show'));
  }
});
on('.navbar', 'a', (link) => link.hash.length > 1 && show({ section: link.hash.slice(1) }));
on('#s3', 'tbody a', (link) => show({ section: 's4', account: link.textContent, tab: 0 }));
on('#s4', '.nav-tabs .nav-link', (link) => show({ tab: $$('#s4 .nav-link').indexOf(link) }));
on('#s4', '.toolbar .btn-primary', () => show({ section: 's5', category: null }));
on('#s5', '.list-group a', (link) => show({ category: link.hash.slice(1) }));
on('#s5', '.products button', async (button) => {
  await send('addProduct', { account: view.account, code: button.value });
  show({});
});
on('#s5', '.toolbar .btn-outline', () => show({ section: 's4', tab: 1 }));
on('#s5', '.toolbar .btn-primary', () => show({ section: 's6' }));
on('#s6', 'tbody a', (link) => openEditor(link.hash.slice(1)));
on('#s6', '.btn-outline', () => show({ section: 's5' }));
$('#s6 form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const order = await send('placeOrder', { account: view.account, bill: $('#s6 .options input').checked });
  if (!order) return;
  tell(`Pedido ${order.number} realizado.`);
  show({ section: 's4', tab: 0 });
});
on('#s7', '.nav-link', (link) => {
  for (const each of $$('#s7 .nav-link')) each.classList.toggle('active', each === link);
  show({});
});
on('.modal', '.btn-close', () => toggleModal(editor, false));
on('.modal', '.btn-light', async () => {
  if ((await send('saveIdentifier', { line: line.id, identifier: $('#f1').value })) === null) return;
  toggleModal(editor, false);
  show({});
});
on('.modal', '.modal-body > .btn', () => $('.list-group', editor).classList.remove('d-none'));
on('.modal', 'li button', async (button) => {
  await send('addAddOn', { line: line.id, addOn: button.parentElement.firstChild.textContent });
  $('p', editor).textContent = line.addOns.join(', ');
});

show({});
