import { either, find } from '../find';
import { click, hover, type Truth, type } from '../truth';

const usage = ['.el-drawer', /Domain Usage/] as const;
const identifier = find('.el-form-item:first-child input', { in: usage });
const ordersTab = click('orders tab', find('.el-tabs__item', { text: /^Orders$/ }));
const review = click('review', find('.bar .el-button:not(:disabled)', { text: /^Review$/ }));
const add = (name: RegExp) => click('add', find('.product .el-button', { in: ['.product', name] }));
const line = (name: RegExp) => click('line', find('td .el-link', { text: name }));
const addOn = click('add-on', find('.el-drawer__body > .el-button', { text: /^Add -On$/ }));
const offer = (name: string, text: RegExp) => click(name, find('.offer .el-button', { in: ['.offer', text] }));
const confirm = click('check mark', find('.el-drawer__header .el-button--success'));
const top = (text: RegExp) =>
  either(find('.el-header .el-sub-menu__title', { text }), find('.el-header .el-sub-menu', { text }));
const item = (text: RegExp) => find('.el-menu--popup .el-menu-item', { text });

/** The product opens in a drawer; the date is typed into the field of a calendar. */
export const elementPlus: Truth = {
  steps: {
    'log-in': [
      type('user', find('.login input[type=text]'), ({ user }) => user),
      type('password', find('.login input[type=password]'), ({ password }) => password),
      click('log in', find('.login button')),
    ],
    'open-subscriber': [
      hover('customer', top(/^Customer$/)),
      click('subscribers', item(/^Subscribers$/)),
      click('account', find('td .el-link', { text: /^SR20417$/ })),
    ],
    'open-orders': [ordersTab],
    'create-order': [click('create order', find('.el-tab-pane .el-button', { text: /^Create Order$/ }))],
    'choose-category': [
      click(
        'category',
        either(
          find('.category', { text: /^Recurring - UCAAS Services$/ }),
          find('.category .el-card__body', { text: /^Recurring - UCAAS Services$/ }),
        ),
      ),
    ],
    'add-usage-product': [add(/^Domain Usage/)],
    'review-order': [review],
    'open-product': [line(/^Domain Usage$/)],
    'enter-domain': [type('identifier', identifier, ({ domain }) => domain)],
    'open-add-ons': [addOn],
    'add-toll-free': [offer('package', /^Toll Free Calls - 500/)],
    'confirm-product': [confirm],
    'place-order': [click('place order', find('.bar .el-button', { text: /^Place Order$/ }))],
    'return-to-orders': [ordersTab],
    'open-order-menu': [click('gear', find('td .el-button', { in: ['tr', 'placed'] }))],
    'activate-order': [click('activate', find('.el-dropdown-menu__item', { text: /^Activate$/ }))],
    'set-activation-date': [
      click(
        'product',
        either(
          find('.el-dialog thead .el-checkbox'),
          find('.el-dialog .el-checkbox'),
          find('.el-dialog input[type=checkbox]'),
        ),
      ),
      type('date', find('.el-dialog .el-date-editor input'), ({ date }) =>
        date.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1'),
      ),
    ],
    'start-billing': [click('start billing', find('.el-dialog__footer .el-button', { text: /^Start Billing$/ }))],
  },
  domainField: identifier,
  bundle: {
    add: [add(/^Bundled Seat/)],
    review: [review],
    open: [line(/^Bundled Seat/)],
    openAddOns: [addOn],
    addAddOn: [offer('transcription', /^Voicemail/)],
    confirm: [confirm],
  },
  catalogue: [
    hover('pricing', top(/^Pricing$/)),
    click('products', item(/^Products$/)),
    click('add-ons tab', find('.el-tabs__item', { text: /^Add-Ons$/ })),
  ],
  status: find('.status .el-tag', { in: ['tr', 'placed'] }),
};
