import { nameDifferences } from './compare';
import type { Part } from './diff';
import type { Directory } from './directory';
import { characterFaults, gapFaults } from './faults';
import { firstLabel } from './label-index';
import { plainText, withoutGaps } from './look';
import { spellingFaults } from './spelling';
import { findByEnding } from './suffix';
import { type Unwrapped, unwrap } from './unwrap';
import type { Fault } from './verdict';

/** A listed domain that the value may mean, with everything that stands between them. */
export interface Candidate {
  domain: string;
  /** Worked out on demand: of hundreds of neighbours only the first three are looked at. */
  faults: () => Fault[];
  /** The part of the value that is compared; the rest is wrapping. */
  part: Part;
}

/** Wrappings around a thing that is surely meant to be a domain, so that its ending and spelling may be looked into. */
const NAMED_WRAPPINGS = new Set(['url', 'user', 'email', 'brackets', 'quotes', 'trailing-dot', 'punctuation']);
/** Parts of a value whose spelling is looked into; each costs a search through the list. */
const MAX_INNER = 4;
/** The manager portal's limit is 64. */
const LONGEST_DOMAIN = 100;

/** Domains that differ from the value only by invisible, look-alike, case or space: those with the fewest differences. */
export function alikeCandidates(value: string, directory: Directory): Candidate[] {
  const found = directory.looksLike(value).map((domain) => ({ domain, faults: nameDifferences(value, domain) }));
  return fewest(found.flatMap(({ domain, faults }) => (faults ? [{ domain, faults, part: whole(value) }] : [])));
}

/** Domains that stand inside the value, in the likeliest wrapping that holds any. */
export function wrappedCandidates(value: string, directory: Directory): Candidate[] {
  let believed: string | undefined;
  const found: Found[] = [];
  for (const inside of unwrap(value)) {
    if (believed && inside.detail !== believed) break;
    for (const domain of directory.looksLike(inside.inner)) {
      const compared = nameDifferences(inside.inner, domain, inside.start);
      // A word among words is a domain only when it is one to the letter, or has a domain's dots.
      if (!compared || (inside.detail === 'text' && compared.length > 0 && !domain.includes('.'))) continue;
      if (found.some((one) => one.domain === domain)) continue;
      believed = inside.detail;
      found.push({ domain, faults: withWrapping(value, inside, compared), part: inside });
    }
    // The portal's own address names its domain in one place, and that comes first.
    if (found.length > 0 && inside.detail === 'url') break;
  }
  return found.length > 0 ? fewest(found) : gluedCandidates(value, directory);
}

/** A paste behind something that was left in the field adds at least this much. */
const SHORTEST_REST = 3;

/** A listed domain with other text right behind it: pasted twice, or before what already stood in the field. */
function gluedCandidates(value: string, directory: Directory): Candidate[] {
  for (let end = Math.min(value.length - SHORTEST_REST, LONGEST_DOMAIN); end > SHORTEST_REST; end--) {
    const domain = value.slice(0, end);
    // A bare name goes on to be a longer name, and a dot may begin an ending that the list does not have.
    if (!domain.includes('.') || value[end] === '.' || !directory.has(domain)) continue;
    const inside: Unwrapped = { inner: domain, start: 0, end, detail: 'text' };
    return fewest([{ domain, faults: withWrapping(value, inside, []), part: inside }]);
  }
  return [];
}

/** Domains with the value's first part and another ending: of the value as it is, else of what is inside a wrapping. */
export function endingCandidates(value: string, directory: Directory): Candidate[] {
  const own = findByEnding(value, directory, 0).map((ending) => ({ ...ending, part: whole(value) }));
  if (own.length > 0) return withNeighbours(value, fewest(own), directory);
  for (const inside of namedInsides(value)) {
    const found = findByEnding(inside.inner, directory, inside.start).map(({ domain, faults }) => ({
      domain,
      faults: withWrapping(value, inside, faults),
      part: inside,
    }));
    if (found.length > 0) return fewest(found);
  }
  return [];
}

/** Another ending and a neighbour one edit away are two answers, and none of them is chosen. */
function withNeighbours(value: string, endings: readonly Candidate[], directory: Directory): Candidate[] {
  if (!endings[0]?.faults().some(({ kind }) => kind === 'wrong-suffix')) return [...endings];
  const near = directory.nearest(plainText(value), 1, { foldCase: true })?.domains ?? [];
  const others = near.filter((domain) => !endings.some((one) => one.domain === domain));
  if (others.length === 0) return [...endings];
  return [...endings.map(({ domain }) => domain), ...others].map((domain) => ({
    domain,
    faults: () => [{ kind: 'ambiguous' }, ...characterFaults(value, 0)],
    part: whole(value),
  }));
}

