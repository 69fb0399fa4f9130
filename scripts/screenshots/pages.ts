import { openExtensionPage } from '../browsers/extension-pages';
import type { LaunchedBrowser } from '../browsers/launch';
import { obeyTheRing } from '../obey-the-ring';
import { sampleClerk } from '../sample-order';
import { type Camera, FRAME, stillOverlay } from './camera';

/** The options with a list in them. */
export async function showOptions(launched: LaunchedBrowser, camera: Camera): Promise<void> {
  const page = await openExtensionPage(launched, 'options.html', '[data-part="list-status"][data-count]');
  await camera.take(page, 'options');
  await page.close();
}

/** The popup as it opens over the tab in front: a page behind that tab asks the same tab. */
export async function showPopup(launched: LaunchedBrowser, camera: Camera): Promise<void> {
  const page = await launched.browser.newPage({ background: true });
  await page.setViewport({ width: 320, height: 100, deviceScaleFactor: 2 });
  await page.goto(`${launched.origin}/popup.html`);
  await page.waitForSelector('[data-part="tab-state"][data-state="guiding"]');
  await camera.take(page, 'popup', { whole: true });
  await page.close();
}

/** The practice page in the middle of an order. */
export async function showPractice(launched: LaunchedBrowser, camera: Camera): Promise<void> {
  const page = await openExtensionPage(launched, 'practice.html?shell=new&scenario=on-profile', '#app *');
  await page.setViewport(FRAME);
  await obeyTheRing(page, { clerk: sampleClerk(), answer: () => 'no', stopBefore: 'add-usage-product' });
  await stillOverlay(page, ({ ring }) => ring !== undefined, 'A ring on the practice page');
  await camera.take(page, 'practice');
  await page.close();
}
