import { type AlignStep, align } from './align';
import { isInvisible, isSpace } from './characters';
import { characterFaults } from './faults';
import { firstLabel } from './label-index';
import { looksLike } from './look';
import type { Fault } from './verdict';

const EDIT_DETAIL = {
  transposed: 'transposition',
  substituted: 'substitution',
  inserted: 'extra',
  missing: 'missing',
} as const;

/**
 * The faults between a typed text and a neighbour of it: one for the spelling as a whole, and one for each capital, space,
 * invisible character and foreign look-alike, which the search for neighbours did not count.
 * @param base where `typed` begins in the value.
 * @param ended true when the domain's ending was put on for the search: it is then missing, and no misspelling.
 */
export function spellingFaults(typed: string, domain: string, base: number, ended: boolean): Fault[] {
  const faults = characterFaults(typed, base);
  const edits: Array<{ detail: string; start: number; end: number }> = [];
  let at = base;
  for (const step of align(typed, ended ? firstLabel(domain) : domain)) {
    const end = at + step.typed.length;
    if (step.kind === 'case') {
      const detail = step.typed === step.typed.toLowerCase() ? 'small' : 'capital';
      faults.push({ kind: 'case', detail, start: at, end });
    } else if (step.kind !== 'same' && !isNamedAlready(step)) {
      edits.push({ detail: EDIT_DETAIL[step.kind], start: at, end });
    }
    at = end;
  }
  if (ended) faults.push({ kind: 'missing-suffix', start: at, end: at });
  const [first] = edits;
  const last = edits[edits.length - 1];
  if (!first || !last) return faults;
  return [
    { kind: 'typo', detail: edits.length === 1 ? first.detail : 'several', start: first.start, end: last.end },
    ...faults,
  ];
}

/** True for what `characterFaults` has named: a gap that the domain has not, a foreign look-alike of the very letter. */
function isNamedAlready(step: AlignStep): boolean {
  if (step.kind === 'substituted') {
    return looksLike(step.typed).some((form) => form.toLowerCase() === step.listed.toLowerCase());
  }
  if (step.kind !== 'inserted') return false;
  return [...step.typed].every((char) => {
    const code = char.codePointAt(0) ?? 0;
    return isSpace(code) || isInvisible(code);
  });
}
