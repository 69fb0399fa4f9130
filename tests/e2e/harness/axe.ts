import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds on a page, one line each: the rule and where it is broken. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}
