import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inPage } from '../browsers/in-page';
import { type OverlayState, overlayState } from '../browsers/overlay';
import { lookUntil, waitUntil } from '../browsers/wait-until';

/** Pictures lie in the repository, so they stay small. */
const MOST_BYTES = 250_000;
/** Rings glide to their target and cards fade in well within this. */
const REST_MS = 500;
const PATIENCE_MS = 20_000;

/** What every picture of a whole page measures, in CSS pixels. */
export const FRAME = { width: 1280, height: 800 };

/**
 * Waits until the overlay is as described and has stood still, and gives it.
 * @throws Error that names `what` and shows the overlay as it was instead.
 */
export function stillOverlay(page: Page, isSo: (state: OverlayState) => boolean, what: string): Promise<OverlayState> {
  let before = '';
  let since = 0;
  return waitUntil(
    async () => {
      const state = await overlayState(page);
      const now = JSON.stringify(state);
      if (now !== before) since = performance.now();
      before = now;
      return isSo(state) && performance.now() - since >= REST_MS ? state : undefined;
    },
    { within: PATIENCE_MS, what, there: async () => JSON.stringify(await overlayState(page)) },
  );
}

/** OneBill's own messages lie at the top right, where the panel is, and go away by themselves. */
export async function withoutMessages(page: Page): Promise<void> {
  const isQuiet = () =>
    [...document.querySelectorAll('[role="status"]')].every(({ childElementCount }) => childElementCount === 0);
  await lookUntil(async () => (await inPage(page, isQuiet)) || undefined, PATIENCE_MS);
}

/** Puts pictures into a folder, and counts their bytes. */
export class Camera {
  readonly taken: { name: string; bytes: number }[] = [];

  constructor(readonly folder: string) {}

  /**
   * Takes what the page shows, or the whole of a page that is higher.
   * @throws Error when the file is larger than a picture of the repository may be.
   */
  async take(page: Page, name: string, { whole = false } = {}): Promise<void> {
    const path = join(this.folder, `${name}.png`);
    await page.screenshot({ path, fullPage: whole });
    const bytes = statSync(path).size;
    if (bytes > MOST_BYTES) throw new Error(`${name}.png has ${bytes} bytes; at most ${MOST_BYTES} were wanted.`);
    this.taken.push({ name, bytes });
  }
}
