import type { Page } from 'puppeteer-core';
import { inPage } from '../../../scripts/browsers/in-page';

/** A control's words, and those of a tenant who calls it something else. */
export type Rewording = { from: string; to: string };

/**
 * Gives controls of the look-alike other words, now and whenever they are drawn again. Lasts until the page is left.
 */
export async function reword(page: Page, wordings: Rewording[]): Promise<void> {
  await inPage(
    page,
    (all) => {
      const change = (): void => {
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const wording = all.find(({ from }) => node.nodeValue?.trim() === from);
          if (wording) node.nodeValue = wording.to;
        }
        for (const button of document.querySelectorAll<HTMLInputElement>('input[type=button]')) {
          const wording = all.find(({ from }) => button.value === from);
          if (wording) button.value = wording.to;
        }
      };
      new MutationObserver(change).observe(document, { subtree: true, childList: true, characterData: true });
      change();
    },
    wordings,
  );
}
