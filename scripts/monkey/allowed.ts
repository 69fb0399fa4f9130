import type { Browser, Page } from 'puppeteer-core';
import { MAIN_ACCOUNT } from '../../lib/practice/model/customers';
import { inPage } from '../browsers/in-page';
import { waitUntil } from '../browsers/wait-until';
import { ONEBILL_HOST } from '../onebill-host';
import type { PracticeServer } from '../practice-server';
import { MAIN_DOMAIN } from '../sample-order';
import { Judge } from './judge';
import type { Shell } from './run';

const PLACES = {
  new: {
    line: '.nb-grid-card .nb-link',
    addOns: '.nb-dialog-head [aria-expanded]',
    search: undefined,
    add: '.nb-add-on-results .nb-button-soft',
    check: '.nb-dialog-head [aria-label="Apply"]',
    place: '.nb-totals-actions .nb-button',
  },
  classic: {
    line: '.cb-open-product',
    addOns: '.cb-window-tabs a[rel="2"]',
    search: '.cb-window .cb-filter input[type=submit]',
    add: '.cb-found .cb-buy',
    check: '.cb-apply',
    place: '.cb-place',
  },
} as const;
const PATIENCE_MS = 15_000;

/**
 * Makes an order in which everything is right, by mouse, each control once and as soon as it says that it is open. Gives
 * what was refused, in words; undefined when all went through.
 */
export async function allowsWhatIsRight(
  browser: Browser,
  server: PracticeServer,
  shell: Shell,
): Promise<string | undefined> {
  const places = PLACES[shell];
  server.reset();
  const page = await browser.newPage();
  try {
    await page.goto(`https://${ONEBILL_HOST}/${shell}/#/orders/new/${MAIN_ACCOUNT}/review`);
    await makeRight(page);
    await page.reload();
    await page.locator(places.line).click();
    await pressOpen(page, places.addOns);
    if (places.search) await page.locator(places.search).click();
    await pressOpen(page, places.add);
    await heard(server, 'addAddOn');
    await page.locator(places.check).click();
    await pressOpen(page, places.place);
    await heard(server, 'placeOrder');
    return undefined;
  } catch (error) {
    return `refused what is right on the ${shell} screens: ${error instanceof Error ? error.message : error}`;
  } finally {
    await page.close();
  }
}

/** The right domain, and "Bill This Order" not ticked, as another tab would save them. */
function makeRight(page: Page): Promise<void> {
  return inPage(
    page,
    async (accountNumber, identifier) => {
      const send = (action: string, payload: object) =>
        fetch(`/ui-rest/${action}`, { method: 'POST', body: JSON.stringify({ accountNumber, ...payload }) });
      await send('saveIdentifier', { itemId: 'I1', identifier, quantity: 1 });
      await send('setOrderOptions', { billThisOrder: false, createBillGroup: false, generateInvoiceNow: false });
    },
    MAIN_ACCOUNT,
    MAIN_DOMAIN,
  );
}

/** Waits until the control says that it is not held, and presses it once. */
async function pressOpen(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(`${selector}:not([aria-disabled=true])`, { visible: true, timeout: PATIENCE_MS });
  await page.locator(selector).click();
}

function heard(server: PracticeServer, action: string): Promise<true> {
  return waitUntil(async () => Judge.count(server.state(), action) > 0 || undefined, {
    within: PATIENCE_MS,
    what: `${action} on the server's side`,
  });
}
