import { find } from '../find';
import { click, hover, type Truth, type } from '../truth';

const row = (text: RegExp) => ({ in: ['li', text] }) as const;
const editor = (name: RegExp) => ({ in: ['dialog', name] }) as const;

export const ariaModern: Truth = {
  steps: {
    'log-in': [
      type('user', find('.signin input[autocomplete=username]'), (entries) => entries.user),
      type('password', find('.signin input[type=password]'), (entries) => entries.password),
      click('sign in', find('.signin button')),
    ],
    'open-subscriber': [
      hover('customer', find('nav > div > button', { text: /^Customer$/ })),
      click('subscribers', find('.flyout button', { text: /^Subscribers$/ })),
      click('account', find('td button.link', { text: /^SR15403$/ })),
    ],
    'open-orders': [click('orders tab', find('[role=tab]', { text: /^Orders$/ }))],
    'create-order': [click('create order', find('[role=tabpanel] button', { text: /^Create Order$/ }))],
    'choose-category': [
      click('category', find('[role=combobox]')),
      click('option', find('[role=option]', { text: /^Recurring - UCAAS Services$/ })),
    ],
    'add-usage-product': [click('add', find('li.card button', row(/^Domain Usage /)))],
    'review-order': [click('review', find('main > .row button:not(:disabled)', { text: /^Review$/ }))],
    'open-product': [click('line', find('td button.link', { text: /^Domain Usage \// }))],
    'enter-domain': [type('identifier', find('dialog .field input', editor(/^Domain Usage/)), ({ domain }) => domain)],
    'open-add-ons': [click('add-on', find('dialog button', { text: /^Add-On$/, in: ['dialog', /^Domain Usage/] }))],
    'add-toll-free': [click('package', find('dialog li button', row(/^Toll Free Calls - 500/)))],
    'confirm-product': [click('check mark', find('dialog button[aria-label=Apply]', editor(/^Domain Usage/)))],
    'place-order': [
      click('bill box', find('main input[type=checkbox]')),
      click('place order', find('main > .row button', { text: /^Place Order$/ })),
    ],
    'return-to-orders': [click('orders tab', find('[role=tab]', { text: /^Orders$/ }))],
    'open-order-menu': [click('gear', find('tr button.icon', { in: ['tr', 'placed'] }))],
    'activate-order': [click('activate', find('[role=menuitem]', { text: /^Activate$/ }))],
    'set-activation-date': [
      { name: 'date', find: find('dialog input[type=date]'), deed: 'date', entry: ({ date }) => date },
    ],
    'start-billing': [click('start billing', find('dialog button', { text: /^Start Billing$/ }))],
  },
  domainField: find('dialog .field input', editor(/^Domain Usage/)),
  bundle: {
    add: [click('add', find('li.card button', row(/^Bundled Seat/)))],
    review: [click('review', find('main > .row button:not(:disabled)', { text: /^Review$/ }))],
    open: [click('line', find('td button.link', { text: /^Bundled Seat/ }))],
    openAddOns: [click('add-on', find('dialog button', { text: /^Add-On$/, in: ['dialog', /^Bundled Seat/] }))],
    addAddOn: [click('transcription', find('dialog li button', row(/^Voicemail/)))],
    confirm: [click('check mark', find('dialog button[aria-label=Apply]'))],
  },
  catalogue: [
    hover('pricing', find('nav > div > button', { text: /^Pricing$/ })),
    click('products', find('.flyout button', { text: /^Products$/ })),
    click('add-ons tab', find('[role=tab]', { text: /^Add-Ons$/ })),
  ],
  status: find('tr .chip', { in: ['tr', 'placed'] }),
};
