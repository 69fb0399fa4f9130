import type { Evidence } from './schema';

/** What a page showed at one moment, without any of its nodes. */
export type Sighting = {
  /** Names of what holds: `orders-open`, `domain-exact`, `line-verified`, … */
  facts: ReadonlySet<string>;
  /** Ids of targets that were found with confidence. */
  seen: ReadonlySet<string>;
  /** Ids of targets for which several candidates were too close to choose. */
  unsure: ReadonlySet<string>;
  /** Ids of targets that were found and hold a value. */
  filled?: ReadonlySet<string>;
  /** The page is loading or has only just changed. */
  busy: boolean;
};

/** Whether a statement holds for a sighting. */
export function holds(evidence: Evidence, sighting: Sighting): boolean {
  if ('fact' in evidence) return sighting.facts.has(evidence.fact);
  if ('seen' in evidence) return sighting.seen.has(evidence.seen);
  if ('filled' in evidence) return sighting.filled?.has(evidence.filled) ?? false;
  if ('not' in evidence) return !holds(evidence.not, sighting);
  if ('all' in evidence) return evidence.all.every((part) => holds(part, sighting));
  return evidence.any.some((part) => holds(part, sighting));
}
