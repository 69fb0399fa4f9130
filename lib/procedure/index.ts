import { assignUsageProduct } from './assign-usage-product';
import { cancelProduct } from './cancel-product';
import { changeQuantities } from './change-quantities';
import type { Procedure } from './schema';

/** All procedures that ship, the usual one first. */
export const procedures: readonly [Procedure, ...Procedure[]] = [assignUsageProduct, cancelProduct, changeQuantities];

/** The procedure with this id. Throws when there is none, naming those there are. */
export function procedureById(id: string): Procedure {
  const found = procedures.find((procedure) => procedure.id === id);
  if (!found)
    throw new Error(`No procedure "${id}". There are: ${procedures.map((procedure) => procedure.id).join(', ')}.`);
  return found;
}
