import { assignUsageProduct } from '../procedure/assign-usage-product';
import { GuardOf } from './guard';
import type { Keeper } from './keeper';

/** All content scripts of an extension share one world per frame; the overlay finds the guard there. */
const KEY = Symbol.for('plumbline.guard');
const WAITING = Symbol.for('plumbline.guard.waiting');

type Waiting = (keeper: Keeper) => void;

/** Lets the other scripts of this frame have the guard. Nothing of it can be seen from the page's own world. */
export function publishGuard(keeper: Keeper): void {
  Reflect.set(globalThis, KEY, keeper);
  for (const resolve of waiting()) resolve(keeper);
}

/** The guard of this frame; waits for it when the overlay came first. Rejects when the signal aborts. */
export async function publishedGuard({ signal }: { signal: AbortSignal }): Promise<GuardOf> {
  return new GuardOf(await publishedKeeper(signal), assignUsageProduct);
}

function publishedKeeper(signal: AbortSignal): Promise<Keeper> {
  const present: unknown = Reflect.get(globalThis, KEY);
  if (isKeeper(present)) return Promise.resolve(present);
  return new Promise((resolve, reject) => {
    waiting().push(resolve);
    signal.addEventListener('abort', () => reject(new Error('Stopped before the guard was there.')));
  });
}

function waiting(): Waiting[] {
  const list: unknown = Reflect.get(globalThis, WAITING);
  if (Array.isArray(list)) return list;
  const fresh: Waiting[] = [];
  Reflect.set(globalThis, WAITING, fresh);
  return fresh;
}

/** Both scripts carry the class, so `instanceof` cannot tell; its methods can. */
function isKeeper(value: unknown): value is Keeper {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'listen') === 'function';
}
