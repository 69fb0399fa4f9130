import { looksLikeIdentifier } from './identifier';
import { productPieces } from './read-editor';
import { LIST } from './row';
import type { Piece, Survey } from './survey';
import { ancestors, drawnText, within } from './tree';
import { words } from './words';

/** A line of an order that is being reviewed, for the product that is guarded. */
export type OrderLine = {
  /** The product's name in the line: what is clicked to open it. */
  element: Element;
  /** Words of the line that may be its identifier, byte for byte, the likeliest first. */
  tokens: readonly string[];
};

/** Higher than this a container holds several lines. */
const TALLEST_LINE = 140;
/** What begins further above the name, in px, has a head of its own: the columns' titles. */
const ABOVE = 48;
/** A line has an identifier, a plan, a cycle; with more words than this it is prose. */
const MOST_TOKENS = 12;

/**
 * Lines of the order for a product: `Domain Usage / Domain Usage Plan - SUB5016-DOMUSAGE` in one text or in several
 * cells. `apart` are parts of the page that show the product but are no lines: its pop-up, a catalogue row.
 */
export function readLines(page: Survey, product: readonly string[], apart: readonly Element[]): OrderLine[] {
  const lines = new Map<Element, OrderLine>();
  for (const piece of productPieces(page, product)) {
    if (piece.source !== 'text' || isHeading(piece.element)) continue;
    if (apart.some((part) => within(piece.element, part))) continue;
    const row = rowOf(piece, page);
    // The deepest element with the product's name is the one that a clerk clicks; its wrappers repeat the text.
    const known = lines.get(row);
    if (!known || isBetterName(piece.element, known.element)) {
      lines.set(row, { element: piece.element, tokens: tokensOf(page, row, product) });
    }
  }
  const all = [...lines];
  return all.filter(([row]) => !all.some(([other]) => other !== row && row.contains(other))).map(([, line]) => line);
}

function isHeading(element: Element): boolean {
  return /^H[1-6]$/.test(element.tagName) && !element.querySelector('a, button');
}

function isBetterName(candidate: Element, known: Element): boolean {
  if (known.contains(candidate)) return true;
  if (candidate.contains(known)) return false;
  return candidate.matches(PRESSED) && !known.matches(PRESSED);
}

/** The smallest row that can be told: a table's, else what stands on the name's own line and little above or below. */
function rowOf(name: Piece, page: Survey): Element {
  const { element } = name;
  const namesakes = page
    .named(name.text)
    .filter((other) => other.source === 'text' && !within(other.element, element) && !within(element, other.element));
  const top = element.getBoundingClientRect().top;
  let row = element;
  for (const node of ancestors(element, 12)) {
    if (LIST.test(node.tagName)) break;
    if (node.matches('tr, [role=row]')) return node;
    const box = node.getBoundingClientRect();
    const isTooMuch = box.height > TALLEST_LINE || top - box.top > ABOVE || (node.textContent?.length ?? 0) > 400;
    if (isTooMuch || namesakes.some((other) => within(other.element, node))) break;
    row = node;
  }
  return row;
}

const PRESSED = 'a, button, [role=link], [role=button]';

/** Words of a row, split at white space only: an invisible character inside an identifier stays in it. */
function tokensOf(page: Survey, row: Element, product: readonly string[]): string[] {
  const known = words(product.join(' ')).split(' ');
  const tokens = drawnText(row, 'script, style, select', page.shadowOf).split(/[ \t\r\n\f]+/);
  // What has no letter is an amount.
  const telling = tokens.filter((token) => /\p{L}/u.test(token) && !known.includes(words(token)));
  return telling.sort((a, b) => Number(looksLikeIdentifier(b)) - Number(looksLikeIdentifier(a))).slice(0, MOST_TOKENS);
}
