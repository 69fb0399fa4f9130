import { guardedUsage } from '../procedure/guarded-usage';
import type { Procedure } from '../procedure/schema';
import type { Repair } from './repairs';

/**
 * The procedure with the labels that were pointed at, each where it is looked for: at its target, and where the page's
 * readers look, in their vocabulary.
 */
export function repairedProcedure(procedure: Procedure, repairs: readonly Repair[]): Procedure {
  return repairs.reduce(withLabel, procedure);
}

/** The procedure with one more name for a target. */
export function withLabel(procedure: Procedure, { target: id, label }: Pick<Repair, 'target' | 'label'>): Procedure {
  const target = procedure.targets[id];
  if (!target || !label) return procedure;
  const labels = joined(target.labels, label);
  const targets = {
    ...procedure.targets,
    [id]: { ...target, labels, not: target.not?.filter((name) => name !== label) },
  };
  const repaired = { ...procedure, targets };
  const { vocabulary } = procedure;
  if (id === 'domain-field') {
    return { ...repaired, vocabulary: { ...vocabulary, identifier: joined(vocabulary.identifier, label) } };
  }
  const tab = target.reading?.startsWith('tab:') ? target.reading.slice('tab:'.length) : undefined;
  if (tab === undefined) return repaired;
  const tabs = { ...vocabulary.tabs, [tab]: joined(vocabulary.tabs[tab] ?? [], label) };
  return { ...repaired, vocabulary: { ...vocabulary, tabs } };
}

function joined(labels: readonly string[], label: string): string[] {
  return [...new Set([...labels, label])];
}

/** The labels that the guard has to know besides its own, by target: those of what it holds. */
export function guardedLabels(procedure: Procedure, repairs: readonly Repair[]): Record<string, string[]> {
  const guarded = new Set(Object.values(procedure.guarded).flat());
  const own: Record<string, { labels: readonly string[] }> = guardedUsage.targets;
  const labels: Record<string, string[]> = {};
  for (const target of guarded) {
    const added = procedure.targets[target]?.labels.filter((label) => !own[target]?.labels.includes(label)) ?? [];
    if (added.length > 0) labels[target] = added;
  }
  for (const { target, label } of repairs) {
    if (label && guarded.has(target)) labels[target] = [...(labels[target] ?? []), label];
  }
  return labels;
}