/**
 * The nearest domains within two edits, capitals, spaces and foreign look-alikes not counted as edits. When there are none and the
 * value has no ending, the same with the list's commonest endings.
 */
export function nearCandidates(value: string, directory: Directory): Candidate[] {
  let nearest: { distance: number; candidates: Candidate[] } | undefined;
  for (const inside of [undefined, ...namedInsides(value)]) {
    const part = inside ?? whole(value);
    const typed = inside?.inner ?? value;
    const found = nearestOf(typed, directory);
    if (!found || (nearest && nearest.distance <= found.distance)) continue;
    const faultsOf = (domain: string) => {
      const faults = spellingFaults(typed, domain, part.start, found.ended);
      return inside ? withWrapping(value, inside, faults) : faults;
    };
    const candidates = found.domains.map((domain) => ({ domain, faults: () => faultsOf(domain), part }));
    nearest = { distance: found.distance, candidates };
  }
  return nearest?.candidates ?? [];
}

/** Edits that still make a neighbour of a name this long: of a very short one everything is a neighbour. */
const editsFor = (length: number) => (length <= 2 ? 0 : length <= 4 ? 1 : 2);
/** An ending put on is a guess of its own, and leaves less room for another. */
const editsWithEnding = (length: number) => (length <= 4 ? 0 : length <= 7 ? 1 : 2);

function nearestOf(typed: string, directory: Directory) {
  const plain = plainText(typed);
  const edits = editsFor(firstLabel(plain).length);
  const direct = directory.nearest(plain, edits, { foldCase: true });
  // A listed domain of another script is near as it stands.
  const own = withoutGaps(typed);
  const foreign = own === plain ? undefined : directory.nearest(own, edits, { foldCase: true });
  if (foreign && (!direct || foreign.distance < direct.distance)) return { ...foreign, ended: false };
  if (direct) return { ...direct, ended: false };
  if (plain.includes('.') || editsWithEnding(plain.length) === 0) return undefined;
  let distance = editsWithEnding(plain.length);
  let domains: string[] = [];
  for (const ending of directory.endings) {
    const found = directory.nearest(plain + ending, distance, { foldCase: true });
    if (!found) continue;
    // Two edits may reach into the ending itself, and then it was not this one.
    const ended = found.domains.filter((domain) => domain.endsWith(ending));
    if (ended.length === 0) continue;
    domains = found.distance < distance ? ended : [...domains, ...ended];
    distance = found.distance;
  }
  return domains.length > 0 ? { distance, domains: [...new Set(domains)], ended: true } : undefined;
}

function namedInsides(value: string): Unwrapped[] {
  return unwrap(value)
    .filter((inside) => NAMED_WRAPPINGS.has(inside.detail) && inside.inner.length > 2)
    .slice(0, MAX_INNER);
}

const whole = (value: string): Part => ({ start: 0, end: value.length });

function withWrapping(value: string, inside: Unwrapped, faults: readonly Fault[]): Fault[] {
  const { start, end, detail, inner } = inside;
  const wrapping: Fault = {
    kind: 'wrapped',
    detail,
    start: start === 0 ? end : 0,
    end: end === value.length ? start : value.length,
  };
  // Behind percent signs the places are others: the faults then are somewhere in that part.
  const placed = inner === value.slice(start, end) ? faults : faults.map((fault) => ({ ...fault, start, end }));
  return [wrapping, ...gapsAround(value, inside), ...placed];
}

/**
 * Gaps that are no part of the wrapping. An invisible character is a fault wherever it stands, and a space at the ends of the value
 * or right beside the domain, unless it parts words.
 */
function gapsAround(value: string, { start, end, detail }: Unwrapped): Fault[] {
  const partsWords = ({ start: from = 0, end: to = 0 }: Fault) =>
    detail === 'text' ||
    (to === start ? /[\p{L}\p{N}]$/u.test(value.slice(0, from)) : /^[\p{L}\p{N}]/u.test(value.slice(to)));
  return gapFaults(value).filter((gap) => {
    const { start: from = 0, end: to = 0 } = gap;
    if (from < end && to > start) return false;
    if (gap.kind === 'invisible' || from === 0 || to === value.length) return true;
    return (to === start || from === end) && !partsWords(gap);
  });
}

type Found = { domain: string; faults: Fault[]; part: Part };

/** Only the candidates with as few faults as the best one. */
function fewest(found: readonly Found[]): Candidate[] {
  const least = Math.min(...found.map((one) => one.faults.length));
  return found
    .filter((one) => one.faults.length === least)
    .map(({ domain, faults, part }) => ({ domain, faults: () => faults, part }));
}
