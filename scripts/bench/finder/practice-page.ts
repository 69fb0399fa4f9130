import type { Page } from 'puppeteer-core';
import { ONEBILL_HOST } from '../../onebill-host';

/** The shells of the practice site, two generations of the same screens. */
export type Shell = 'classic' | 'new';

const NUMBER = String.raw`\bOR\d{3,}\b`;

/** How a browser finds the practice site under OneBill's name. */
export const siteArguments = (port: number) => [`--host-resolver-rules=MAP ${ONEBILL_HOST}:443 127.0.0.1:${port}`];

/** A subscriber's profile, on its products or on its orders. */
export const profileOf = (shell: Shell, tab = 'products-owned') =>
  `https://${ONEBILL_HOST}/${shell}/#/customers/SR10482/${tab}`;

/** Opens a subscriber's list of orders with at least so many elements on the page. Gives how many there are. */
export async function openLongOrders(page: Page, shell: Shell, nodes: number): Promise<number> {
  await page.goto(profileOf(shell, 'orders'));
  await page.waitForFunction(
    (number) => [...document.querySelectorAll('tbody tr')].some((row) => RegExp(number).test(row.textContent ?? '')),
    {},
    NUMBER,
  );
  return page.evaluate(lengthen, nodes, NUMBER);
}

/** Runs in the page. Each row is a copy of one of the page's own, with an order number that no other row has. */
function lengthen(nodes: number, number: string): number {
  const own = [...document.querySelectorAll('tbody tr')].filter((row) => RegExp(number).test(row.textContent ?? ''));
  const list = own[0]?.parentElement;
  const inRow = own[0]?.querySelectorAll('*').length ?? 0;
  const missing = Math.ceil((nodes - document.querySelectorAll('*').length) / (inRow + 1));
  for (let turn = 0; turn < missing; turn++) {
    const copy = own[turn % own.length]?.cloneNode(true);
    if (!copy || !list) throw new Error('No list of orders is on the screen.');
    const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      text.nodeValue = (text.nodeValue ?? '').replace(RegExp(number), `OR${200_000 + turn}`);
    list.append(copy);
  }
  return document.querySelectorAll('*').length;
}
