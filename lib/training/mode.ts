import { z } from '../schema';

export const modeSchema = z.enum(['guided', 'hinted', 'exam']);
/**
 * How a run is helped: `guided` shows the ring and says why; `hinted` shows nothing until it is asked, and that costs;
 * `exam` shows nothing at all and lets through what would else be held, with its consequences.
 */
export type Mode = z.infer<typeof modeSchema>;

/** What of the assistant is shown at a moment. */
export type Shown = {
  /** The panel, the ring, and the verdict. */
  help: boolean;
  /** What is held, at the control that holds it. */
  holds: boolean;
};

export function shownIn(mode: Mode, { hinted }: { hinted: boolean }): Shown {
  return { help: mode === 'guided' || (mode === 'hinted' && hinted), holds: mode !== 'exam' };
}

/** Whether the guard holds in this mode, or only tells what it would have held. */
export function isHolding(mode: Mode): boolean {
  return mode !== 'exam';
}
