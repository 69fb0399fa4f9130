import { isInvisible, isSpace } from './characters';
import { looksLike } from './look';
import type { Fault } from './verdict';

/** Letters that stand side by side and look like one. */
const MERGED: ReadonlyArray<readonly [string, string]> = [
  ['rn', 'm'],
  ['vv', 'w'],
];
/** Characters of ASCII that many typefaces draw alike. */
const ALIKE: readonly string[] = ['1lI|', '0Oo'];

/**
 * Names every difference between a typed text and a listed domain of the same look, character by character, as faults with offsets
 * into `typed` moved by `base`. Undefined when some difference is none of invisible, look-alike, case or space: then the two only
 * share a key, and the difference is a matter for the nearest search.
 */
export function nameDifferences(typed: string, listed: string, base = 0): Fault[] | undefined {
  if (typed === listed) return [];
  const faults: Fault[] = [];
  let i = 0;
  let j = 0;
  while (i < typed.length || j < listed.length) {
    const t = charAt(typed, i);
    const l = charAt(listed, j);
    if (t !== '' && t === l) {
      i += t.length;
      j += l.length;
      continue;
    }
    if (t !== '' && isGap(t)) {
      pushGap(faults, typed, i, t.length, base);
      i += t.length;
      continue;
    }
    const step = replaced(typed, i, listed, j);
    if (step) {
      faults.push({ ...step.fault, start: base + i, end: base + i + step.typed });
      i += step.typed;
      j += step.listed;
      continue;
    }
    if (l !== '' && isGap(l)) {
      faults.push({
        kind: isSpace(codeOf(l)) ? 'whitespace' : 'invisible',
        detail: 'left-out',
        start: base + i,
        end: base + i,
      });
      j += l.length;
      continue;
    }
    return composedAlike(typed, listed)
      ? [{ kind: 'lookalike', detail: 'composed', start: base, end: base + typed.length }]
      : undefined;
  }
  return faults;
}

const charAt = (text: string, at: number) => (at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '');
const codeOf = (char: string) => char.codePointAt(0) ?? 0;
const isGap = (char: string) => isSpace(codeOf(char)) || isInvisible(codeOf(char));
const composedAlike = (a: string, b: string) => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** Joins neighbouring gaps of one kind into one fault. */
function pushGap(faults: Fault[], typed: string, at: number, length: number, base: number): void {
  const fault = gapFault(typed, at);
  const last = faults[faults.length - 1];
  if (last && last.kind === fault.kind && last.detail === fault.detail && last.end === base + at)
    last.end = base + at + length;
  else faults.push({ ...fault, start: base + at, end: base + at + length });
}

function gapFault(typed: string, at: number): Fault {
  const char = charAt(typed, at);
  if (!isSpace(codeOf(char))) return { kind: 'invisible' };
  const onlyGaps = (text: string) => [...text].every(isGap);
  if (onlyGaps(typed.slice(0, at))) return { kind: 'whitespace', detail: 'space-start' };
  return { kind: 'whitespace', detail: onlyGaps(typed.slice(at)) ? 'space-end' : 'space-inside' };
}

type Step = { fault: Fault; typed: number; listed: number };

function replaced(typed: string, i: number, listed: string, j: number): Step | undefined {
  const t = charAt(typed, i);
  const l = charAt(listed, j);
  for (const [two, one] of MERGED) {
    if (lowerEquals(typed, i, two) && lowerEquals(listed, j, one)) return likeness('merged', 2, 1);
    if (lowerEquals(typed, i, one) && lowerEquals(listed, j, two)) return likeness('merged', 1, 2);
  }
  if (t === '' || l === '') return undefined;
  if (t.toLowerCase() === l.toLowerCase() && codeOf(t) < 0x80 === codeOf(l) < 0x80) {
    return {
      fault: { kind: 'case', detail: t === t.toLowerCase() ? 'small' : 'capital' },
      typed: t.length,
      listed: l.length,
    };
  }
  if (ALIKE.some((group) => group.includes(t) && group.includes(l))) {
    return likeness(/[0-9]/.test(t) ? 'digit' : /[0-9]/.test(l) ? 'letter' : 'letter-case', t.length, l.length);
  }
  for (const form of looksLike(t)) if (lowerEquals(listed, j, form)) return likeness('foreign', t.length, form.length);
  for (const form of looksLike(l))
    if (lowerEquals(typed, i, form)) return likeness('listed-foreign', form.length, l.length);
  const shared = looksLike(l);
  return looksLike(t).some((form) => shared.includes(form)) ? likeness('foreign', t.length, l.length) : undefined;
}

const likeness = (detail: string, typed: number, listed: number): Step => ({
  fault: { kind: 'lookalike', detail },
  typed,
  listed,
});

const lowerEquals = (text: string, at: number, part: string) =>
  text.slice(at, at + part.length).toLowerCase() === part.toLowerCase();
