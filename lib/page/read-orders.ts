import { heldByPart } from './held-by-part';
import { oncePerText } from './once-per-text';
import { rowMates } from './row';
import type { Survey } from './survey';
import { ancestors, within } from './tree';
import { boxOf, isVisible } from './visible';
import { squash } from './words';

/** One row of a list of orders. */
export type OrderRow = { number: string; status: string; element: Element; type?: string };

/** `OR1026`, `OBD-OR36807`, `PARTY4703ORDER47031104`, `#104512`. */
const ORDER_NUMBER = /^#?(?:[A-Za-z]+(?:[-_][A-Za-z]+)*[-_]?)?\d{2,}(?:[A-Za-z]+\d+)*$/;
const TYPICAL = /(?:^|[-_])(?:OR|ORD|ORDER|PED|PEDIDO)[-_]?\d+|ORDER\d+/i;

export const looksLikeOrderNumber = oncePerText((text) => ORDER_NUMBER.test(text.trim()) && text.trim().length >= 3);

/**
 * The orders that are listed: pairs of an order number and a status that stand in one row. `statuses` maps the names of
 * the procedure's vocabulary to their spellings ("Billing Active", "BillingActive").
 */
export function readOrders(page: Survey, statuses: Readonly<Record<string, readonly string[]>>): OrderRow[] {
  const numbers = page.pieces.filter(
    (piece) => piece.source === 'text' && looksLikeOrderNumber(piece.text) && isVisible(piece.element),
  );
  if (numbers.length === 0) return [];
  const heldBy = heldByPart(numbers);
  const rows = new Map<string, OrderRow>();
  const seen = new Set<Element>();
  for (const [status, spellings] of Object.entries(statuses)) {
    for (const spelling of spellings) {
      for (const piece of page.named(spelling)) {
        if (piece.source !== 'text' || seen.has(piece.element) || !isVisible(piece.element)) continue;
        seen.add(piece.element);
        if (isChoice(piece.element)) continue;
        const mates = rowMates(piece.element, numbers, [], heldBy);
        const number = mates.length > 1 ? theOrderNumber(mates) : mates[0];
        if (number && !rows.has(number.text)) {
          rows.set(number.text, { number: number.text, status, element: number.element });
        }
      }
    }
  }
  return [...rows.values()];
}

/** The same rows with their types (`New`, `Delete`), as far as one stands in the row. */
export function withTypes(
  page: Survey,
  rows: readonly OrderRow[],
  types: Readonly<Record<string, readonly string[]>>,
): readonly OrderRow[] {
  const found = new Map<string, string>();
  for (const [type, spellings] of Object.entries(types)) {
    for (const piece of spellings.flatMap((spelling) => page.named(spelling))) {
      if (piece.source !== 'text' || !isVisible(piece.element) || isChoice(piece.element)) continue;
      const [row] = rowMates(piece.element, rows);
      if (row && !found.has(row.number)) found.set(row.number, type);
    }
  }
  return rows.map((row) => ({ ...row, type: found.get(row.number) }));
}

/** A row also shows account numbers and amounts; the order's own is typical, else the leftmost. */
function theOrderNumber<T extends { text: string; element: Element }>(mates: readonly T[]): T | undefined {
  const typical = mates.filter((mate) => TYPICAL.test(mate.text));
  const pool = typical.length > 0 ? typical : mates;
  return [...pool].sort((a, b) => boxOf(a.element).x - boxOf(b.element).x)[0];
}

/** A status in a filter's list is no order's status. */
function isChoice(element: Element): boolean {
  for (const node of ancestors(element, 4)) {
    if (node.tagName === 'OPTION' || node.tagName === 'LABEL' || node.getAttribute('role') === 'option') return true;
  }
  return false;
}

/** The numbers of orders that messages on the page say were placed ("Order OR1041 has been placed"), in their order. */
export function readPlacedNotices(page: Survey, placedWords: readonly string[]): string[] {
  const numbers = new Set<string>();
  for (const word of placedWords) {
    for (const piece of page.withWord(word)) {
      if (piece.source !== 'text' || !isVisible(piece.element)) continue;
      for (const token of piece.text.split(/[\s,.:;()"'“”]+/)) {
        if (TYPICAL.test(token) || (token.length >= 5 && looksLikeOrderNumber(token)))
          numbers.add(token.replace(/^#/, ''));
      }
    }
  }
  return [...numbers];
}

/** Of the rows, the order that was just placed, when that can be told. */
export function placedOrder(
  rows: readonly OrderRow[],
  known: { order?: string; before?: readonly string[]; type?: string },
): OrderRow | undefined {
  if (known.order) {
    const wanted = squash(known.order);
    return rows.find((row) => squash(row.number) === wanted);
  }
  if (!known.before) return undefined;
  const before = new Set(known.before);
  const alike = rows.filter(({ type }) => known.type === undefined || type === undefined || type === known.type);
  const fresh = alike.filter((row) => !before.has(row.number));
  return fresh.length === 1 ? fresh[0] : undefined;
}

export function isInside(row: OrderRow, part: Element): boolean {
  return within(row.element, part);
}
