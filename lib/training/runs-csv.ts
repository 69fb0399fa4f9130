import { csvFile } from '../record/csv';
import type { Run } from './run';

/** The columns of the CSV file, in their order. Their names stay stable. One row for each step of each run. */
export const RUN_COLUMNS = [
  'run',
  'started_utc',
  'clerk',
  'procedure',
  'scenario',
  'seed',
  'mode',
  'screens',
  'course',
  'score',
  'passed',
  'run_seconds',
  'run_mistakes',
  'run_hints',
  'step',
  'step_seconds',
  'visits',
  'wrong_clicks',
  'hints',
  'holds',
  'wrong_domains',
  'mistakes',
] as const;

const seconds = (ms: number): number => Math.round(ms / 100) / 10;

/** The runs as a CSV file, safe for spreadsheets. */
export function runsToCsv(runs: readonly Run[]): string {
  const rows = runs.flatMap((run) => {
    const steps = run.steps.length > 0 ? run.steps : [undefined];
    return steps.map((step) => [
      run.id,
      new Date(run.startedAt).toISOString(),
      run.clerk ?? '',
      run.procedure,
      run.scenario,
      run.seed,
      run.mode,
      run.shell,
      run.courseTitle ?? '',
      run.score,
      run.passed ? 'yes' : 'no',
      seconds(run.ms),
      run.mistakes.length,
      run.hints,
      step?.step ?? '',
      step ? seconds(step.ms) : '',
      step?.visits ?? '',
      step?.wrongPresses ?? '',
      step?.hints ?? '',
      step?.holds ?? '',
      step?.domains.join(' ') ?? '',
      step
        ? run.mistakes
            .filter((mistake) => mistake.step === step.step)
            .map(({ kind }) => kind)
            .join(' ')
        : '',
    ]);
  });
  return csvFile(RUN_COLUMNS, rows);
}
