import { align } from './align';
import { nameDifferences } from './compare';
import type { Part } from './diff';
import type { Directory } from './directory';
import { gapFaults } from './faults';
import { plainText } from './look';
import { findByEnding } from './suffix';
import { type Unwrapped, unwrap } from './unwrap';
import type { Fault } from './verdict';

/** A listed domain that the value may mean, with everything that stands between them. */
export interface Candidate {
  domain: string;
  faults: Fault[];
  /** The part of the value that is compared; the rest is wrapping. */
  part: Part;
}

/** Wrappings around a thing that is surely meant to be a domain, so that its ending and spelling may be looked into. */
const NAMED_WRAPPINGS = new Set(['url', 'user', 'email', 'brackets', 'quotes', 'trailing-dot', 'punctuation']);
const MAX_INNER = 6;

const wrappedFault = (value: string, { start, end, detail }: Unwrapped): Fault => ({
  kind: 'wrapped',
  detail,
  start: start === 0 ? end : 0,
  end: end === value.length ? start : value.length,
});

const whole = (value: string): Part => ({ start: 0, end: value.length });

/** Domains that differ from the value only by invisible, look-alike, case or space: those with the fewest differences. */
export function alikeCandidates(value: string, directory: Directory): Candidate[] {
  return fewest(
    directory.looksLike(value).flatMap((domain) => {
      const faults = nameDifferences(value, domain);
      return faults ? [{ domain, faults, part: whole(value) }] : [];
    }),
  );
}

/** Domains that stand inside the value, in the likeliest wrapping that holds any. */
export function wrappedCandidates(value: string, directory: Directory): Candidate[] {
  let believed: string | undefined;
  const found: Candidate[] = [];
  for (const inside of unwrap(value)) {
    if (believed && inside.detail !== believed) break;
    const raw = value.slice(inside.start, inside.end);
    for (const domain of directory.looksLike(inside.inner)) {
      const compared =
        inside.inner === raw ? nameDifferences(raw, domain, inside.start) : nameDifferences(inside.inner, domain);
      // A word among words is a domain only when it is one to the letter, or has a domain's dots.
      if (!compared || (inside.detail === 'text' && compared.length > 0 && !domain.includes('.'))) continue;
      if (found.some((one) => one.domain === domain)) continue;
      believed = inside.detail;
      found.push({ domain, faults: [wrappedFault(value, inside), ...compared], part: inside });
    }
    // The portal's own address names its domain in one place, and an exact part leaves nothing to look for.
    if (found.length > 0 && inside.detail === 'url') break;
  }
  return fewest(found);
}

/** Domains with the value's first part and another ending, the value as it is first, then what is inside a wrapping. */
export function endingCandidates(value: string, directory: Directory): Candidate[] {
  const own = findByEnding(value, directory, 0).map((ending) => ({ ...ending, part: whole(value) }));
  if (own.length > 0) return fewest(own);
  for (const inside of namedInsides(value)) {
    const found = findByEnding(inside.inner, directory, inside.start).map(({ domain, faults }) => ({
      domain,
      faults: [wrappedFault(value, inside), ...faults],
      part: inside,
    }));
    if (found.length > 0) return fewest(found);
  }
  return [];
}

/** Edits that still make a neighbour of a text this long: of a very short one everything is a neighbour. */
const editsFor = (length: number) => (length <= 2 ? 0 : length <= 4 ? 1 : 2);

/** The nearest domains within two edits, capitals, spaces and foreign look-alikes not counted as edits. */
export function nearCandidates(value: string, directory: Directory): Candidate[] {
  let nearest: { distance: number; candidates: Candidate[] } | undefined;
  const insides: Array<Part & { inner: string; wrapping?: Unwrapped }> = [
    { ...whole(value), inner: value },
    ...namedInsides(value).map((wrapping) => ({
      start: wrapping.start,
      end: wrapping.end,
      inner: wrapping.inner,
      wrapping,
    })),
  ];
  for (const { inner, start, end, wrapping } of insides) {
    const plain = plainText(inner);
    const found = directory.nearest(plain, editsFor(plain.length), { foldCase: true });
    if (!found || (nearest && nearest.distance <= found.distance)) continue;
    const candidates = found.domains.map((domain) => ({
      domain,
      faults: [...(wrapping ? [wrappedFault(value, wrapping)] : []), ...spellingFaults(inner, domain, start)],
      part: { start, end },
    }));
    nearest = { distance: found.distance, candidates };
  }
  return nearest?.candidates ?? [];
}

function namedInsides(value: string): Unwrapped[] {
  return unwrap(value)
    .filter((inside) => NAMED_WRAPPINGS.has(inside.detail) && inside.inner.length > 2)
    .slice(0, MAX_INNER);
}

const EDIT_DETAIL = {
  transposed: 'transposition',
  substituted: 'substitution',
  inserted: 'extra',
  missing: 'missing',
} as const;

/** One fault for the spelling, and those of capitals and gaps, which the search did not count. */
function spellingFaults(typed: string, domain: string, base: number): Fault[] {
  const faults: Fault[] = gapFaults(typed, base);
  const edits: Array<{ detail: string; start: number; end: number }> = [];
  let at = base;
  for (const step of align(typed, domain)) {
    const end = at + step.typed.length;
    if (step.kind === 'case') {
      const detail = step.typed === step.typed.toLowerCase() ? 'small' : 'capital';
      faults.push({ kind: 'case', detail, start: at, end });
    } else if (
      step.kind !== 'same' &&
      !faults.some((gap) => gap.start !== undefined && gap.start <= at && (gap.end ?? 0) >= end && end > at)
    ) {
      edits.push({ detail: EDIT_DETAIL[step.kind], start: at, end });
    }
    at = end;
  }
  const [first] = edits;
  const last = edits[edits.length - 1];
  if (!first || !last) return faults;
  const detail = edits.length === 1 ? first.detail : 'several';
  return [{ kind: 'typo', detail, start: first.start, end: last.end }, ...faults];
}

/** Only the candidates with as few faults as the best one. */
function fewest(candidates: readonly Candidate[]): Candidate[] {
  const least = Math.min(...candidates.map((one) => one.faults.length));
  return candidates.filter((one) => one.faults.length === least);
}
