import { isInvisible, isSpace } from './characters';
import { isForeignLookalike } from './look';
import { isWrapping, unwrap } from './unwrap';
import type { Fault, VerdictName } from './verdict';

/** Gravest first. What is named before the ending may not be confirmed away; see `confirmable` in check.ts. */
const GRAVITY: readonly VerdictName[] = [
  'generated',
  'description',
  'wrapped',
  'invisible',
  'lookalike',
  'ambiguous',
  'typo',
  'missing-suffix',
  'wrong-suffix',
  'case',
  'whitespace',
];

const rank = (kind: VerdictName) => {
  const place = GRAVITY.indexOf(kind);
  return place < 0 ? GRAVITY.length : place;
};

/** The faults gravest first, those of one kind by where they are, none twice. */
export function byGravity(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return [...faults]
    .sort((a, b) => rank(a.kind) - rank(b.kind) || (a.start ?? 0) - (b.start ?? 0))
    .filter(({ kind, start, end }) => {
      const key = `${kind} ${start} ${end}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** Of a longer value only the beginning is looked at; no domain is longer than 64. */
const MAX_VALUE = 2000;

/**
 * What is wrong with a value whatever the list says: no domain has spaces, invisible characters, brackets, an `@`, or single
 * letters of another script that pass for Latin ones.
 */
export function ownFaults(value: string): Fault[] {
  const text = value.slice(0, MAX_VALUE);
  const faults = characterFaults(text, 0);
  if (isWrapping(text))
    faults.push({ kind: 'wrapped', detail: unwrap(text)[0]?.detail ?? 'punctuation', start: 0, end: text.length });
  return byGravity(faults);
}

/** Spaces, invisible characters and letters of another script: what no domain has, wherever it stands. */
export function characterFaults(text: string, base: number): Fault[] {
  return [...gapFaults(text, base), ...foreignFaults(text, base)];
}

/** Runs of spaces and of invisible characters. */
export function gapFaults(text: string, base = 0): Fault[] {
  const faults: Fault[] = [];
  const inside = text.search(/[^\s\u2800]/u);
  const end = text.length - (/[\s\u2800]*$/u.exec(text)?.[0].length ?? 0);
  let at = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const kind = isSpace(code) ? 'whitespace' : isInvisible(code) ? 'invisible' : undefined;
    if (kind) {
      const detail = inside < 0 || at < inside ? 'space-start' : at >= end ? 'space-end' : 'space-inside';
      const fault: Fault = kind === 'whitespace' ? { kind, detail } : { kind };
      const last = faults[faults.length - 1];
      if (last && last.kind === kind && last.detail === fault.detail && last.end === base + at) last.end += char.length;
      else faults.push({ ...fault, start: base + at, end: base + at + char.length });
    }
    at += char.length;
  }
  return faults;
}

/** Look-alikes of another script, unless the whole label is a word of that script. */
function foreignFaults(text: string, base: number): Fault[] {
  const faults: Fault[] = [];
  let at = base;
  for (const label of text.split(/(\.)/)) {
    const letters = [...label].filter((char) => /[\p{L}\p{N}]/u.test(char));
    const isForeignWord =
      letters.length > 0 &&
      letters.every((char) => (char.codePointAt(0) ?? 0) > 0x7f) &&
      !letters.every(isForeignLookalike);
    for (const char of label) {
      const code = char.codePointAt(0) ?? 0;
      if (code > 0x7f && !isForeignWord && !isSpace(code) && !isInvisible(code) && isForeignLookalike(char)) {
        faults.push({ kind: 'lookalike', detail: 'foreign', start: at, end: at + char.length });
      }
      at += char.length;
    }
  }
  return faults;
}
