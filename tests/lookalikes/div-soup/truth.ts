import { either, find } from '../find';
import { click, hover, type Truth, type } from '../truth';

const usage = ['.q', /^Domain Usage/] as const;
const ofUsage = find('.q input:not([style*="110px"])', { in: usage });
const ordersTab = find('.t', { text: /^Orders$/ });

/** The gear reacts on the icon itself, "Add -On" on the press and "Place Order" on the release of the mouse button. */
export const divSoup: Truth = {
  steps: {
    'log-in': [
      type('user', find('.c3 input[type=text]'), ({ user }) => user),
      type('password', find('.c3 input[type=password]'), ({ password }) => password),
      click('log in', find('.k', { text: /^Login$/ })),
    ],
    'open-subscriber': [
      hover('customer', either(find('.m1:nth-child(3) > i'), find('.m1:nth-child(3)'))),
      click('subscribers', find('.m3', { text: /^Subscribers$/ })),
      click('account', find('.a', { text: /^OBD-SR15403$/ })),
    ],
    'open-orders': [click('orders tab', ordersTab)],
    'create-order': [click('create order', find('.k', { text: /^Create Order$/ }))],
    'choose-category': [click('category', find('.u', { text: /^Recurring - UCAAS Services$/ }))],
    'add-usage-product': [click('add', find('.k', { text: /^Add$/, in: ['.l', /^Domain Usage/] }))],
    'review-order': [click('review', find('.k', { text: /^Review$/ }))],
    'open-product': [click('line', find('.a', { text: /^Domain Usage \// }))],
    'enter-domain': [type('identifier', ofUsage, ({ domain }) => domain)],
    'open-add-ons': [click('add-on', find('.q .k', { text: /^Add -On$/, in: usage }))],
    'add-toll-free': [click('package', find('.q .k', { text: /^Add$/, in: ['.l', /^Toll Free Calls - 500/] }))],
    'confirm-product': [click('check mark', find('.q .fa-check', { in: usage }))],
    'place-order': [
      click('bill box', find('input[type=checkbox]')),
      click('place order', find('.k', { text: /^Place Order$/ })),
    ],
    'return-to-orders': [click('orders tab', ordersTab)],
    'open-order-menu': [click('gear', find('.fa-cog', { in: ['.w', 'placed'] }))],
    'activate-order': [click('activate', find('.y .m3', { text: /^Activate$/ }))],
    'set-activation-date': [
      click('product', find('.q .o', { in: ['.l', /^Domain Usage/] })),
      type('date', find('.q input', { in: ['.l', /^Activation Date/] }), ({ date }) =>
        date.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1'),
      ),
    ],
    'start-billing': [click('start billing', find('.q .k', { text: /^Start Billing$/ }))],
  },
  domainField: ofUsage,
  bundle: {
    add: [click('add', find('.k', { text: /^Add$/, in: ['.l', /^Bundled Seat/] }))],
    review: [click('review', find('.k', { text: /^Review$/ }))],
    open: [click('line', find('.a', { text: /^Bundled Seat/ }))],
    openAddOns: [click('add-on', find('.q .k', { text: /^Add -On$/ }))],
    addAddOn: [click('transcription', find('.q .k', { text: /^Add$/, in: ['.l', /^Voicemail/] }))],
    confirm: [click('check mark', find('.q .fa-check'))],
  },
  catalogue: [
    hover('pricing', find('.m1:nth-child(2)')),
    click('products', find('.m3', { text: /^Products$/ })),
    click('add-ons tab', find('.t', { text: /^Add-Ons$/ })),
  ],
  status: find('.w > div:nth-child(4)', { in: ['.w', 'placed'] }),
};
