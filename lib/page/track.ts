import { type Box, boxOf } from './visible';

/** Something whose place on the screen is followed. */
export type Tracked = { key: string; element: Element };
export type Placed = { box: Box; radius: number };

/**
 * Follows elements frame by frame: scrolling, zooming, animations and layout shifts move them without any event.
 * Calls back only when a box has changed. An element that has left the page keeps its last box until it is replaced,
 * so that a page that redraws itself does not make the ring flicker.
 */
export class Tracker {
  private tracked: readonly Tracked[] = [];
  private places = new Map<string, Placed>();
  private frame = 0;

  constructor(
    private readonly view: Window,
    private readonly onMove: (places: ReadonlyMap<string, Placed>) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => view.cancelAnimationFrame(this.frame));
  }

  /** Follows exactly these from now on; their places are told at once. */
  follow(tracked: readonly Tracked[]): void {
    this.tracked = tracked;
    this.measure(true);
    if (!this.frame && tracked.length > 0 && !this.signal.aborted)
      this.frame = this.view.requestAnimationFrame(this.tick);
  }

  private readonly tick = (): void => {
    this.frame = 0;
    if (this.signal.aborted || this.tracked.length === 0) return;
    this.measure(false);
    this.frame = this.view.requestAnimationFrame(this.tick);
  };

  private measure(always: boolean): void {
    const next = new Map<string, Placed>();
    let moved = always;
    for (const { key, element } of this.tracked) {
      const before = this.places.get(key);
      const place = element.isConnected ? { box: boxOf(element), radius: before?.radius ?? radiusOf(element) } : before;
      if (!place) continue;
      next.set(key, place);
      if (!before || !sameBox(before.box, place.box)) moved = true;
    }
    this.places = next;
    if (moved) this.onMove(next);
  }
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** The element's corner radius in px; pills are cut to half their height. */
function radiusOf(element: Element): number {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const radius = Number.parseFloat(style?.borderTopLeftRadius ?? '0') || 0;
  return Math.min(radius, element.getBoundingClientRect().height / 2);
}

/**
 * The box around several targets of which any may be meant, with the head of their column where they are even in
 * number: so its middle is one of them and not the gap between two, for people who aim at the middle of a ring.
 */
export function columnOf(boxes: readonly Box[]): Box | undefined {
  const union = unionOf(boxes);
  const [first, second] = [...boxes].sort((a, b) => a.y - b.y);
  if (!union || !first || !second) return union;
  const middle = union.y + union.height / 2;
  if (boxes.some((box) => middle >= box.y && middle <= box.y + box.height)) return union;
  const pitch = second.y - first.y;
  return { ...union, y: union.y - pitch, height: union.height + pitch };
}

/** The box around several boxes. */
export function unionOf(boxes: readonly Box[]): Box | undefined {
  const [first] = boxes;
  if (!first) return undefined;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
