import { holds, type Sighting } from './evidence';
import type { Procedure, Step } from './schema';

export type Progress =
  | { state: 'done' }
  | {
      state: 'guiding';
      step: Step;
      /** The target to point at. */
      target: string;
      /** Locale key of this click's sentence, when it has its own. */
      words?: string;
    }
  /** The page is busy; the step is the one known last, or the first of the screen. */
  | { state: 'waiting'; step: Step }
  /** The step is known, its target cannot be told. */
  | { state: 'lost'; step: Step; target: string; words?: string; unsure: boolean }
  /** A question must be answered first. */
  | { state: 'asking'; step: Step };

export type Answers = Readonly<Record<string, string>>;

/**
 * Which step is next, from what the page shows.
 *
 * State comes from the page and never from a Next button: the topmost screen that is shown decides which steps can be
 * meant, and the first of them that is not done is next. Reload, back, a second tab, jumping ahead and undoing all
 * come out right because nothing is counted.
 */
export function progress(procedure: Procedure, sighting: Sighting, answers: Answers, last?: string): Progress {
  if (holds(procedure.finished, sighting)) return { state: 'done' };
  const screen = screenOf(procedure, sighting);
  const lastStep = procedure.steps.find((step) => step.id === last) ?? procedure.steps[0];
  if (!lastStep) throw new Error(`The procedure "${procedure.id}" has no steps.`);
  if (!screen) return sighting.busy ? { state: 'waiting', step: lastStep } : lost(lastStep, sighting);

  const steps = procedure.steps.filter((step) => step.screen === screen.id);
  const open = steps.find((step) => !holds(step.done, sighting) && !isSkipped(step, answers));
  const step = open ?? steps.at(-1) ?? lastStep;
  if (step.question && !answers[step.question.id] && !holds(step.done, sighting)) return { state: 'asking', step };
  return point(step, sighting);
}

/** The screen that is shown: the topmost of the procedure's; undefined where it is none of them. */
export function screenOf(procedure: Procedure, sighting: Sighting): Procedure['screens'][number] | undefined {
  return procedure.screens.find((candidate) => holds(candidate.when, sighting));
}

/** Whether the clerk said that this optional step is not needed. */
export function isSkipped(step: Step, answers: Answers): boolean {
  if (!step.optional) return false;
  return answers[`skip:${step.id}`] === 'yes' || (step.question ? answers[step.question.id] === 'no' : false);
}

/** The last click of the step that can be made now: what an opener opened comes before the opener. */
function point(step: Step, sighting: Sighting): Progress {
  for (const click of [...step.clicks].reverse()) {
    if (click.when && !holds(click.when, sighting)) continue;
    if (sighting.seen.has(click.target)) {
      return { state: 'guiding', step, target: click.target, words: click.words };
    }
    // An unsure later click must not be answered by an earlier one: the opener was used already.
    if (sighting.unsure.has(click.target)) {
      return sighting.busy
        ? { state: 'waiting', step }
        : { state: 'lost', step, target: click.target, words: click.words, unsure: true };
    }
  }
  return sighting.busy ? { state: 'waiting', step } : lost(step, sighting);
}

function lost(step: Step, sighting: Sighting): Progress {
  const clicks = step.clicks.filter((click) => !click.when || holds(click.when, sighting));
  const click = clicks[0] ?? step.clicks[0];
  if (!click) throw new Error(`Step "${step.id}" has no clicks.`);
  return { state: 'lost', step, target: click.target, words: click.words, unsure: false };
}
