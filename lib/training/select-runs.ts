import type { Mode } from './mode';
import type { Run } from './run';

/** Which runs are meant; what is left out lets everything through. */
export type RunFilter = {
  clerk?: string;
  scenario?: string;
  course?: string;
  mode?: Mode;
  passed?: boolean;
  /** Milliseconds since 1970. */
  since?: number;
};

/** The runs that are meant, the newest first. */
export function selectRuns(runs: readonly Run[], filter: RunFilter): Run[] {
  return runs
    .filter(
      (run) =>
        (filter.clerk === undefined || (run.clerk ?? '') === filter.clerk) &&
        (filter.scenario === undefined || run.scenario === filter.scenario) &&
        (filter.course === undefined || run.course === filter.course) &&
        (filter.mode === undefined || run.mode === filter.mode) &&
        (filter.passed === undefined || run.passed === filter.passed) &&
        (filter.since === undefined || run.startedAt >= filter.since),
    )
    .sort((a, b) => b.startedAt - a.startedAt);
}

/** How a step goes over several runs. */
export type WeakStep = {
  step: string;
  /** Runs in which it was come to. */
  runs: number;
  /** Share of those in which something went wrong, or a hint was taken; 0 to 1. */
  troubled: number;
  mistakes: number;
  hints: number;
  /** Mean time in milliseconds. */
  ms: number;
};

/** Every step over the runs, in the order of `steps`. Mistakes that the end showed count at their step as well. */
export function weakSteps(runs: readonly Run[], steps: readonly string[]): WeakStep[] {
  return steps.map((step) => {
    const met = runs.flatMap((run) => {
      const measure = run.steps.find((one) => one.step === step);
      const mistakes = run.mistakes.filter((one) => one.step === step).length;
      return measure || mistakes > 0 ? [{ ms: measure?.ms ?? 0, hints: measure?.hints ?? 0, mistakes }] : [];
    });
    const sum = (of: (one: (typeof met)[number]) => number) => met.reduce((total, one) => total + of(one), 0);
    const troubled = met.filter(({ hints, mistakes }) => hints + mistakes > 0).length;
    return {
      step,
      runs: met.length,
      troubled: met.length === 0 ? 0 : troubled / met.length,
      mistakes: sum(({ mistakes }) => mistakes),
      hints: sum(({ hints }) => hints),
      ms: met.length === 0 ? 0 : Math.round(sum(({ ms }) => ms) / met.length),
    };
  });
}
