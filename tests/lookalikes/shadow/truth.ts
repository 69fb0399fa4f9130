import { either, type Find, find } from '../find';
import { click, hover, type Truth, type } from '../truth';

/** A button of this page: the native one in the closed root, or the element around it. */
function button(text: RegExp, within?: readonly [string, RegExp]): Find {
  const where = { in: ['sv-button', text] as const, within };
  return either(find('button:not(:disabled)', where), find('sv-button:not([disabled])', where));
}

function sign(tip: string, within: readonly [string, RegExp]): Find {
  return either(find(`button[title="${tip}"]`, { within }), find(`sv-sign[tip="${tip}"]`, { within }));
}

const usage = ['sv-editor', /Domain Usage/] as const;
const seat = ['sv-editor', /Bundled Seat/] as const;
const identifier = find('input', { in: ['sv-field', /^Identifier$/], within: usage });
const ordersTab = click('orders tab', find('[role=tab]', { text: /^Orders$/ }));
const review = click('review', button(/^Review$/));
const add = (name: RegExp) => click('add', button(/^Add$/, ['sv-product', name]));
const fly = (text: RegExp) => find('.fly div', { text });

/** Buttons, fields, the modal, the profile, the orders and the review have closed roots; the rest have open ones. */
export const shadow: Truth = {
  steps: {
    'log-in': [
      type('user', find('input[type=text]', { within: ['sv-login', /Username/] }), ({ user }) => user),
      type('password', find('input[type=password]'), ({ password }) => password),
      click('log in', button(/^Sign in$/)),
    ],
    'open-subscriber': [
      hover('customer', either(find('.top > span', { text: /^Customer$/ }), find('.top', { text: /^Customer/ }))),
      click('subscribers', fly(/^Subscribers$/)),
      click('account', find('a', { text: /^SR-0088$/ })),
    ],
    'open-orders': [ordersTab],
    'create-order': [click('create order', button(/^Create Order$/))],
    'choose-category': [click('category', find('.tiles button', { text: /^Recurring - UCAAS Services$/ }))],
    'add-usage-product': [add(/^Domain Usage/)],
    'review-order': [review],
    'open-product': [click('line', find('a', { text: /^Domain Usage \// }))],
    'enter-domain': [type('identifier', identifier, ({ domain }) => domain)],
    'open-add-ons': [click('add-on', button(/^Add-On$/, usage))],
    'add-toll-free': [click('package', button(/^Add$/, ['li', /^Toll Free Calls - 500/]))],
    'confirm-product': [click('check mark', sign('Save', usage))],
    'place-order': [
      click('bill box', find('input[type=checkbox]', { within: ['sv-check', /^Bill This Order/] })),
      click('place order', button(/^Place Order$/)),
    ],
    'return-to-orders': [ordersTab],
    'open-order-menu': [
      click(
        'gear',
        either(find('button', { in: ['sv-order-row', 'placed'] }), find('sv-sign', { in: ['sv-order-row', 'placed'] })),
      ),
    ],
    'activate-order': [click('activate', find('[role=menuitem]', { text: /^Activate$/ }))],
    'set-activation-date': [
      click('product', find('input[type=checkbox]', { within: ['sv-activation', /Domain Usage/] })),
      { name: 'date', find: find('input[type=date]'), deed: 'date', entry: ({ date }) => date },
    ],
    'start-billing': [click('start billing', button(/^Start Billing$/))],
  },
  domainField: identifier,
  bundle: {
    add: [add(/^Bundled Seat/)],
    review: [review],
    open: [click('line', find('a', { text: /^Bundled Seat/ }))],
    openAddOns: [click('add-on', button(/^Add-On$/, seat))],
    addAddOn: [click('transcription', button(/^Add$/, ['li', /^Voicemail/]))],
    confirm: [click('check mark', sign('Save', seat))],
  },
  catalogue: [
    hover('pricing', find('.top', { text: /^Pricing/ })),
    click('products', fly(/^Products$/)),
    click('add-ons tab', find('[role=tab]', { text: /^Add-Ons$/ })),
  ],
  status: find('span:nth-of-type(4)', { in: ['sv-order-row', 'placed'] }),
};
