import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../../../scripts/root';

/** Keeps a picture of where a walk stopped, `test-results/<walk>.png`; pictures of each action would double the time. */
export function pictureWhereItStops(page: Page, walk: string): (name: string) => Promise<string> {
  const folder = join(root, 'test-results');
  return async (name) => {
    if (name !== 'stopped') return '';
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${walk}.png`);
    await page.screenshot({ path });
    return path;
  };
}
