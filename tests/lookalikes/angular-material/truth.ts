import { either, find } from '../find';
import { click, type Truth, type } from '../truth';

const usage = ['mat-dialog-container', /Domain Usage/] as const;
const field = (label: RegExp) => ['mat-form-field', label] as const;
const identifier = find('input', { in: field(/Identifier/), within: usage });
const button = (text: RegExp) => find('button:not(:disabled)', { text });
const tab = (text: RegExp) => find('[role=tab]', { text });
const item = (text: RegExp) => find('[mat-menu-item]', { text });
const ordersTab = click('orders tab', tab(/^Orders$/));
const review = click('review', button(/^Review$/));
const add = (name: RegExp) => click('add', find('button', { in: ['mat-card', name] }));
const line = (name: RegExp) => click('line', find('.line a', { text: name }));
const addOns = click('add-ons', tab(/^Purchase Add-Ons$/));
const offer = (name: string, text: RegExp) => click(name, find('.offer button', { in: ['.offer', text] }));
const confirm = click('check mark', find('[aria-label=Check]'));
const category = find('mat-select, mat-form-field, .mat-mdc-text-field-wrapper', { within: field(/Category/) });

/** Angular Material: the category is a list that opens, add-ons are a tab of the dialog, the date has a calendar of its own. */
export const angularMaterial: Truth = {
  steps: {
    'log-in': [
      type('user', find('input', { in: field(/Username/) }), ({ user }) => user),
      type('password', find('input[type=password]'), ({ password }) => password),
      click('log in', button(/^Log In$/)),
    ],
    'open-subscriber': [
      click('customer', button(/^Customer$/)),
      click('subscribers', item(/^Subscribers$/)),
      click('account', find('td a', { text: /^SR30117$/ })),
    ],
    'open-orders': [ordersTab],
    'create-order': [click('create order', button(/^Create Order$/))],
    'choose-category': [
      click('opener', category),
      click('category', find('mat-option', { text: /^UCAAS - Recurring Telco$/ })),
    ],
    'add-usage-product': [add(/^Domain Usage/)],
    'review-order': [review],
    'open-product': [line(/^Domain Usage$/)],
    'enter-domain': [type('identifier', identifier, ({ domain }) => domain)],
    'open-add-ons': [addOns],
    'add-toll-free': [offer('package', /^Toll Free Calls - 500/)],
    'confirm-product': [confirm],
    'place-order': [click('place order', button(/^Place Order$/))],
    'return-to-orders': [ordersTab],
    'open-order-menu': [click('gear', find('td button', { in: ['tr', 'placed'] }))],
    'activate-order': [click('activate', item(/^Activate$/))],
    'set-activation-date': [
      click(
        'product',
        either(find('mat-dialog-container input[type=checkbox]'), find('mat-dialog-container mat-checkbox')),
      ),
      type('date', find('input', { in: field(/Activation Date/) }), ({ date }) =>
        date.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1'),
      ),
    ],
    'start-billing': [click('start billing', button(/^Start Billing$/))],
  },
  domainField: identifier,
  bundle: {
    add: [add(/^Bundled Seat/)],
    review: [review],
    open: [line(/^Bundled Seat/)],
    openAddOns: [addOns],
    addAddOn: [offer('transcription', /^Voicemail/)],
    confirm: [confirm],
  },
  catalogue: [
    click('pricing', button(/^Pricing$/)),
    click('products', item(/^Products$/)),
    click('add-ons tab', tab(/^Add-Ons$/)),
  ],
  status: find('.status', { in: ['tr', 'placed'] }),
};
