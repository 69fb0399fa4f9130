import type { Guarded } from '../procedure/guarded-usage';

/** Names that controls carry here besides the procedure's own, by target. */
export type ExtraLabels = Record<string, string[]>;

/** The procedure with the labels of repairs: a renamed Place Order is held like any. */
export function withLabels(own: Guarded, labels: ExtraLabels = {}): Guarded {
  const targets = { ...own.targets };
  for (const id in labels) {
    const target = targets[id];
    if (target) targets[id] = { ...target, labels: [...target.labels, ...(labels[id] ?? [])] };
  }
  return { ...own, targets };
}
