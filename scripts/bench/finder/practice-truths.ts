import { find } from '../../../tests/lookalikes/find';
import { click, type Part, type StepId, type } from '../../../tests/lookalikes/truth';
import type { Shell } from './practice-page';

/** What is right in the practice shells, from a subscriber's open profile to the end of the order. */
export type PracticeTruth = { name: string; shell: Shell; steps: Readonly<Record<StepId, readonly Part[]>> };

/** The practice site's seed gives this number to the first order that is placed. */
const PLACED = /OR1042/;
const USAGE = /Domain Usage Plan/;
const PACKAGE = /Toll Free Calls - 1000 Minutes/;

function shortDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${month}/${day}/${year}`;
}

const classic: PracticeTruth = {
  name: 'practice-classic',
  shell: 'classic',
  steps: {
    'log-in': [],
    'open-subscriber': [],
    'open-orders': [click('orders tab', find('.cb-tabs a', { text: /^Orders$/ }))],
    'create-order': [click('create order', find('.cb-create-order'))],
    'choose-category': [
      {
        name: 'category',
        find: find('.cb-filter select'),
        deed: 'choose',
        entry: () => 'UCAAS - Recurring Telco',
      },
    ],
    'add-usage-product': [
      click('product', find('a.cb-product-name', { text: /^Domain Usage$/ })),
      click('add', find('a.cb-add', { in: ['tr', USAGE] })),
    ],
    'review-order': [click('review', find('.cb-review'))],
    'open-product': [click('line', find('a.cb-open-product', { text: /^Domain Usage/ }))],
    'enter-domain': [type('identifier', find('.cb-window [name=identifier]'), ({ domain }) => domain)],
    'open-add-ons': [click('purchase add-ons', find('.cb-window-tabs a', { text: /^Purchase Add-Ons$/ }))],
    'add-toll-free': [
      { name: 'search type', find: find('.cb-window [name=type]'), deed: 'choose', entry: () => 'Product Name' },
      click('search', find('.cb-window [type=submit]')),
      click('package', find('a.cb-buy', { in: ['tr', PACKAGE] })),
    ],
    'confirm-product': [click('check mark', find('a.cb-apply'))],
    'place-order': [click('place order', find('.cb-place'))],
    'return-to-orders': [click('orders tab', find('.cb-tabs a', { text: /^Orders$/ }))],
    'open-order-menu': [click('cog', find('.cb-cog', { in: ['tr', PLACED] }))],
    'activate-order': [click('activate', find('.cb-dropdown a', { text: /^Activate$/ }))],
    'set-activation-date': [type('date', find('.cb-date input'), ({ date }) => shortDate(date))],
    'start-billing': [
      click('product', find('.cb-tick', { in: ['tr', USAGE] })),
      click('start billing', find('.cb-start')),
    ],
  },
};

const modern: PracticeTruth = {
  name: 'practice-new',
  shell: 'new',
  steps: {
    'log-in': [],
    'open-subscriber': [],
    'open-orders': [click('orders tab', find('[role=tab]', { text: /^Orders$/ }))],
    'create-order': [click('create order', find('[role=tabpanel] button', { text: /^Create Order$/ }))],
    'choose-category': [click('category', find('.nb-category', { text: /^Recurring - UCAAS Services/ }))],
    'add-usage-product': [click('add', find('.nb-plan button', { text: /^Add$/, in: ['.nb-plan', USAGE] }))],
    'review-order': [click('review', find('.nb-cart button', { text: /^Review$/ }))],
    'open-product': [click('line', find('.nb-grid-row .nb-link', { text: /^Domain Usage/ }))],
    'enter-domain': [type('identifier', find('dialog input[id$=-identifier]'), ({ domain }) => domain)],
    'open-add-ons': [click('add-on', find('dialog button', { text: /^Add -On$/ }))],
    'add-toll-free': [click('package', find('dialog .nb-plan button', { text: /^Add$/, in: ['.nb-plan', PACKAGE] }))],
    'confirm-product': [click('check mark', find('dialog button[aria-label=Apply]'))],
    'place-order': [click('place order', find('.nb-totals-actions button', { text: /^Place Order$/ }))],
    'return-to-orders': [click('orders tab', find('[role=tab]', { text: /^Orders$/ }))],
    'open-order-menu': [click('gear', find('tr button[aria-haspopup=menu]', { in: ['tr', PLACED] }))],
    'activate-order': [click('activate', find('[role=menuitem]', { text: /^Activate$/ }))],
    'set-activation-date': [
      { name: 'date', find: find('.nb-modal input[type=date]'), deed: 'date', entry: ({ date }) => date },
    ],
    'start-billing': [
      click('product', find('.nb-pick-list .nb-check', { text: USAGE })),
      click('start billing', find('.nb-modal-foot button', { text: /^Start Billing$/ })),
    ],
  },
};

export const PRACTICE_TRUTHS: readonly PracticeTruth[] = [classic, modern];
