import { openExtensionPage } from '../browsers/extension-pages';
import type { LaunchedBrowser } from '../browsers/launch';
import { obeyTheRing } from '../obey-the-ring';
import { sampleClerk } from '../sample-order';
import { type Camera, FRAME, stillOverlay } from './camera';

/** A handout's pictures take seconds; on a machine that does other work, minutes. */
const LONGEST_MS = 180_000;

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

/** The procedures with a step open, and a handout with its pictures. */
export async function showHandbook(launched: LaunchedBrowser, camera: Camera): Promise<void> {
  const editor = await openExtensionPage(launched, 'editor.html?procedure=cancel-product', '[data-part="chosen"]');
  await editor.setViewport(FRAME);
  await editor.click('[data-step="choose-reason"] > summary');
  await camera.take(editor, 'procedures');
  await editor.close();

  const handout = await openExtensionPage(launched, 'handout.html?procedure=cancel-product', '[data-part="sheet"]');
  await handout.setViewport(FRAME);
  await handout.bringToFront();
  await handout.waitForSelector('[data-part="handout-progress"][data-taking="false"]', { timeout: LONGEST_MS });
  await handout.$eval('[data-step="choose-cancel"]', (step) => step.scrollIntoView());
  await camera.take(handout, 'handout');
  await handout.close();
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
