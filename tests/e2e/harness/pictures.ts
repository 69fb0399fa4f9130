import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../../../scripts/root';

/** Keeps a picture of each action of a walk in `test-results/<walk>/`, to see afterwards what the clerk saw. */
export function pictures(page: Page, walk: string): (name: string) => Promise<string> {
  const folder = join(root, 'test-results', walk);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return async (name) => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    return path;
  };
}
