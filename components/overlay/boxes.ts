import type { Box } from './view';

export type Size = { width: number; height: number };

/** The part that two boxes share, in square px; 0 when they only touch. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether a box shares any part with one of the others. */
export function covers(box: Box, others: readonly Box[]): boolean {
  return others.some((other) => sharedArea(box, other) > 0);
}

/** The box grown by `by` px on each side; a negative value shrinks it. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** The value between both ends; the low end wins where they are crossed. */
export function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** Whether a box lies wholly outside of the window. */
export function isAway(box: Box, viewport: Size): boolean {
  return box.x + box.width <= 0 || box.y + box.height <= 0 || box.x >= viewport.width || box.y >= viewport.height;
}
