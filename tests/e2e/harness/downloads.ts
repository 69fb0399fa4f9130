import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/browsers/wait-until';

/** Lets a page's downloads go into a folder of their own, and tells of them. Chromium only. */
export async function downloadsOf(page: Page): Promise<{ next(ending: string): Promise<string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-downloads-'));
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const known = new Set<string>();
  return {
    /** The path of the next file with this ending, once it is whole. */
    next: (ending) =>
      waitUntil(
        async () => {
          const name = (await readdir(folder)).find((each) => each.endsWith(ending) && !known.has(each));
          if (name) known.add(name);
          return name && join(folder, name);
        },
        {
          within: 15_000,
          what: `A download that ends with ${ending}`,
          there: async () => (await readdir(folder)).join(', '),
        },
      ),
  };
}
