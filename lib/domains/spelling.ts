import { type AlignStep, align } from './align';
import { isInvisible, isSpace } from './characters';
import { nameDifferences } from './compare';
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
  const steps = align(typed, ended ? firstLabel(domain) : domain);
  let at = base;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as AlignStep;
    const following = steps[i + 1];
    const end = at + step.typed.length;
    const merged = following && isEdit(step) && isEdit(following) ? alike(joined(step, following), at) : [];
    if (merged.length > 0 && following) {
      faults.push(...merged);
      at = end + following.typed.length;
      i++;
      continue;
    }
    if (isEdit(step) && !isNamedAlready(step)) {
      const looks = alike(step, at);
      faults.push(...looks);
      if (looks.length === 0) edits.push({ detail: EDIT_DETAIL[step.kind], start: at, end });
    }
    faults.push(...caseFaults(step, at));
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

type Edit = AlignStep & { kind: keyof typeof EDIT_DETAIL };

const isEdit = (step: AlignStep): step is Edit => step.kind in EDIT_DETAIL;

const joined = (a: AlignStep, b: AlignStep) => ({ typed: a.typed + b.typed, listed: a.listed + b.listed });

/** The differences of two texts when all of them are look-alikes: `1` for `l`, `rn` for `m`. */
function alike({ typed, listed }: Pick<AlignStep, 'typed' | 'listed'>, at: number): Fault[] {
  const differences = typed && listed ? nameDifferences(typed, listed, at) : undefined;
  return differences?.every(({ kind }) => kind === 'lookalike') ? differences : [];
}

/** Capitals that the domain has small, or the other way round; two that changed places may be such as well. */
function caseFaults({ kind, typed, listed }: AlignStep, base: number): Fault[] {
  if (kind !== 'case' && kind !== 'transposed') return [];
  const meant = kind === 'case' ? [...listed] : [...listed].reverse();
  let at = base;
  return [...typed].flatMap((char, i) => {
    const start = at;
    at += char.length;
    if (char === meant[i]) return [];
    return [{ kind: 'case', detail: char === char.toLowerCase() ? 'small' : 'capital', start, end: at }];
  });
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
