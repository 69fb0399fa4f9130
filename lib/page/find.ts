import type { Target } from '../procedure/schema';
import { controlOf, isDisabled } from './control';
import { drawnSigns } from './drawn-signs';
import { fieldCandidates } from './field-candidates';
import { bestNamed, byIcon, byLabel, type Candidate, likelyPieces, type Naming } from './named';
import { inRowOf } from './row';
import type { Survey } from './survey';
import { ancestors, within } from './tree';
import { boxOf, isVisible, reach } from './visible';
import { bestLikeness, holdsAll, squash, words } from './words';

export type Finding =
  | { state: 'found'; element: Element; all: readonly Element[]; confidence: number; by: string }
  /** Several candidates are too close to each other; pointing at one could be wrong. */
  | { state: 'unsure'; candidates: readonly Candidate[] }
  | { state: 'absent' };

/** What the search may use besides the page: parts and rows the readers have told. */
export type Surroundings = {
  /** Elements that `row.reading` names: `placed-order` → the order number's element. */
  readings: ReadonlyMap<string, readonly Element[]>;
  /** The parts of `within`. A part that is not on the page makes its targets absent. */
  parts: ReadonlyMap<string, Element>;
  isHeldByUs: (element: Element) => boolean;
};

/** Below this a candidate is not what is looked for. */
const ENOUGH = 0.62;
/** A runner-up closer than this makes the answer unsure. */
const MARGIN = 0.06;

/** What is found by the name that stands at a field. */
export const FIELD_KINDS: readonly Target['kind'][] = ['field', 'number', 'date'];

/** Looks for a target by its meaning. Answers `found` only with a margin over the runner-up. */
export function find(target: Target, page: Survey, around: Surroundings): Finding {
  const part = target.within ? around.parts.get(target.within) : undefined;
  const strip = target.beneath ? around.parts.get(target.beneath) : undefined;
  if ((target.within && !part) || (target.beneath && !strip)) return { state: 'absent' };
  if (target.reading) return read(target, around.readings.get(target.reading) ?? [], around);

  const anchors = target.row && rowAnchors(target, page, around);
  if (anchors?.length === 0) return { state: 'absent' };
  const graded = candidatesOf(target, page);
  if (part && target.icons && !graded.some(({ element }) => within(element, part)))
    graded.push(...drawnSigns([...target.labels, ...target.icons], part));
  let candidates = graded.filter(
    ({ element }) => (!part || within(element, part)) && (!strip || isBeneath(element, strip)),
  );
  // Whether something lies over it is asked last: it costs most.
  candidates = nestedRemoved(candidates).filter((candidate) => isOffered(candidate.element, around));
  if (anchors) {
    const peers = target.row?.reading ? (around.readings.get(`${target.row.reading}:peers`) ?? []) : [];
    candidates = inRowOf(anchors, candidates, peers);
    if (target.wordless && !candidates.some((candidate) => candidate.grade >= ENOUGH)) {
      candidates = wordlessInRow(anchors, peers, page).filter((candidate) => isOffered(candidate.element, around));
    }
  }
  candidates = candidates
    .filter((candidate) => candidate.grade >= ENOUGH && reach(candidate.element) !== 'covered')
    .sort((a, b) => b.grade - a.grade);
  return decide(target, candidates);
}

function candidatesOf(target: Target, page: Survey): Candidate[] {
  if (FIELD_KINDS.includes(target.kind)) return fieldCandidates(target, page);
  const pressed = pressCandidates(target, page);
  // The name of a list stands on it, or beside it as with any field.
  const isNamed = target.kind !== 'choose' || pressed.some(({ grade }) => grade >= ENOUGH);
  return isNamed ? pressed : fieldCandidates(target, page);
}

