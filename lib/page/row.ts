import { heldByPart } from './held-by-part';
import type { Candidate } from './named';
import { ancestors, within } from './tree';
import type { Box } from './visible';

/** Past this height a common ancestor is a panel or a page, not a row or a card. */
const TALLEST_ROW = 360;

/**
 * Of the candidates, those that stand in the row of an anchor.
 *
 * From each anchor the tree is climbed until candidates come into view; when several come at once, only those on the
 * anchor's own line count. That holds for tables, cards, lists, and for grids whose columns are separate trees.
 */
export function inRowOf(
  anchors: readonly Element[],
  candidates: readonly Candidate[],
  peers: readonly Element[] = [],
): Candidate[] {
  const paired = new Map<Element, Candidate>();
  const heldBy = heldByPart(candidates);
  for (const anchor of anchors) {
    for (const candidate of rowMates(anchor, candidates, peers, heldBy)) {
      const known = paired.get(candidate.element);
      if (!known || known.grade < candidate.grade) paired.set(candidate.element, candidate);
    }
  }
  return [...paired.values()];
}

/** What holds rows and is none. */
export const LIST = /^(?:TABLE|TBODY|UL|OL|BODY)$/;

/** The candidates in the anchor's row; `peers` are the heads of other rows; empty when there is no telling. */
export function rowMates<T extends { element: Element }>(
  anchor: Element,
  candidates: readonly T[],
  peers: readonly Element[] = [],
  heldBy = (part: Element): readonly T[] => candidates.filter(({ element }) => within(element, part)),
): readonly T[] {
  const line = anchor.getBoundingClientRect();
  for (const container of ancestors(anchor)) {
    // No row reaches from one frame into another, and each frame has places of its own.
    const inside = heldBy(container).filter(
      ({ element }) => element !== anchor && element.ownerDocument === anchor.ownerDocument,
    );
    if (inside.length === 0) continue;
    const onLine = inside.filter(({ element }) => sharesLine(line, element.getBoundingClientRect()));
    if (onLine.length > 0) return onLine;
    // A card: the button stands under its heading. Only a small container with a single one is a card; where other
    // rows' heads stand as well, it is a list, and the button may be any row's.
    if (LIST.test(container.tagName) || peers.some((peer) => peer !== anchor && within(peer, container))) return [];
    const height = container.getBoundingClientRect().height;
    return inside.length === 1 && height <= TALLEST_ROW && container.tagName !== 'BODY' ? inside : [];
  }
  return [];
}

/** Whether two boxes stand on one line: the middle of the lower one within the other's height. */
export function sharesLine(a: Pick<Box, 'y' | 'height'>, b: Pick<Box, 'y' | 'height'>): boolean {
  const apart = 2 * a.y + a.height - (2 * b.y + b.height);
  return Math.abs(apart) <= Math.max(a.height, b.height) + 4;
}
