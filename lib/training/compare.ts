import type { Run } from './run';

/** How a run stands to earlier ones of the same scenario by the same clerk. */
export type Comparison = { count: number; best: number; lastScore: number; lastMs: number; lastMistakes: number };

/** Earlier runs of the same clerk and scenario, the oldest first. */
export function earlierRuns(run: Run, runs: readonly Run[]): Run[] {
  return runs
    .filter(
      (one) =>
        one.id !== run.id &&
        one.scenario === run.scenario &&
        one.clerk === run.clerk &&
        one.procedure === run.procedure &&
        one.startedAt < run.startedAt,
    )
    .sort((a, b) => a.startedAt - b.startedAt);
}

export function compareRuns(run: Run, runs: readonly Run[]): Comparison | undefined {
  const earlier = earlierRuns(run, runs);
  const last = earlier.at(-1);
  if (!last) return undefined;
  return {
    count: earlier.length,
    best: Math.max(...earlier.map(({ score }) => score)),
    lastScore: last.score,
    lastMs: last.ms,
    lastMistakes: last.mistakes.length,
  };
}

/** Middle time of each step over some runs, in milliseconds. */
export function usualTimes(runs: readonly Run[]): Map<string, number> {
  const times = new Map<string, number[]>();
  for (const { steps } of runs) for (const { step, ms } of steps) times.set(step, [...(times.get(step) ?? []), ms]);
  return new Map([...times].map(([step, all]) => [step, middle(all)]));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
