import { either, find } from '../find';
import { click, hover, type Truth, type } from '../truth';

const usage = ['.float', /Domain Usage/] as const;
const identifier = find('.float input[name=f1]', { in: usage });
const ordersTab = click('orders tab', find('.tab a', { text: /^Orders$/ }));
const search = (name: string) => [
  { name: 'search type', find: find('.float select'), deed: 'choose' as const, entry: () => 'Product Name' },
  type('search text', find('.float input[name=f2]'), () => name),
  click('search', find('.float input[value=Search]')),
];
const add = (plan: RegExp) => find('input[value=Add]', { in: ['tr', plan] });

/** The content is in a frame; the calendar shows this month only, and the walk takes its first day. */
export const plainTables: Truth = {
  steps: {
    'log-in': [
      type('user', find('.login input[name=j_username]'), ({ user }) => user),
      type('password', find('.login input[type=password]'), ({ password }) => password),
      click('log in', find('.login input[type=submit]')),
    ],
    'open-subscriber': [
      hover('customer', either(find('.item > a', { text: /^Customer$/ }), find('.item', { text: /^Customer/ }))),
      click('subscribers', find('.sub a', { text: /^Subscribers$/ })),
      click('account', find('.grid a', { text: /^SR15403$/ })),
    ],
    'open-orders': [ordersTab],
    'create-order': [click('create order', find('a', { text: /^Create Order$/ }))],
    'choose-category': [
      {
        name: 'category',
        find: find('select', { in: ['tr', /^Category/] }),
        deed: 'choose',
        entry: () => 'UCAAS - Recurring Telco',
      },
    ],
    'add-usage-product': [
      click('product', find('.grid a', { text: /^Domain Usage$/ })),
      click('add', add(/^Domain Usage Plan/)),
    ],
    'review-order': [click('review', find('input[value=Review]'))],
    'open-product': [click('line', find('.grid a', { text: /^Domain Usage \// }))],
    'enter-domain': [type('identifier', identifier, ({ domain }) => domain)],
    'open-add-ons': [click('purchase add-ons', find('.float a', { text: /^Purchase Add-Ons$/, in: usage }))],
    'add-toll-free': [...search('toll free'), click('package', add(/^Toll Free Calls - 500/))],
    'confirm-product': [click('check mark', find('.float input[type=image]', { in: usage }))],
    'place-order': [
      click('bill box', find('input[name=bill]')),
      click('place order', find('input[type=submit][value="Place Order"]')),
    ],
    'return-to-orders': [click('back to the subscriber', find('p > a', { text: /^SR15403 / })), ordersTab],
    'open-order-menu': [
      click(
        'gear',
        either(find('.grid td[align=center] a', { in: ['tr', 'placed'] }), find('img', { in: ['tr', 'placed'] })),
      ),
    ],
    'activate-order': [click('activate', find('.float a', { text: /^Activate$/ }))],
    'set-activation-date': [
      click('product', find('.float input[type=checkbox]')),
      click('calendar', either(find('.float img'), find('.float input[readonly]'))),
      click('day', find('.pick a', { text: /^1$/ })),
    ],
    'start-billing': [click('start billing', find('.float input[value="Start Billing"]'))],
  },
  domainField: identifier,
  bundle: {
    add: [click('product', find('.grid a', { text: /^Bundled Seat - 24M$/ })), click('add', add(/^Bundled Seat .*\$/))],
    review: [click('review', find('input[value=Review]'))],
    open: [click('line', find('.grid a', { text: /^Bundled Seat - 24M \// }))],
    openAddOns: [click('purchase add-ons', find('.float a', { text: /^Purchase Add-Ons$/ }))],
    addAddOn: [...search('voicemail'), click('transcription', add(/^Voicemail/))],
    confirm: [click('check mark', find('.float input[type=image]'))],
  },
  catalogue: [
    hover('pricing', find('.item > a', { text: /^Pricing$/ })),
    click('products', find('.sub a', { text: /^Products$/ })),
    click('add-ons tab', find('.tab a', { text: /^Add-Ons$/ })),
  ],
  status: find('.grid td:nth-child(4)', { in: ['tr', 'placed'] }),
};
