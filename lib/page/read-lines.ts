import { isProductName } from './read-editor';
import type { Survey } from './survey';
import { ancestors, within } from './tree';
import { isVisible } from './visible';
import { words } from './words';

/** A line of an order that is being reviewed, for the product that is guarded. */
export type OrderLine = {
  /** The product's name in the line: what is clicked to open it. */
  element: Element;
  /** Words of the line that may be its identifier, byte for byte, in reading order. */
  tokens: readonly string[];
};

/** Higher than this a container holds several lines. */
const TALLEST_LINE = 170;
const MONEY_OR_COUNT = /^[^\p{L}]*$/u;

/**
 * Lines of the order for a product: `Domain Usage / Domain Usage Plan - SUB5016-DOMUSAGE` in one text or in several
 * cells. `apart` are parts of the page that show the product but are no lines: its pop-up, a catalogue row.
 */
export function readLines(page: Survey, product: readonly string[], apart: readonly Element[]): OrderLine[] {
  const first =
    words(product[0] ?? '')
      .split(' ')
      .at(-1) ?? '';
  const lines = new Map<Element, OrderLine>();
  for (const piece of page.withWord(first)) {
    if (piece.source !== 'text' || !isProductName(piece.text, product) || !isVisible(piece.element)) continue;
    if (apart.some((part) => within(piece.element, part)) || isHeading(piece.element)) continue;
    const row = rowOf(piece.element);
    // The deepest element with the product's name is the one that a clerk clicks; its wrappers repeat the text.
    const known = lines.get(row);
    if (!known || isBetterName(piece.element, known.element)) {
      lines.set(row, { element: piece.element, tokens: tokensOf(row, product) });
    }
  }
  const all = [...lines.entries()];
  return all.filter(([row]) => !all.some(([other]) => other !== row && row.contains(other))).map(([, line]) => line);
}

function isHeading(element: Element): boolean {
  return /^H[1-6]$/.test(element.tagName) && !element.querySelector('a, button');
}

function isBetterName(candidate: Element, known: Element): boolean {
  if (known.contains(candidate)) return true;
  if (candidate.contains(known)) return false;
  return (
    candidate.matches('a, button, [role=link], [role=button]') &&
    !known.matches('a, button, [role=link], [role=button]')
  );
}

function rowOf(element: Element): Element {
  let row = element;
  for (const node of ancestors(element, 12)) {
    if (node.tagName === 'BODY' || node.tagName === 'TABLE' || node.tagName === 'TBODY') break;
    if (node.tagName === 'TR' || node.getAttribute('role') === 'row') return node;
    if (node.getBoundingClientRect().height > TALLEST_LINE || (node.textContent?.length ?? 0) > 400) break;
    row = node;
    if (node.tagName === 'LI') break;
  }
  return row;
}

/** Words of a row, split at white space only: an invisible character inside an identifier stays in it. */
function tokensOf(row: Element, product: readonly string[]): string[] {
  const known = new Set(product.flatMap((name) => words(name).split(' ')));
  const tokens: string[] = [];
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) tokens.push(...(child.nodeValue ?? '').split(/[ \t\r\n\f]+/));
      else if (child.nodeType === 1 && !(child as Element).matches('script, style, select')) walk(child);
    }
  };
  walk(row);
  return tokens.filter((token) => token && !MONEY_OR_COUNT.test(token) && !known.has(words(token)));
}
