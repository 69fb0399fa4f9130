import type { Page } from 'puppeteer-core';
import { inPage } from './in-page';
import type { LaunchedBrowser } from './launch';
import { waitUntil } from './wait-until';

/** Firefox loads the extension's own pages but never says that it has. */
const FIREFOX_SILENCE_MS = 1500;

/** Opens a page of the extension, such as `options.html`, in a new tab and waits for an element of it. */
export async function openExtensionPage(launched: LaunchedBrowser, path: string, landmark: string): Promise<Page> {
  const page = await launched.browser.newPage();
  const url = `${launched.origin}/${path}`;
  if (launched.installed.family === 'firefox') {
    await page.goto(url, { timeout: FIREFOX_SILENCE_MS }).catch(() => undefined);
  } else {
    await page.goto(url);
  }
  await page.waitForSelector(landmark);
  return page;
}

/**
 * Pastes a list into the options page and saves it, as a person does.
 * @returns how many domains the page says it holds then.
 */
export async function pasteDomains(launched: LaunchedBrowser, domains: string[]): Promise<number> {
  const page = await openExtensionPage(launched, 'options.html', '[data-part="paste-domains"]');
  await page.bringToFront();
  await page.focus('[data-part="paste-domains"]');
  // A paste in one go: typed letter by letter a list would take minutes.
  await inPage(page, (text) => document.execCommand('insertText', false, text), domains.join('\n'));
  await page.click('[data-part="paste-domains-save"]');
  const readStatus = () =>
    page.$eval('[data-part="list-status"]', (status) => Number(status.getAttribute('data-count')));
  const count = await waitUntil(async () => (await readStatus()) || undefined, {
    within: 15_000,
    what: `A list of ${domains.length} domains on the options page`,
    there: () => page.$eval('body', (body) => body.innerText),
  });
  await page.close();
  return count;
}
