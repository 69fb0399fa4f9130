import type { Page } from 'puppeteer-core';
import { shadowAccess } from '../../../scripts/browsers/shadow-access';

/** Presses the button or label of the overlay that carries these words, with the mouse. */
export async function pressWords(page: Page, words: string): Promise<void> {
  const where = await shadowAccess(page).run((root, text) => {
    const all = [...root.querySelectorAll<HTMLElement>('button, label')];
    const found = all.find((each) => each.textContent?.trim() === text && each.checkVisibility());
    const box = found?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  if (!where) throw new Error(`"${words}" was sought in the overlay, and it is not there.`);
  await page.mouse.click(where.x, where.y);
}
