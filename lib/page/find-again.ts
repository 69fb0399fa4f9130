import type { Fingerprint } from '../procedure/fingerprint';
import { likenessOf, sameScreen } from '../repair/likeness';
import type { Finding } from './find';
import type { Fingerprints } from './fingerprint';

/** What is looked for by what it was like, because its label is not there. */
export type Sought = {
  target: string;
  fingerprint: Fingerprint;
  /** Somebody pointed at it; else it was learned on a success. */
  pointed: boolean;
  /** A wrong answer would be held, or not held, for ever: it needs more. */
  guarded: boolean;
};

/** Below this it is another screen, and nothing on it can be what is looked for. */
const SAME_SCREEN = 0.6;
const ENOUGH = { plain: 0.58, guarded: 0.66 };
/** The lead over the runner-up, as a share of the best: at 0.15 the published data are right in 98 of 100 answers. */
const LEAD = { plain: 0.15, guarded: 0.25 };
/** A name of its own is never the whole of a likeness here; a better one does not exist. */
const SURELY = 0.95;

/**
 * Finds an element again by its fingerprint, among controls that carry no name the procedure knows. It abstains rather
 * than take the next best: on another screen, below a floor, or without a lead over the runner-up.
 */
export function findAgain(sought: Sought, candidates: readonly Element[], prints: Fingerprints): Finding {
  const { fingerprint, guarded } = sought;
  if (sameScreen(fingerprint.screen, prints.screen) < SAME_SCREEN) return { state: 'absent' };
  const graded = candidates
    .map((element) => ({ element, grade: likenessOf(fingerprint, prints.of(element)), by: 'fingerprint' }))
    .sort((a, b) => b.grade - a.grade);
  const [first, second] = graded;
  if (!first || first.grade < (guarded ? ENOUGH.guarded : ENOUGH.plain)) return { state: 'absent' };
  const lead = second ? (first.grade - second.grade) / first.grade : 1;
  const wanted = guarded ? LEAD.guarded : LEAD.plain;
  if (lead < (sought.pointed ? wanted / 2 : wanted)) return { state: 'unsure', candidates: graded.slice(0, 3) };
  const by = sought.pointed ? 'pointed' : 'learned';
  return {
    state: 'found',
    element: first.element,
    all: [first.element],
    confidence: Math.min(SURELY, first.grade),
    by,
  };
}
