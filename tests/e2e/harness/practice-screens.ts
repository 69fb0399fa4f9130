import type { Page } from 'puppeteer-core';
import { inPage } from '../../../scripts/browsers/in-page';
import { waitUntil } from '../../../scripts/browsers/wait-until';

export const PATIENCE = { within: 15_000 };

/** Follows a hash of the look-alike. */
export async function go(page: Page, hash: string): Promise<void> {
  await inPage(page, (to) => location.assign(to), hash);
}

/** Waits until something is no longer shown. */
export async function gone(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { hidden: true, timeout: PATIENCE.within });
}

/** Presses the control with this name; in a list of options, chooses it. */
export async function press(
  page: Page,
  name: string,
  selector = 'button, a, .cb-btn, input[type=button], [role=menuitem]',
) {
  await pressAt(page, selector, name);
}

/** Presses the first that is shown and has this name, in the row that says this. */
export async function pressAt(page: Page, selector: string, name?: string, row?: string): Promise<void> {
  await waitUntil(() => inPage(page, pressFirst, selector, name, row).then((done) => done || undefined), {
    ...PATIENCE,
    what: `Something to press: ${selector} ${name ?? ''} ${row ?? ''}`,
    there: () => page.$eval('#app', (app) => (app instanceof HTMLElement ? app.innerText.slice(0, 1500) : '')),
  });
}

function pressFirst(selector: string, name?: string, row?: string): boolean {
  const saying = (element: Element) =>
    (element instanceof HTMLInputElement ? element.value : (element.textContent ?? '')).replace(/\s+/g, ' ').trim();
  const inRow = (element: Element) => !row || element.closest('tr, .nb-plan')?.textContent?.includes(row) === true;
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (!element.checkVisibility() || !inRow(element)) continue;
    if (element instanceof HTMLSelectElement) {
      const option = [...element.options].find(({ text }) => text === name);
      if (!option) continue;
      element.value = option.value;
      element.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }
    if (element instanceof HTMLButtonElement && element.disabled) continue;
    if (name && !saying(element).startsWith(name)) continue;
    element.click();
    return true;
  }
  return false;
}

/** Puts a text into a field in one go, and leaves the field. */
export async function enter(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await inPage(
    page,
    (at, typed) => {
      const field = document.querySelector<HTMLInputElement>(at);
      field?.focus();
      field?.select();
      document.execCommand('insertText', false, typed);
    },
    selector,
    text,
  );
  // The value is judged when the field is left.
  await inPage(page, (at) => document.querySelector<HTMLInputElement>(at)?.blur(), selector);
  await waitUntil(
    async () =>
      (await page.$eval(selector, (field) => (field instanceof HTMLInputElement ? field.value : ''))) === text ||
      undefined,
    { ...PATIENCE, what: `${text} in the field` },
  );
}

/** Ticks or unticks a box. */
export async function setTick(page: Page, selector: string, ticked: boolean): Promise<void> {
  await page.waitForSelector(selector);
  await inPage(
    page,
    (at, wanted) => {
      const box = document.querySelector<HTMLInputElement>(at);
      if (box && box.checked !== wanted) box.click();
    },
    selector,
    ticked,
  );
}

/** Puts a day (`YYYY-MM-DD`) into a date field of either generation. */
export async function setDay(page: Page, selector: string, day: string): Promise<void> {
  await inPage(
    page,
    (at, iso) => {
      const field = document.querySelector<HTMLInputElement>(at);
      if (!field) return;
      const [year, month, date] = iso.split('-');
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      setter?.call(field, field.type === 'date' ? iso : `${month}/${date}/${year}`);
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    day,
  );
}
