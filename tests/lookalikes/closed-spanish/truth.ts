import { either, find } from '../find';
import { click, type Truth, type } from '../truth';

const usage = ['cf-editor', /Uso de dominio/] as const;
const identifier = find('input', { in: ['cf-campo', /^Identificador$/], within: usage });
const ordersTab = click('orders tab', find('nav span', { text: /^Pedidos$/ }));
const review = click('review', find('.pie .t:not(.no)', { text: /^Revisar$/ }));
const add = (name: RegExp) => click('add', find('.t', { in: ['cf-producto', name] }));
const line = (name: RegExp) => click('line', find('.enlace', { text: name }));
const addOns = click('add-ons', find('.caja > .t', { text: /^Complementos$/ }));
const confirm = click('check mark', find('[title=Aplicar]'));
const menu = (text: RegExp) => either(find('.m > span', { text }), find('.m', { text }));

/** Every element has a closed root, most of them in each other; nothing has a role, and all words are Spanish. */
export const closedSpanish: Truth = {
  steps: {
    'log-in': [
      type('user', find('input[type=text]', { within: ['cf-entrada', /Usuario/] }), ({ user }) => user),
      type('password', find('input[type=password]'), ({ password }) => password),
      click('log in', find('.t', { text: /^Iniciar sesión$/ })),
    ],
    'open-subscriber': [
      click('customer', menu(/^Clientes$/)),
      click('subscribers', find('.s div', { text: /^Suscriptores$/ })),
      click('account', find('.enlace', { text: /^CLI00451$/ })),
    ],
    'open-orders': [ordersTab],
    'create-order': [click('create order', find('.t', { text: /Crear pedido$/ }))],
    'choose-category': [click('category', find('.c .t', { text: /^Recurrente - Servicios UCAAS$/ }))],
    'add-usage-product': [add(/^Uso de dominio/)],
    'review-order': [review],
    'open-product': [line(/^Uso de dominio$/)],
    'enter-domain': [type('identifier', identifier, ({ domain }) => domain)],
    'open-add-ons': [addOns],
    'add-toll-free': [click('package', find('.ofertas .t', { in: ['.fila', /^Toll Free Calls - 500/] }))],
    'confirm-product': [confirm],
    'place-order': [click('place order', find('.t', { text: /^Realizar pedido$/ }))],
    'return-to-orders': [ordersTab],
    'open-order-menu': [click('gear', find('.r', { in: ['cf-pedido', 'placed'] }))],
    'activate-order': [click('activate', find('.m div', { text: /^Activar$/ }))],
    'set-activation-date': [
      click('product', find('input[type=checkbox]', { within: ['cf-activacion', /Uso de dominio/] })),
      { name: 'date', find: find('input[type=date]'), deed: 'date', entry: ({ date }) => date },
    ],
    'start-billing': [click('start billing', find('.t', { text: /^Iniciar facturación$/ }))],
  },
  domainField: identifier,
  bundle: {
    add: [add(/^Puesto completo/)],
    review: [review],
    open: [line(/^Puesto completo/)],
    openAddOns: [addOns],
    addAddOn: [click('transcription', find('.ofertas .t', { in: ['.fila', /^Voicemail/] }))],
    confirm: [confirm],
  },
  catalogue: [
    click('pricing', menu(/^Precios$/)),
    click('products', find('.s div', { text: /^Productos$/ })),
    click('add-ons tab', find('.t', { text: /^Complementos$/ })),
  ],
  status: find('.estado', { in: ['cf-pedido', 'placed'] }),
};
