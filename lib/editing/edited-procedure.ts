import { procedures } from '../procedure';
import { procedureOfRecording } from '../procedure/recorded';
import type { Procedure, Step } from '../procedure/schema';
import { withLabel } from '../repair/repaired-procedure';
import type { Edition } from './edition';

/**
 * The procedure that an edition stands for; undefined when it is of one that this Plumbline does not have.
 */
export function editedProcedure(edition: Edition): Procedure | undefined {
  const base = baseOf(edition);
  if (!base) return undefined;
  const added = Object.entries(edition.labels).flatMap(([target, labels]) =>
    labels.map((label) => ({ target, label })),
  );
  const labelled = added.reduce(withLabel, base);
  return { ...labelled, words: edition.words, steps: labelled.steps.map((step) => editedStep(step, edition)) };
}

/** The procedure as it is without its changes. */
export function baseOf({ id, recorded }: Pick<Edition, 'id' | 'recorded'>): Procedure | undefined {
  if (recorded) return procedureOfRecording(id, recorded, procedures[0]);
  return procedures.find((procedure) => procedure.id === id);
}

function editedStep(step: Step, { optional, asked }: Edition): Step {
  const isAsked = asked.includes(step.id) && !step.question;
  if (!isAsked && !optional.includes(step.id)) return step;
  // Who is asked may say no, so the step can be skipped.
  const question = isAsked ? { id: `ask-${step.id}`, options: ['yes', 'no'] } : step.question;
  return { ...step, optional: true, ...(question && { question }) };
}

/** What an edition speaks of and its procedure does not have: the places in the edition, for whoever brought it. */
export function strangersIn(edition: Edition): string[] {
  const procedure = baseOf(edition);
  if (!procedure) return ['id'];
  const steps = new Set(procedure.steps.map(({ id }) => id));
  return [
    ...Object.keys(edition.labels).flatMap((target) => (target in procedure.targets ? [] : [`labels.${target}`])),
    ...edition.optional.flatMap((step, at) => (steps.has(step) ? [] : [`optional.${at}`])),
    ...edition.asked.flatMap((step, at) => (steps.has(step) ? [] : [`asked.${at}`])),
  ];
}
