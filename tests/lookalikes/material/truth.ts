import { either, find } from '../find';
import { click, type Truth, type } from '../truth';

const usage = ['mat-dialog-container', /Domain Usage/] as const;
const identifier = find('mat-dialog-container mat-form-field:first-of-type input', { in: usage });
const ordersTab = click('orders tab', find('.mat-mdc-tab', { text: /^Orders$/ }));
const review = click('review', find('.foot button:not(:disabled)', { text: /^Review$/ }));
const addOn = (name: string, container: readonly [string, RegExp]) =>
  click(name, find('mat-dialog-content > button', { in: container }));

/** The identifier is kept when its field is left, and once more with the check mark. */
export const material: Truth = {
  steps: {
    'log-in': [
      type('user', find('.login input[type=text]'), ({ user }) => user),
      type('password', find('.login input[type=password]'), ({ password }) => password),
      click('log in', find('.login button')),
    ],
    'open-subscriber': [
      click('customer', find('mat-nav-list > .mdc-list-item', { text: /Customer/ })),
      click('subscribers', find('.mdc-list-item.child', { text: /^Subscribers$/ })),
      click('account', find('mat-cell a', { text: /^ACCT2302$/ })),
    ],
    'open-orders': [ordersTab],
    'create-order': [click('create order', find('.foot button', { text: /Create Order$/ }))],
    'choose-category': [
      click('category', find('mat-select')),
      click('option', find('mat-option', { text: /^Recurring - UCAAS Services$/ })),
    ],
    'add-usage-product': [click('add', find('mat-card-actions button', { in: ['mat-card', /^Domain Usage/] }))],
    'review-order': [review],
    'open-product': [click('line', find('mat-cell a', { text: /^Domain Usage \// }))],
    'enter-domain': [type('identifier', identifier, ({ domain }) => domain)],
    'open-add-ons': [addOn('add-on', usage)],
    'add-toll-free': [
      click('package', find('mat-list-item button', { in: ['mat-list-item', /^Toll Free Calls - 500/] })),
    ],
    'confirm-product': [click('check mark', find('.head button', { text: /^check$/, in: usage }))],
    'place-order': [
      click('bill box', either(find('mat-checkbox input'), find('mat-checkbox label', { text: /^Bill This Order$/ }))),
      click('place order', find('.foot button', { text: /Place Order$/ })),
    ],
    'return-to-orders': [ordersTab],
    'open-order-menu': [click('gear', find('mat-cell button', { in: ['mat-row', 'placed'] }))],
    'activate-order': [click('activate', find('.mat-mdc-menu-item', { text: /^Activate$/ }))],
    'set-activation-date': [
      type(
        'date',
        find('mat-dialog-container .mat-input-element', { in: ['mat-form-field', /^Activation date/] }),
        ({ date }) => date.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1'),
      ),
    ],
    'start-billing': [click('start billing', find('mat-dialog-actions button', { text: /^Start billing$/ }))],
  },
  domainField: identifier,
  bundle: {
    add: [click('add', find('mat-card-actions button', { in: ['mat-card', /^Bundled Seat/] }))],
    review: [review],
    open: [click('line', find('mat-cell a', { text: /^Bundled Seat/ }))],
    openAddOns: [addOn('add-on', ['mat-dialog-container', /Bundled Seat/])],
    addAddOn: [click('transcription', find('mat-list-item button', { in: ['mat-list-item', /^Voicemail/] }))],
    confirm: [click('check mark', find('mat-dialog-container .head button', { text: /^check$/ }))],
  },
  catalogue: [
    click('pricing', find('mat-nav-list > .mdc-list-item', { text: /Pricing/ })),
    click('products', find('.mdc-list-item.child', { text: /^Products$/ })),
    click('add-ons tab', find('.mat-mdc-tab', { text: /^Add-Ons$/ })),
  ],
  status: find('.cdk-column-status', { in: ['mat-row', 'placed'] }),
};
