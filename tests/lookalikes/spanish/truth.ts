import { find } from '../find';
import { click, type Truth, type } from '../truth';

const usage = ['.modal', /^Domain Usage/] as const;
const identifier = find('.modal input[autocomplete=off]', { in: ['.modal:has(.btn-light)', /^Domain Usage/] });
const ordersTab = click('orders tab', find('.nav-tabs a', { text: /^Pedidos$/ }));
const review = click('review', find('.toolbar button:not(:disabled)', { text: /^Revisar$/ }));

/** "Realizar pedido" is the submit button of a form, so Enter in the coupon field places the order as well. */
export const spanish: Truth = {
  steps: {
    'log-in': [
      type('user', find('.signin input[autocomplete=username]'), ({ user }) => user),
      type('password', find('.signin input[type=password]'), ({ password }) => password),
      click('log in', find('.signin button')),
    ],
    'open-subscriber': [
      click('customer', find('.navbar .dropdown-toggle', { text: /^Clientes$/ })),
      click('subscribers', find('.dropdown-item', { text: /^Suscriptores$/ })),
      click('account', find('td a', { text: /^CLI00127$/ })),
    ],
    'open-orders': [ordersTab],
    'create-order': [click('create order', find('button', { text: /^Crear pedido$/ }))],
    'choose-category': [click('category', find('a.list-group-item', { text: /^Recurring - UCAAS Services$/ }))],
    'add-usage-product': [click('add', find('.products button', { in: ['.list-group-item', /^Domain Usage/] }))],
    'review-order': [review],
    'open-product': [click('line', find('td a', { text: /^Domain Usage \// }))],
    'enter-domain': [type('identifier', identifier, ({ domain }) => domain)],
    'open-add-ons': [click('add-ons', find('.modal-body > .btn', { in: usage }))],
    'add-toll-free': [click('package', find('.modal li button', { in: ['li', /^Toll Free Calls - 500/] }))],
    'confirm-product': [click('check mark', find('.modal .btn-light', { in: usage }))],
    'place-order': [
      click('bill box', find('#s6 .options input')),
      click('place order', find('button', { text: /^Realizar pedido$/ })),
    ],
    'return-to-orders': [ordersTab],
    'open-order-menu': [click('gear', find('td .dropdown-toggle', { in: ['tr', 'placed'] }))],
    'activate-order': [click('activate', find('td .dropdown-item', { text: /^Activar$/ }))],
    'set-activation-date': [
      click('product', find('.modal input[type=checkbox]')),
      type('date', find('.modal input[placeholder]'), ({ date }) => date.split('-').reverse().join('/')),
    ],
    'start-billing': [click('start billing', find('.modal button', { text: /^Iniciar facturación$/ }))],
  },
  domainField: identifier,
  bundle: {
    add: [click('add', find('.products button', { in: ['.list-group-item', /^Bundled Seat/] }))],
    review: [review],
    open: [click('line', find('td a', { text: /^Bundled Seat/ }))],
    openAddOns: [click('add-ons', find('.modal-body > .btn'))],
    addAddOn: [click('transcription', find('.modal li button', { in: ['li', /^Voicemail/] }))],
    confirm: [click('check mark', find('.modal .btn-light'))],
  },
  catalogue: [
    click('pricing', find('.navbar .dropdown-toggle', { text: /^Precios$/ })),
    click('products', find('.dropdown-item', { text: /^Productos$/ })),
    click('add-ons tab', find('.nav-tabs a', { text: /^Complementos$/ })),
  ],
  status: find('td:nth-child(4)', { in: ['tr', 'placed'] }),
};
