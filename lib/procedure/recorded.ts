import { z } from '../schema';
import { fingerprintSchema } from './fingerprint';
import type { Evidence, Procedure, Target } from './schema';

/** One thing that was done while a procedure was recorded: where, and never what was typed there. */
export const recordedStepSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  kind: z.enum(['press', 'field', 'number', 'date', 'choose']),
  /** Its name as a label to look for; absent when it had none, or one that may be a customer's. */
  label: z.string().min(1).max(40).optional(),
  fingerprint: fingerprintSchema,
  /** It held a value already, so that holding one does not say that it was done. */
  preset: z.boolean().optional(),
});
export type RecordedStep = z.infer<typeof recordedStepSchema>;

/** What the clerk has to see of a procedure that somebody did once. */
export const recordingSchema = z.array(recordedStepSchema).max(60);

const CHAPTER = 'all';

/**
 * The procedure that was done once, step by step. Nobody said by what its steps are told to be done, so it goes by what a
 * page can show and what was used: a step is done when its field holds a value, when it was used and is gone or the next
 * is there, or when it is gone and a later one is there.
 */
export function procedureOfRecording(id: string, steps: readonly RecordedStep[], like: Procedure): Procedure {
  const targetOf = (step: RecordedStep | undefined): string => step?.id ?? '';
  const targets: Record<string, Target> = {};
  for (const { id: target, kind, label, fingerprint } of steps) {
    targets[target] = { kind, labels: label ? [label] : [], fingerprint };
  }
  return {
    schema: 1,
    id,
    product: like.product,
    chapters: [CHAPTER],
    targets,
    screens: [{ id: 'page', when: { fact: 'page' } }],
    steps: steps.map((step, index) => ({
      id: step.id,
      number: index + 1,
      chapter: CHAPTER,
      screen: 'page',
      clicks: [{ target: step.id }],
      done: doneWhen(step, targetOf(steps[index + 1]), steps.slice(index + 1).map(targetOf)),
    })),
    finished: { fact: `used:${targetOf(steps.at(-1))}` },
    remembers: steps.map(targetOf),
    guarded: { 'add-ons': [], 'place-order': [] },
    vocabulary: like.vocabulary,
  };
}

function doneWhen({ id, kind, preset }: RecordedStep, next: string, later: readonly string[]): Evidence {
  const isGone: Evidence = { not: { seen: id } };
  const isFollowed: Evidence = { any: [{ seen: next }, { fact: `used:${next}` }] };
  const ways: Evidence[] = [{ all: [isGone, { any: later.map((target) => ({ seen: target })) }] }];
  if (later.some(Boolean)) ways.push({ all: [isGone, { any: later.map((target) => ({ fact: `used:${target}` })) }] });
  if (kind === 'press' || preset) ways.push({ all: [{ fact: `used:${id}` }, { any: [isGone, isFollowed] }] });
  else ways.push({ filled: id });
  return { any: ways };
}
