import { align } from './align';
import type { DiffRun } from './verdict';

/** A part of a typed value, by UTF-16 offsets: what is inside a wrapping. */
export interface Part {
  start: number;
  end: number;
}

/**
 * The runs of a comparison, typed over listed. Neighbouring characters that differ share a run; a run may be empty on one side.
 * Joined, the typed sides give `typed` back and the listed sides `listed`, byte for byte.
 * @param part when only this part of the value is the domain: what stands around it is a run of its own, over nothing.
 */
export function diffRuns(typed: string, listed: string, part: Part = { start: 0, end: typed.length }): DiffRun[] {
  const runs: DiffRun[] = [];
  const add = (same: boolean, typedText: string, listedText: string) => {
    const last = runs[runs.length - 1];
    if (!typedText && !listedText) return;
    if (last && last.same === same) {
      last.typed += typedText;
      last.listed += listedText;
    } else {
      runs.push({ same, typed: typedText, listed: listedText });
    }
  };
  add(false, typed.slice(0, part.start), '');
  for (const step of align(typed.slice(part.start, part.end), listed))
    add(step.kind === 'same', step.typed, step.listed);
  add(false, typed.slice(part.end), '');
  return runs;
}
