import type { Page } from 'puppeteer-core';
import { inPage } from '../../../scripts/browsers/in-page';
import type { Box } from '../../../scripts/browsers/overlay';
import { shadowAccess } from '../../../scripts/browsers/shadow-access';
import type { Session } from './session';

/** What has the focus in the page, as the clerk would see it. */
export interface Focused {
  tag: string;
  type: string;
  words: string;
  box: Box;
}

/** More presses of Tab than any page has stops. */
const MOST_TABS = 120;

/**
 * Does what the browser does when a key command of ours is pressed: headless browsers hear no such keys, so the worker is told
 * to pass the command on, as its listener would.
 */
export async function pressCommand(session: Session, command: 'next' | 'focus-panel'): Promise<void> {
  const target = await session.launched.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  const message = JSON.stringify({ type: 'tab-command', payload: { command } });
  await worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.tabs.sendMessage(tab.id, ${message}, { frameId: 0 }))`);
}

/** The page's focused element, through open shadow roots and frames. */
export function focusedInPage(page: Page): Promise<Focused> {
  return inPage(page, () => {
    let element = document.activeElement ?? document.body;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { x, y, width, height } = element.getBoundingClientRect();
    const words = 'innerText' in element ? String(element.innerText) : '';
    return {
      tag: element.localName,
      type: element.getAttribute('type') ?? '',
      words: (element.getAttribute('aria-label') ?? words).trim(),
      box: { x, y, width, height },
    };
  });
}

/** Tabs from inside the panel to one of its buttons and presses Enter. */
export async function pressInPanel(session: Session, page: Page, selector: string): Promise<void> {
  await pressCommand(session, 'focus-panel');
  for (let count = 0; count < MOST_TABS; count += 1) {
    const isThere = await shadowAccess(page).run((root, wanted) => root.activeElement?.matches(wanted), selector);
    if (isThere) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector} of the panel; it stands on ${(await focusedInPage(page)).tag}.`);
}

/** Presses Tab, or Shift and Tab, until the focus is where it should be. */
export async function tabTo(
  page: Page,
  what: string,
  isThere: (focused: Focused) => boolean,
  back = false,
): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < MOST_TABS; count += 1) {
    const focused = await focusedInPage(page);
    if (isThere(focused)) return;
    seen.push(`${focused.tag} ${focused.words}`.trim());
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never came to ${what}. It stood on: ${seen.join(' | ')}.`);
}