/** Whether an element comes after a strip of tabs and stands lower. */
function isBeneath(element: Element, strip: Element): boolean {
  const follows = (strip.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return follows && boxOf(element).y >= boxOf(strip).y + boxOf(strip).height - 2;
}

/** What a reader told needs no search, only to be reachable. */
function read(target: Target, elements: readonly Element[], around: Surroundings): Finding {
  const usable = elements.filter((element) => isUsable(element, around));
  const [element] = usable;
  if (!element) return { state: 'absent' };
  if (usable.length > 1 && !target.anyOf) {
    return { state: 'unsure', candidates: usable.map((each) => ({ element: each, grade: 0.9, by: 'reading' })) };
  }
  return {
    state: 'found',
    element,
    all: target.anyOf ? usable : [element],
    confidence: 0.95,
    by: `reading ${target.reading}`,
  };
}

function decide(target: Target, candidates: Candidate[]): Finding {
  const [first, second] = candidates;
  if (!first) return { state: 'absent' };
  const close = candidates.filter((candidate) => first.grade - candidate.grade < MARGIN);
  if (second && close.length > 1 && !target.anyOf) {
    const settled = target.place === 'navigation' ? settleInNavigation(close) : settle(close);
    if (!settled) return { state: 'unsure', candidates: close };
    return {
      state: 'found',
      element: settled.element,
      all: [settled.element],
      confidence: settled.grade - MARGIN,
      by: settled.by,
    };
  }
  const all = target.anyOf ? close.map((candidate) => candidate.element) : [first.element];
  return { state: 'found', element: first.element, all, confidence: first.grade, by: first.by };
}

/**
 * Equal candidates are settled only by what a clerk would go by: what can be reached now before what cannot, and the
 * page's content before its navigation.
 */
function settle(close: readonly Candidate[]): Candidate | undefined {
  const open = close.filter((candidate) => reach(candidate.element) === 'open');
  const reachable = open.length > 0 ? open : close;
  if (reachable.length === 1) return reachable[0];
  const content = reachable.filter((candidate) => !isInNavigation(candidate.element));
  if (content.length === 1) return content[0];
  // The same button above and below one form does the same thing.
  const forms = new Set(content.map((candidate) => candidate.element.closest('form')));
  return content.length > 1 && forms.size === 1 && !forms.has(null) ? content[0] : undefined;
}

/** Headings and cards repeat the menu's words; the menu is where navigation is marked as such, else at the left edge. */
function settleInNavigation(close: readonly Candidate[]): Candidate | undefined {
  const marked = close.filter((candidate) => isInNavigation(candidate.element));
  const pool = marked.length > 0 ? marked : close;
  if (pool.length === 1) return pool[0];
  const byLeft = [...pool].sort((a, b) => boxOf(a.element).x - boxOf(b.element).x);
  const [first, second] = byLeft;
  return first && second && boxOf(second.element).x - boxOf(first.element).x > 40 ? first : undefined;
}

function isInNavigation(element: Element): boolean {
  for (const node of ancestors(element, 20)) {
    if (node.tagName === 'NAV' || node.tagName === 'ASIDE' || node.tagName === 'FOOTER') return true;
    const role = node.getAttribute('role');
    if (role === 'navigation' || role === 'menubar' || role === 'contentinfo') return true;
  }
  return false;
}

/** Whether a clerk could use the element now: seen, not switched off by the page, and not covered. */
export function isUsable(element: Element, around: Surroundings): boolean {
  return isOffered(element, around) && reach(element) !== 'covered';
}

function isOffered(element: Element, around: Surroundings): boolean {
  return isVisible(element) && !isDisabled(element, around.isHeldByUs) && element.tagName !== 'OPTION';
}

/** Controls whose name is like one of the labels, holds one of the bags, or is one of the icons. */
export function pressCandidates(target: Target, page: Survey): Candidate[] {
  const namings = [
    ...byLabel(target.labels, page),
    ...byBag(target.bags ?? [], page),
    ...byIcon(target.icons ?? [], page),
  ].filter(({ piece }) => !target.not?.some((name) => squash(name) === squash(piece.text)));
  return bestNamed(namings, ({ element, text }) => {
    if (target.kind === 'text') return { element, activity: 1 };
    const control = controlOf(element, text, page.isBare);
    // A caption beside a list is no list.
    return target.kind === 'choose' && control.activity < 0.9 ? undefined : control;
  });
}

function byBag(bags: readonly (readonly string[])[], page: Survey): Naming[] {
  return bags.flatMap((bag) =>
    page
      .withWord(bag[0] ?? '')
      .filter((piece) => holdsAll(bag, piece.text))
      .map((piece) => ({ piece, likeness: brevity(bag, piece.text), by: piece.text })),
  );
}

/** A bag's words among many others mean less. */
function brevity(bag: readonly string[], name: string): number {
  const extra = words(name).split(' ').length - bag.length;
  return extra <= 3 ? 0.95 : extra <= 6 ? 0.8 : 0.5;
}

/** Of a control inside another with the same name, the better graded or the inner one stays. */
function nestedRemoved(candidates: readonly Candidate[]): Candidate[] {
  const byElement = new Map(candidates.map((candidate) => [candidate.element, candidate]));
  const removed = new Set<Candidate>();
  for (const inner of candidates) {
    for (let node = inner.element.parentElement; node; node = node.parentElement) {
      const outer = byElement.get(node);
      if (outer) removed.add(inner.grade >= outer.grade ? outer : inner);
    }
  }
  return candidates.filter((candidate) => !removed.has(candidate));
}

/** The one control of the row that has no words; of several, the one that opens something. */
function wordlessInRow(anchors: readonly Element[], peers: readonly Element[], page: Survey): Candidate[] {
  const wordless = page.controls
    .filter(
      (element) => !/^(?:INPUT|SELECT|TEXTAREA|OPTION)$/.test(element.tagName) && !words(element.textContent ?? ''),
    )
    .map((element) => ({ element, grade: 0.7, by: 'the only icon of the row' }));
  const mates = inRowOf(anchors, wordless, peers).filter((candidate) => isVisible(candidate.element));
  if (mates.length < 2) return mates;
  const openers = mates.filter(
    ({ element }) => element.hasAttribute('aria-haspopup') || element.hasAttribute('aria-expanded'),
  );
  return openers.length === 1 ? openers : [];
}

/** What marks the row a target stands in: what a reader told, and what carries one of the row's labels. */
export function rowAnchors(target: Target, page: Survey, around: Surroundings): Element[] {
  const anchors: Element[] = [];
  if (target.row?.reading) anchors.push(...(around.readings.get(target.row.reading) ?? []));
  for (const piece of likelyPieces(target.row?.labels ?? [], page)) {
    if (
      piece.source === 'text' &&
      bestLikeness(target.row?.labels ?? [], piece.text) >= 0.9 &&
      isVisible(piece.element)
    ) {
      anchors.push(piece.element);
    }
  }
  return anchors;
}
