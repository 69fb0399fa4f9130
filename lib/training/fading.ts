import type { Run } from './run';

/** After so many clean runs in a row a step's help shrinks. */
const CLEAN_RUNS = 3;

/**
 * Steps whose help has faded: those that went without a mistake, a hint or a hold in each of the clerk's last runs. One
 * that does not brings the help back.
 */
export function fadedSteps(runs: readonly Run[], steps: readonly string[]): Set<string> {
  const latestFirst = [...runs].sort((a, b) => b.startedAt - a.startedAt);
  return new Set(
    steps.filter((step) => {
      const met = latestFirst.filter((run) => run.steps.some((one) => one.step === step)).slice(0, CLEAN_RUNS);
      return met.length === CLEAN_RUNS && met.every((run) => isClean(run, step));
    }),
  );
}

function isClean(run: Run, step: string): boolean {
  const measure = run.steps.find((one) => one.step === step);
  return !run.mistakes.some((one) => one.step === step) && (measure?.hints ?? 0) + (measure?.holds ?? 0) === 0;
}
