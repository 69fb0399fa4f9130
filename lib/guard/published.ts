import { assignUsageProduct } from '../procedure/assign-usage-product';
import { GuardOf } from './guard';
import type { Keeper } from './keeper';
import { KEY } from './publish';

/** The guard of this frame. It starts with the document and so before any overlay; rejects when it did not. */
export async function publishedGuard({ signal }: { signal: AbortSignal }): Promise<GuardOf> {
  const keeper: unknown = Reflect.get(globalThis, KEY);
  if (!isKeeper(keeper)) throw new Error('The guard of this frame was sought, and none has started here.');
  return new GuardOf(keeper, assignUsageProduct, signal);
}

/** Both scripts carry the class, so `instanceof` cannot tell; its methods can. */
function isKeeper(value: unknown): value is Keeper {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'listen') === 'function';
}
