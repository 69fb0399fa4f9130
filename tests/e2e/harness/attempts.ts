import type { Page } from 'puppeteer-core';
import { inPage } from '../../../scripts/browsers/in-page';

/** Every way in which people and scripts use a button. */
export const ROUTES = ['mouse', 'enter', 'space', 'touch', 'script'] as const;
export type Route = (typeof ROUTES)[number];

/** Uses the first element of a selector in one way. */
export async function attempt(page: Page, selector: string, route: Route): Promise<void> {
  const button = await page.waitForSelector(selector, { visible: route !== 'script' });
  if (!button) throw new Error(`There is no ${selector} to press on ${page.url()}.`);
  switch (route) {
    case 'mouse':
      return button.click();
    case 'touch':
      return button.tap();
    case 'script':
      return button.evaluate((element) => {
        if (element instanceof HTMLElement) element.click();
      });
    default:
      await button.focus();
      await page.keyboard.press(route === 'enter' ? 'Enter' : ' ');
  }
}

/** Ways into a form that have nothing to do with its button. */
export const FORM_ROUTES = ['label', 'enter in a field', 'requestSubmit', 'submit'] as const;
export type FormRoute = (typeof FORM_ROUTES)[number];

/** Where the form of `addPlaceOrderForm` leads; the look-alike has no such page. */
export const FORM_LEADS_TO = '/placed-by-form';

/**
 * Puts a form of the older kind beside the page's own Place Order: a label, a field, a submit button. Sent by its button it
 * places the order; sent by a script's `submit()` it leads away from the page, and tells the back end nothing.
 */
export async function addPlaceOrderForm(page: Page, account: string): Promise<void> {
  await inPage(
    page,
    (accountNumber, leadsTo) => {
      const form = document.createElement('form');
      form.action = leadsTo;
      form.style.cssText = 'position: relative; padding: 8px; background: white';
      form.innerHTML =
        '<label for="sent">Send it now</label> <input name="remark"> <input id="sent" type="submit" value="Place Order">';
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const body = JSON.stringify({ accountNumber });
        fetch('/ui-rest/placeOrder', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      });
      const host = document.querySelector('.nb-review-foot, .cb-review-foot');
      host?.append(form);
    },
    account,
    FORM_LEADS_TO,
  );
}

/** Uses the form of `addPlaceOrderForm` in one way. */
export async function attemptForm(page: Page, route: FormRoute): Promise<void> {
  if (route === 'label') return attempt(page, 'label[for="sent"]', 'mouse');
  if (route === 'enter in a field') {
    await page.focus('input[name="remark"]');
    return page.keyboard.press('Enter');
  }
  await inPage(
    page,
    (method) => {
      const form = document.querySelector<HTMLFormElement>(`form:has([name="remark"])`);
      if (method === 'submit') form?.submit();
      else form?.requestSubmit();
    },
    route,
  );
}

/** Comes back when everything that was begun on the page would have reached the back end: two frames and a round trip. */
export async function afterwards(page: Page): Promise<void> {
  await inPage(page, async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await fetch('/ui-rest/session', { method: 'POST', body: '{}' });
  });
}
