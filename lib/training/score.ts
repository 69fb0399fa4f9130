import { isGrave } from './outcome';
import type { Marks, Mistake, MistakeKind } from './run';

const FULL = 100;
const GRAVE = 25;
const PER_HINT = 5;
const COST: Partial<Record<MistakeKind, number>> = { 'wrong-press': 2, 'wrong-domain': 5, held: 8, unheld: 10 };

/** Points of 100, never below none. */
export function scoreOf(mistakes: readonly Pick<Mistake, 'kind'>[], hints: number): number {
  const lost = mistakes.reduce((sum, { kind }) => sum + (isGrave(kind) ? GRAVE : (COST[kind] ?? 0)), 0);
  return Math.max(0, FULL - lost - hints * PER_HINT);
}

/** Whether a run meets the marks. What reaches the invoice fails it whatever the marks are. */
export function isPassed(
  run: { score: number; mistakes: readonly Pick<Mistake, 'kind'>[]; hints: number; ms: number },
  marks: Marks,
): boolean {
  return (
    !run.mistakes.some(({ kind }) => isGrave(kind)) &&
    run.score >= marks.score &&
    run.mistakes.length <= marks.mistakes &&
    run.hints <= marks.hints &&
    (marks.minutes === undefined || run.ms <= marks.minutes * 60_000)
  );
}
