/**
 * Measures how a long list is read on the options page of the built extension, in a real browser.
 *
 *   node scripts/run.mjs bench-lists.ts [lines=1000000]
 *
 * What counts is not only how long it takes, but whether the page stays alive: the longest time between two turns of the page's
 * event loop while the list is read, beside the same on the idle page.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from './browsers/extension-pages';
import { findOfFamily } from './browsers/find';
import { launchWithExtension } from './browsers/launch';
import { waitUntil } from './browsers/wait-until';
import { buildExtension } from './build';
import { root } from './root';

const LINES = Number(process.argv[2] ?? 1_000_000);
/** Long enough for two busy cores. */
const PATIENCE_MS = 180_000;

const FORMATS: Record<string, (at: number) => string> = {
  'one per line': (at) => `customer${at}.12345.service`,
  'CSV with names': (at) => `customer${at}.12345.service,"C${at}, Inc"`,
  NDJSON: (at) => JSON.stringify({ domain: `customer${at}.12345.service` }),
};

/** Begins to watch the page's event loop; `read` gives the longest gap since, in ms. */
async function watchTurns(page: Page): Promise<{ read: () => Promise<number> }> {
  const longest = await page.evaluateHandle(() => {
    const seen = { gap: 0 };
    let last = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      seen.gap = Math.max(seen.gap, now - last);
      last = now;
      setTimeout(() => channel.port2.postMessage(undefined), 4);
    };
    channel.port2.postMessage(undefined);
    return seen;
  });
  return { read: () => longest.evaluate(({ gap }) => gap) };
}

const countOn = (page: Page) =>
  page.$eval('[data-part="list-status"]', (status) => Number(status.getAttribute('data-count')));

async function choose(page: Page, path: string): Promise<void> {
  const input = await page.$('input[data-part="import-domains"]');
  if (!input) throw new Error('The options page has no field for a file.');
  await (await input.toElement('input')).uploadFile(path);
}

async function measure(): Promise<void> {
  const browser = findOfFamily('chromium');
  if (!browser) throw new Error('This needs Chrome, Edge or Chromium; none is installed.');
  const extension = await buildExtension(browser.name);
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, 'node_modules', '.cache', 'bench-lists-'));
  const rows: Record<string, string | number>[] = [];
  try {
    for (const [format, line] of Object.entries(FORMATS)) {
      const path = join(folder, 'domains.txt');
      writeFileSync(path, `${Array.from({ length: LINES }, (_, at) => line(at)).join('\n')}\n`);
      const launched = await launchWithExtension({ browser, extension, port: 1, headless: true, viewport: null });
      const page = await openExtensionPage(launched, 'options.html', '[data-part="list-status"]');
      const idle = await watchTurns(page);
      await new Promise((wake) => setTimeout(wake, 1000));
      const idleGap = await idle.read();
      const turns = await watchTurns(page);
      const begun = performance.now();
      await choose(page, path);
      await waitUntil(async () => (await countOn(page)) === LINES || undefined, {
        within: PATIENCE_MS,
        what: `A list of ${LINES} domains`,
        there: () => page.$eval('main', (main) => main.innerText),
      });
      const took = performance.now() - begun;
      const busyGap = await turns.read();
      await choose(page, path);
      const stop = await page.waitForSelector('[data-part="stop-reading"]');
      const stopped = performance.now();
      await stop?.click();
      await page.waitForSelector('[data-part="stop-reading"]', { hidden: true });
      rows.push({
        format,
        lines: LINES,
        'in use after, s': (took / 1000).toFixed(1),
        'longest gap idle, ms': Math.round(idleGap),
        'longest gap reading, ms': Math.round(busyGap),
        'stopped after, ms': Math.round(performance.now() - stopped),
        'list after the stop': await countOn(page),
      });
      await launched.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.table(rows);
}

await measure();
