import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { procedureById } from '../../lib/procedure';
import { openExtensionPage } from '../../scripts/browsers/extension-pages';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { axeFindings } from './harness/axe';
import { browsersUnderTest } from './harness/browsers';
import { downloadsOf } from './harness/downloads';
import { type Session, startSession } from './harness/session';

/** The demonstration takes seconds; on a machine that does other work it may take minutes. */
const PATIENCE_MS = 180_000;

/** Each step's pictures, by its id, once all are taken. */
async function picturesOf(page: Page): Promise<Record<string, number>> {
  const isTaking = () => page.$eval('[data-part="handout-progress"]', (part) => part.getAttribute('data-taking'));
  await waitUntil(async () => ((await isTaking()) === 'false' ? true : undefined), {
    within: PATIENCE_MS,
    what: 'Pictures that are taken',
    there: () => page.$eval('body', (body) => body.innerText.slice(0, 400)),
  });
  return page.$$eval('[data-part="sheet-step"]', (steps) =>
    Object.fromEntries(steps.map((step) => [step.getAttribute('data-step'), step.querySelectorAll('img').length])),
  );
}

/** Pictures that show nothing: of one colour all over. */
const blankOnes = (page: Page): Promise<number> =>
  page.$$eval('[data-part="sheet-step"] img', (images) => {
    const isBlank = (image: HTMLImageElement): boolean => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 40;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, 40, 40);
      const pixels = context?.getImageData(0, 0, 40, 40).data ?? new Uint8ClampedArray();
      return pixels.every((value, index) => value === pixels[index % 4]);
    };
    return images.filter((image) => image instanceof HTMLImageElement && isBlank(image)).length;
  });

const SHEETS = [
  { id: 'assign-usage-product', screens: 'new' },
  { id: 'cancel-product', screens: 'classic' },
] as const;

/** Steps that a generation of screens does without. */
const WITHOUT: Record<string, string[]> = {
  'assign-usage-product new': ['open-orders'],
  'cancel-product new': ['open-products', 'expand-product'],
  'cancel-product classic': ['open-products'],
  'change-quantities new': ['open-products', 'expand-product'],
  'change-quantities classic': ['open-products'],
};

describe.each(browsersUnderTest().filter(({ family }) => family === 'chromium'))('in $family', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ browser });
  });
  afterAll(() => session?.close());

  // Each procedure, and each generation of screens, at least once: the walks through all are elsewhere.
  test.each(SHEETS)(
    '$id has a picture of every step, taken on the $screens screens',
    async ({ id, screens }) => {
      const { steps } = procedureById(id);
      const address = `handout.html?procedure=${id}&screens=${screens}`;
      const page = await openExtensionPage(session.launched, address, '[data-part="sheet"]');
      await page.bringToFront();
      const pictures = await picturesOf(page);
      expect(Object.keys(pictures)).toEqual(steps.map((step) => step.id));
      // What one generation of screens has no click for has no picture.
      const without = Object.keys(pictures).filter((step) => pictures[step] === 0);
      expect(without).toEqual(WITHOUT[`${id} ${screens}`] ?? []);
      expect(await blankOnes(page)).toBe(0);
      await page.close();
    },
    PATIENCE_MS * 1.2,
  );

  test(
    'the sheet is saved as Markdown and as a page of its own, and printed as PDF, all with the pictures in it',
    async () => {
      const page = await openExtensionPage(
        session.launched,
        'handout.html?procedure=change-quantities',
        '[data-part="sheet"]',
      );
      await page.bringToFront();
      const taken = Object.values(await picturesOf(page)).reduce((sum, count) => sum + count, 0);
      expect(await axeFindings(page)).toEqual([]);
      const downloads = await downloadsOf(page);

      await page.click('[data-part="save-markdown"]');
      const markdown = await readFile(await downloads.next('.md'), 'utf8');
      expect(markdown.match(/^## \d+\. /gm)).toHaveLength(14);
      expect(markdown.match(/^!\[\d+: .+\]\(data:image\/png;base64,[\w+/=]+\)$/gm)).toHaveLength(taken);

      await page.click('[data-part="save-html"]');
      const html = await readFile(await downloads.next('.html'), 'utf8');
      expect(html.match(/<img src="data:image\/png/g)).toHaveLength(taken);
      expect(html).not.toMatch(/<script|https?:\/\//);

      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const images = pdf.match(/\/Subtype ?\/Image/g) ?? [];
      expect(images.length).toBeGreaterThanOrEqual(taken);
      expect(pdf.match(/\/Type ?\/Page\b/g)?.length).toBeGreaterThan(3);
      await page.close();
    },
    PATIENCE_MS * 1.2,
  );
});
