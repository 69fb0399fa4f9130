import { request } from 'node:https';
import type { Page } from 'puppeteer-core';
import type { ActionName } from '../../../lib/practice/model/back-end';
import { inPage } from '../../../scripts/browsers/in-page';
import type { PracticeServer } from '../../../scripts/practice-server';

/** The two generations of the look-alike's screens. */
export type Shell = 'new' | 'classic';
export const SHELLS: Shell[] = ['new', 'classic'];

/** What the tests press without the panel, in each generation. */
const PLACES = {
  new: {
    usageLine: '.nb-grid-card .nb-link',
    domainField: '.nb-dialog-body .nb-field input',
    addOnOpener: '.nb-dialog-head [aria-expanded]',
    packages: '.nb-add-on-results',
    addPackage: '.nb-add-on-results .nb-button-soft',
    check: '.nb-dialog-head [aria-label="Apply"]',
    placeOrder: '.nb-totals-actions .nb-button',
  },
  classic: {
    usageLine: '.cb-open-product',
    domainField: '.cb-window input[name="identifier"]',
    addOnOpener: '.cb-window-tabs a[rel="2"]',
    packages: '.cb-found',
    addPackage: '.cb-found .cb-buy',
    check: '.cb-apply',
    placeOrder: '.cb-place',
  },
} satisfies Record<Shell, Record<string, string>>;

export type PlaceName = keyof (typeof PLACES)['new'];

/** The CSS selector of a control of the look-alike. */
export const placeOf = (shell: Shell, name: PlaceName): string => PLACES[shell][name];

/** The address of a subscriber's order under review. */
export const reviewOf = (shell: Shell, account: string): string => `/${shell}/#/orders/new/${account}/review`;

/** Presses the first of a control's kind with the mouse, once it is there and stands still. */
export async function press(page: Page, shell: Shell, name: PlaceName): Promise<void> {
  await page.locator(placeOf(shell, name)).setTimeout(10_000).click();
}

/** Opens the usage product's pop-up from the order under review. */
export async function openUsageProduct(page: Page, shell: Shell): Promise<void> {
  await press(page, shell, 'usageLine');
  await page.waitForSelector(placeOf(shell, 'domainField'), { visible: true });
}

/** Lists the add-ons in the open pop-up. Needs a domain that the guard lets pass. */
export async function openAddOns(page: Page, shell: Shell): Promise<void> {
  await press(page, shell, 'addOnOpener');
  if (shell === 'classic') await page.locator('.cb-window .cb-filter input[type=submit]').setTimeout(10_000).click();
  await page.waitForSelector(placeOf(shell, 'addPackage'), { visible: true });
}

/** Brings the domain field back into view: the older screens hide it while the add-ons are listed. */
export async function showDomain(page: Page, shell: Shell): Promise<void> {
  if (shell === 'classic') await page.locator('.cb-window-tabs a[rel="0"]').setTimeout(10_000).click();
}

/** Puts a text into the domain field in one go, as a paste does, in place of what is there; then leaves the field. */
export async function enterDomain(page: Page, shell: Shell, text: string, { leave = true } = {}): Promise<void> {
  await inPage(
    page,
    (selector, typed) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      field?.focus();
      field?.select();
      document.execCommand(typed === '' ? 'delete' : 'insertText', false, typed);
    },
    placeOf(shell, 'domainField'),
    text,
  );
  if (leave) await page.keyboard.press('Tab');
}

/** What the domain field holds. */
export function domainIn(page: Page, shell: Shell): Promise<string> {
  return page.$eval(placeOf(shell, 'domainField'), (field) => ('value' in field ? String(field.value) : ''));
}

/**
 * Asks the look-alike's back end directly, to prepare an order that the test is not about.
 * @throws Error with what the back end said instead of OK.
 */
export async function askOneBill(
  { port }: PracticeServer,
  action: ActionName,
  payload: Record<string, string | number | boolean | readonly string[]>,
): Promise<void> {
  const said = await new Promise<string>((resolve, reject) => {
    const options = { port, host: '127.0.0.1', method: 'POST', path: `/ui-rest/${action}`, rejectUnauthorized: false };
    const asked = request(options, async (response) => resolve((await response.toArray()).join('')));
    asked.on('error', reject);
    asked.end(JSON.stringify(payload));
  });
  if (!said.startsWith('{"status":"OK"')) throw new Error(`The look-alike refused ${action}: ${said}`);
}
