import type { Assignment } from './assignment';
import type { Mode } from './mode';
import { audit, type Outcome } from './outcome';
import type { Recorded } from './recording';
import type { InvoiceLine, Marks, Picture, Run } from './run';
import { isPassed, scoreOf } from './score';

export type Finished = {
  id: string;
  procedure: string;
  mode: Mode;
  assignment: Assignment;
  title?: string;
  recorded: Recorded;
  outcome: Outcome;
  invoice: readonly InvoiceLine[];
  pictures: readonly Picture[];
  styles?: string;
  marks: Marks;
  clerk?: string;
  course?: { id: string; title: string; at: number; attempt: string };
  /** Milliseconds since 1970, UTC. */
  now: number;
};

/** Makes the run of what was recorded and what was left in OneBill. Steps without an id were none: they are left out. */
export function finishedRun(finished: Finished): Run {
  const { recorded, assignment, outcome, marks, course, now } = finished;
  const ms = Math.max(0, now - recorded.startedAt);
  const mistakes = [...recorded.mistakes, ...audit(outcome, assignment, ms)];
  const score = scoreOf(mistakes, recorded.hints);
  return {
    id: finished.id,
    procedure: finished.procedure,
    scenario: assignment.scenario,
    title: finished.title,
    seed: assignment.seed,
    mode: finished.mode,
    shell: assignment.shell,
    clerk: finished.clerk,
    course: course?.id,
    courseTitle: course?.title,
    courseAt: course?.at,
    attempt: course?.attempt,
    startedAt: recorded.startedAt,
    ms,
    steps: recorded.steps.filter(({ step }) => step !== ''),
    order: [...recorded.order],
    mistakes,
    hints: recorded.hints,
    score,
    passed: isPassed({ score, mistakes, hints: recorded.hints, ms }, marks),
    marks,
    invoice: [...finished.invoice],
    pictures: [...finished.pictures],
    styles: finished.styles,
  };
}
