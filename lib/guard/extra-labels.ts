import type { Guarded } from '../procedure/guarded-usage';

/** Names that controls carry here besides the procedure's own, by target. */
export type ExtraLabels = Record<string, string[]>;

/** The procedure with the labels of repairs: a renamed Place Order is held like any. */
export function withLabels(own: Guarded, labels: ExtraLabels = {}): Guarded {
  const targets = { ...own.targets };
  let id: keyof typeof targets;
  for (id in targets) targets[id] = { ...targets[id], labels: [...targets[id].labels, ...(labels[id] ?? [])] };
  return { ...own, targets };
}
