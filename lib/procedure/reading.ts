import { assignUsageProduct } from './assign-usage-product';
import type { Procedure } from './schema';

const known = new WeakMap<Procedure, Procedure>();

/**
 * What a page is read for while a procedure is guided: its own targets, over those of the usage order. Whatever is
 * guided, the guard and the memory of the order go on to need what the usage order looks for.
 */
export function readingOf(procedure: Procedure): Procedure {
  const read = known.get(procedure) ?? {
    ...procedure,
    targets: { ...assignUsageProduct.targets, ...procedure.targets },
  };
  known.set(procedure, read);
  return read;
}
