import type { Keeper } from './keeper';

/** All content scripts of an extension share one world per frame; the overlay finds the guard there. */
export const KEY = Symbol.for('plumbline.guard');

/** Lets the other scripts of this frame have the guard. Nothing of it can be seen from the page's own world. */
export function publishGuard(keeper: Keeper): void {
  Reflect.set(globalThis, KEY, keeper);
}
