import { between, covers, type Size } from './boxes';
import type { Box, PanelPlace } from './view';

/** Distance of the docked panel from the window's edges, in px. */
export const DOCK = 16;
/** A panel let go this near to its dock snaps into it. */
const SNAP = 32;
const EDGE = 8;
/** How far an arrow key moves it, and with Shift. */
const STEP = 16;
const LEAP = 80;

export type PanelStand = {
  box: Box;
  side: 'left' | 'right';
  collapsed: boolean;
  /** It hangs from the top of the window, so its thread shows. */
  docked: boolean;
  /** It stands elsewhere than people left it, because it would cover something. */
  avoiding?: 'side' | 'collapsed';
};

export type PanelWish = {
  place: PanelPlace;
  /** The open panel's own size, and the pill's. */
  panel: Size;
  pill: Size;
  viewport: Size;
  keepClear: readonly Box[];
  /** How it avoided before; kept as long as that is enough, so that it does not jump to and fro while a page scrolls. */
  before?: PanelStand['avoiding'];
};

/**
 * Where the panel stands. Where people left it, unless it would cover something that must stay clear: then on the other
 * side, then collapsed to its pill, where that covers least.
 */
export function standPanel({ place, panel, pill, viewport, keepClear, before }: PanelWish): PanelStand {
  const other: PanelPlace = { side: place.side === 'right' ? 'left' : 'right', collapsed: place.collapsed };
  const own = stand(place, place.collapsed ? pill : panel, panel, viewport);
  if (place.collapsed) return firstClear([own, stand(other, pill, panel, viewport)], keepClear);

  const across: PanelStand = { ...stand(other, panel, panel, viewport), avoiding: 'side' };
  const folded = [place, other].map((where): PanelStand => {
    return { ...stand({ ...where, collapsed: true }, pill, panel, viewport), avoiding: 'collapsed' };
  });
  const order = before === 'collapsed' ? folded : before === 'side' ? [across, ...folded] : [own, across, ...folded];
  return firstClear(order, keepClear);
}

function firstClear(stands: PanelStand[], keepClear: readonly Box[]): PanelStand {
  const clear = stands.find(({ box }) => !covers(box, keepClear));
  // Nothing is clear: the pill where people expect it hides least.
  const fallback = stands.find(({ collapsed }) => collapsed) ?? stands[0];
  const found = clear ?? fallback;
  if (!found) throw new Error('A panel needs at least one place to stand.');
  return found;
}

function stand(place: PanelPlace, size: Size, panel: Size, viewport: Size): PanelStand {
  const docked = place.x === undefined || place.y === undefined;
  const edge = place.side === 'right' ? viewport.width - DOCK - panel.width : DOCK;
  // The pill keeps the corner of the panel it came from.
  const corner = (place.x ?? edge) + (place.side === 'right' ? panel.width - size.width : 0);
  const x = between(corner, EDGE, viewport.width - EDGE - size.width);
  const y = between(place.y ?? DOCK, EDGE, viewport.height - EDGE - size.height);
  return {
    box: { x: Math.round(x), y: Math.round(y), width: size.width, height: size.height },
    side: place.side,
    collapsed: place.collapsed,
    docked,
  };
}

/** The place to remember after the panel was let go with its upper left corner at `x`, `y`. Near a dock it docks. */
export function letGo(at: { x: number; y: number }, panel: Size, viewport: Size): PanelPlace {
  const side = at.x + panel.width / 2 < viewport.width / 2 ? 'left' : 'right';
  const dock = side === 'right' ? viewport.width - DOCK - panel.width : DOCK;
  if (Math.abs(at.x - dock) <= SNAP && Math.abs(at.y - DOCK) <= SNAP) return { side, collapsed: false };
  return {
    side,
    x: Math.round(between(at.x, EDGE, viewport.width - EDGE - panel.width)),
    y: Math.round(between(at.y, EDGE, viewport.height - EDGE - panel.height)),
    collapsed: false,
  };
}

/** Where an arrow key takes the panel from its box; undefined for any other key. Home docks it again. */
export function movedByKey(
  key: string,
  leap: boolean,
  box: Box,
  place: PanelPlace,
  viewport: Size,
): PanelPlace | undefined {
  const by = leap ? LEAP : STEP;
  if (key === 'Home') return { side: place.side, collapsed: false };
  const shift = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] }[key];
  if (!shift) return undefined;
  const [dx = 0, dy = 0] = shift;
  const x = between(box.x + dx, EDGE, viewport.width - EDGE - box.width);
  const y = between(box.y + dy, EDGE, viewport.height - EDGE - box.height);
  // No snapping here: a key that moves less than the snap would never get away from the dock.
  return { side: x + box.width / 2 < viewport.width / 2 ? 'left' : 'right', x, y, collapsed: false };
}
