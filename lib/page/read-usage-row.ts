import type { Target } from '../procedure/schema';
import { fieldValue } from './field';
import { find, type Surroundings } from './find';
import { productPieces } from './read-editor';
import type { Survey } from './survey';
import { ancestors, within } from './tree';
import { isVisible } from './visible';

/** The guarded product's row or card in the catalogue. */
export type UsageRow = {
  row: Element;
  /** Everything the row says, so that a change can be told. */
  says: string;
  /** A counter of one or more is shown in it. */
  counted: boolean;
};

/** The smallest part of the page that holds both the product's name and its Add. */
export function readUsageRow(
  page: Survey,
  add: Target,
  product: readonly string[],
  around: Surroundings,
): UsageRow | undefined {
  const finding = find(add, page, around);
  if (finding.state !== 'found') return undefined;
  // "Add Domain Usage" as the button's own name is no row.
  const names = productPieces(page, product).filter((piece) => !within(piece.element, finding.element));
  for (const node of ancestors(finding.element, 10)) {
    if (node.tagName === 'BODY') return undefined;
    if (!names.some((name) => within(name.element, node))) continue;
    return { row: node, says: `${saysOf(node)}|${countersOf(page)}`, counted: isCounted(page, node) };
  }
  return undefined;
}

function saysOf(row: Element): string {
  const values = [...row.querySelectorAll('input, select')].map(fieldValue);
  return [row.textContent?.replace(/\s+/g, ' ').trim() ?? '', ...values].join('|');
}

/** Small numbers that stand alone anywhere: the counter may be at the product's head, at the cart, at Review. */
function countersOf(page: Survey): string {
  return page.pieces
    .filter((piece) => piece.source === 'text' && /^\(?\d{1,2}\)?$/.test(piece.text) && isVisible(piece.element))
    .map((piece) => piece.text)
    .join();
}

/** A counter is a number of its own in a round or coloured patch: the green circle with 1. */
function isCounted(page: Survey, row: Element): boolean {
  return page.pieces.some((piece) => {
    if (piece.source !== 'text' || !/^[1-9]\d?$/.test(piece.text) || !within(piece.element, row)) return false;
    const style = piece.element.ownerDocument.defaultView?.getComputedStyle(piece.element);
    if (!style || !isVisible(piece.element)) return false;
    const isRound = Number.parseFloat(style.borderTopLeftRadius) >= 6;
    const isColoured = !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(style.backgroundColor);
    return isRound && isColoured;
  });
}
