import type { Mistake, Run } from './run';

/** One visit to a step, with what went wrong in it. */
export type Frame = { step: string; mistakes: Mistake[] };

/**
 * The run step by step, in the order in which it went. A mistake stands at the first visit to its step that has none of
 * its kind yet; those of steps that were never come to stand at the end.
 */
export function replayOf(run: Pick<Run, 'order' | 'mistakes'>): Frame[] {
  const frames: Frame[] = run.order.map((step) => ({ step, mistakes: [] }));
  const last = new Map<string, Frame>();
  for (const mistake of run.mistakes) {
    const frame = frames.find(({ step }) => step === mistake.step) ?? last.get(mistake.step);
    if (frame) frame.mistakes.push(mistake);
    else {
      const added: Frame = { step: mistake.step, mistakes: [mistake] };
      last.set(mistake.step, added);
      frames.push(added);
    }
  }
  return frames;
}
