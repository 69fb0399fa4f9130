import { type Browser, launch, type Page } from 'puppeteer-core';
import { findOfFamily } from '../../scripts/browsers/find';
import { ONEBILL_HOST } from '../../scripts/onebill-host';

const DEADLINE = 10_000;

/** A Chromium to which OneBill's host name is this machine. */
export async function openBrowser(port: number): Promise<Browser> {
  const chromium = findOfFamily('chromium');
  if (!chromium) throw new Error('There is no Chromium on this machine: install one to walk through the look-alike');
  return launch({
    executablePath: chromium.executable,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP ${ONEBILL_HOST}:443 127.0.0.1:${port}`],
  });
}

export const address = (path: string) => `https://${ONEBILL_HOST}${path}`;

type Wish = {
  /** The exact text, value, title or aria-label of what is sought. */
  label: string;
  /** Text in the same row or card; the label alone need not be unique. */
  beside?: string;
  tag?: string;
};

/**
 * A person at the mouse who knows labels and nothing else: no ids, no classes. Whatever is asked for is waited for; what
 * does not come within ten seconds fails with its label.
 */
export function clerkAt(page: Page) {
  /** The middle of the innermost visible element with the label that nothing covers. */
  async function locate({ label, beside, tag }: Wish): Promise<{ x: number; y: number }> {
    const handle = await page
      .waitForFunction(
        (wished: string, neighbour: string, tagName: string) => {
          const labelOf = (element: Element) => {
            const written =
              element instanceof HTMLInputElement && element.type !== 'text' ? element.value : element.textContent;
            return [element.getAttribute('aria-label'), element.getAttribute('title'), written].map((text) =>
              text?.replace(/\s+/g, ' ').trim(),
            );
          };
          /** How many boxes lie between the element and the one that also holds the neighbour. */
          const distance = (element: Element) => {
            let steps = 0;
            for (let around: Element | null = element; around; around = around.parentElement) {
              if (around.textContent?.includes(neighbour)) return steps;
              steps += 1;
            }
            return Number.POSITIVE_INFINITY;
          };
          const fitting = [...document.querySelectorAll(tagName)].filter(
            (element) =>
              labelOf(element).includes(wished) && element.checkVisibility() && !element.closest(':disabled, option'),
          );
          const innermost = fitting.filter(
            (element) => !fitting.some((other) => other !== element && element.contains(other)),
          );
          const nearest = Math.min(...innermost.map(distance));
          if (nearest === Number.POSITIVE_INFINITY) return null;
          innermost.sort((a, b) => distance(a) - distance(b));
          for (const element of innermost) {
            if (distance(element) > nearest) break;
            element.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = element.getBoundingClientRect();
            const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
            const top = document.elementFromPoint(x, y);
            if (top && (element.contains(top) || top.contains(element))) return { x, y };
          }
          return null;
        },
        { timeout: DEADLINE, polling: 50 },
        label,
        beside ?? '',
        tag ?? 'body *',
      )
      .catch(() => null);
    const place = await handle?.jsonValue();
    if (!place) {
      throw new Error(`Nothing labelled "${label}"${beside ? ` beside "${beside}"` : ''} is visible on ${page.url()}`);
    }
    return place;
  }

  return {
    async click(label: string, where: Omit<Wish, 'label'> = {}) {
      const { x, y } = await locate({ label, ...where });
      await page.mouse.click(x, y);
    },
    async hover(label: string) {
      const { x, y } = await locate({ label });
      await page.mouse.move(x, y);
    },
    /** Clicks right of a caption, where the older screens put the field, or under it, where the newer ones do. */
    async fill(caption: string, text: string, offset: { x: number; y: number }) {
      const { x, y } = await locate({ label: caption, tag: 'td, label, label > span' });
      await page.mouse.click(x + offset.x, y + offset.y, { count: 3 });
      await page.keyboard.press('Backspace');
      await page.keyboard.type(text);
    },
    async see(text: string) {
      await page
        .waitForFunction((wished: string) => document.body.innerText.includes(wished), { timeout: DEADLINE }, text)
        .catch(() => {
          throw new Error(`"${text}" does not appear on ${page.url()}`);
        });
    },
    /** Waits until the row of a table that holds `first` also holds `second`. */
    async seeInRow(first: string, second: string) {
      await page
        .waitForFunction(
          (one: string, two: string) =>
            [...document.querySelectorAll('tr')].some(
              (row) => row.innerText.includes(one) && row.innerText.includes(two),
            ),
          { timeout: DEADLINE },
          first,
          second,
        )
        .catch(() => {
          throw new Error(`No row with "${first}" and "${second}" appears on ${page.url()}`);
        });
    },
  };
}
