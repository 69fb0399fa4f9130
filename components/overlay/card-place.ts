import { between, grow, type Size, sharedArea } from './boxes';
import type { Box } from './view';

/** Nothing of ours comes closer than this to the edge of the window. */
const EDGE = 8;
/** Room that the ring and its halo take around the anchor. */
const RING = 8;

export type CardSide = 'below' | 'above' | 'after' | 'before';

export type CardWish = {
  /** What the card speaks of: the field, the held control. It is never covered. */
  anchor: Box;
  size: Size;
  viewport: Size;
  /** Boxes that must stay free. */
  avoid?: readonly Box[];
  /** Distance from the anchor in px. */
  gap: number;
};

export type CardPlace = { x: number; y: number; side: CardSide };

/**
 * Where a card stands: under its anchor, else above, else beside it. It keeps inside the window and slides along the
 * anchor to leave `avoid` free. When no place leaves everything free, the one that covers least is taken, and of equals
 * the earlier one.
 */
export function placeCard({ anchor, size, viewport, avoid = [], gap }: CardWish): CardPlace {
  const must = [grow(anchor, RING), ...avoid];
  let best: CardPlace | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates(anchor, size, viewport, avoid, gap)) {
    const kept = keepInside(candidate, size, viewport);
    const pushed = Math.abs(kept.x - candidate.x) + Math.abs(kept.y - candidate.y);
    const cost = must.reduce((sum, box) => sum + sharedArea({ ...kept, ...size }, box), 0);
    if (cost === 0 && pushed === 0) return candidate;
    // A card that had to be pushed back into the window is worse than one that stands where it belongs.
    if (cost + pushed < bestCost) {
      best = kept;
      bestCost = cost + pushed;
    }
  }
  return best ?? { x: EDGE, y: EDGE, side: 'below' };
}

function* candidates(
  anchor: Box,
  size: Size,
  viewport: Size,
  avoid: readonly Box[],
  gap: number,
): Generator<CardPlace> {
  const below = anchor.y + anchor.height + gap;
  const above = anchor.y - gap - size.height;
  for (const [side, y] of [
    ['below', below],
    ['above', above],
  ] as const) {
    for (const x of slides(anchor.x, size.width, viewport.width, avoid, anchor)) yield { x, y, side };
  }
  const y = between(anchor.y - RING, EDGE, viewport.height - EDGE - size.height);
  yield { x: beside(anchor.x + anchor.width + gap, y, size, avoid, 1), y, side: 'after' };
  yield { x: beside(anchor.x - gap - size.width, y, size, avoid, -1), y, side: 'before' };
}

/** Moves on, away from the anchor, until no box is in the way. */
function beside(from: number, y: number, size: Size, avoid: readonly Box[], direction: 1 | -1): number {
  let x = from;
  for (let moves = 0; moves < avoid.length; moves += 1) {
    const hit = avoid.find((box) => sharedArea({ x, y, ...size }, box) > 0);
    if (!hit) break;
    x = direction === 1 ? hit.x + hit.width + EDGE : hit.x - EDGE - size.width;
  }
  return x;
}

/** Left edges to try, nearest to the anchor's own first: flush with it, then just past each box to leave free. */
function slides(start: number, width: number, room: number, avoid: readonly Box[], anchor: Box): number[] {
  const inside = (x: number) => between(x, EDGE, room - EDGE - width);
  const own = inside(start);
  const past = avoid.flatMap((box) => [box.x - EDGE - width, box.x + box.width + EDGE]);
  // It may slide, but must not lose its anchor: at least half of the shorter one stays above the other.
  const touch = Math.min(width, anchor.width) / 2;
  const held = past.filter(
    (x) => inside(x) === x && x + width - touch >= anchor.x && x + touch <= anchor.x + anchor.width,
  );
  return [own, ...held.sort((a, b) => Math.abs(a - own) - Math.abs(b - own))];
}

function keepInside(place: CardPlace, size: Size, viewport: Size): CardPlace {
  return {
    side: place.side,
    x: between(place.x, EDGE, viewport.width - EDGE - size.width),
    y: between(place.y, EDGE, viewport.height - EDGE - size.height),
  };
}

/**
 * Width of a verdict card: the field's own between 320 and 480 px, else 400. A comparison that `wants` more room gets it
 * up to 480; never wider than the window allows.
 */
export function cardWidth(field: Box, viewport: Size, wants = 0): number {
  const wished = field.width >= 320 && field.width <= 480 ? Math.round(field.width) : 400;
  return Math.min(Math.max(wished, Math.min(Math.ceil(wants), 480)), viewport.width - 2 * EDGE);
}
