import { either, find } from '../find';
import { click, hover, type Truth, type } from '../truth';

const usage = ['.ui-dialog', /Domain Usage/] as const;
const identifier = find('#ident', { in: usage });
const ordersTab = click(
  'orders tab',
  either(find('#tabs > ul a', { text: /^Orders$/ }), find('#tabs > ul li', { text: /^Orders$/ })),
);
const nav = (text: RegExp) =>
  either(find('#nav li > div', { text }), find('#nav a', { text }), find('#nav > li', { text }));
const search = (name: string) => [
  { name: 'search type', find: find('#stype'), deed: 'choose' as const, entry: () => 'Product Name' },
  type('search text', find('#stext'), () => name),
  click('search', find('#sgo')),
];
const add = (name: RegExp) => click('add', find('[data-code]', { in: ['tr', name] }));
const line = (name: RegExp) => click('line', find('[data-line]', { text: name }));
const tick = click('check mark', find('.ui-dialog .tick'));
const addOnsTab = click(
  'purchase add-ons',
  either(
    find('.ui-dialog .ui-tabs-tab a', { text: /^Purchase Add-Ons$/ }),
    find('.ui-dialog .ui-tabs-tab', { text: /^Purchase Add-Ons$/ }),
  ),
);

/** Every page is a load of its own; after placing an order the account's summary comes. */
export const jqueryUi: Truth = {
  steps: {
    'log-in': [
      type('user', find('#uid'), ({ user }) => user),
      type('password', find('#pwd'), ({ password }) => password),
      click('log in', find('#login button')),
    ],
    'open-subscriber': [
      hover('customer', nav(/^Customer/)),
      click('subscribers', nav(/^Subscribers$/)),
      click('account', find('td a', { text: /^OBD-SR15403$/ })),
    ],
    'open-orders': [ordersTab],
    'create-order': [click('create order', find('.hd a'))],
    'choose-category': [
      { name: 'category', find: find('#cat'), deed: 'choose', entry: () => 'UCAAS - Recurring Telco' },
    ],
    'add-usage-product': [add(/^Domain Usage/)],
    'review-order': [click('review', find('#next:not(:disabled)'))],
    'open-product': [line(/^Domain Usage$/)],
    'enter-domain': [type('identifier', identifier, ({ domain }) => domain)],
    'open-add-ons': [addOnsTab],
    'add-toll-free': [
      ...search('toll free'),
      click('package', find('#hits button', { in: ['tr', /^Toll Free Calls - 500/] })),
    ],
    'confirm-product': [tick],
    'place-order': [click('place order', find('#place'))],
    'return-to-orders': [ordersTab],
    'open-order-menu': [click('gear', find('.ui-icon-gear', { in: ['tr', 'placed'] }))],
    'activate-order': [
      click(
        'activate',
        either(find('.menu li > div', { text: /^Activate$/ }), find('.menu li', { text: /^Activate$/ })),
      ),
    ],
    'set-activation-date': [
      click('product', find('.ui-dialog input[type=checkbox]')),
      click('date', find('#adate')),
      click(
        'day',
        either(find('.ui-datepicker-calendar a', { text: /^1$/ }), find('.ui-datepicker-calendar td', { text: /^1$/ })),
      ),
    ],
    'start-billing': [click('start billing', find('.ui-dialog button', { text: /^Start Billing$/ }))],
  },
  domainField: identifier,
  bundle: {
    add: [add(/^Bundled Seat/)],
    review: [click('review', find('#next:not(:disabled)'))],
    open: [line(/^Bundled Seat/)],
    openAddOns: [addOnsTab],
    addAddOn: [...search('voicemail'), click('transcription', find('#hits button', { in: ['tr', /^Voicemail/] }))],
    confirm: [tick],
  },
  catalogue: [
    hover('pricing', nav(/^Pricing/)),
    click('products', nav(/^Products$/)),
    click('add-ons tab', find('#tabs > ul a', { text: /^Add-Ons$/ })),
  ],
  status: find('#Orders td:nth-child(4)', { in: ['tr', 'placed'] }),
};
