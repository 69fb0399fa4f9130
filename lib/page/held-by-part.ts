import { gather } from './gather';
import { parentOf } from './tree';

/** Tells what of the candidates each part of the page holds: looked up once for all the rows of a long list. */
export function heldByPart<T extends { element: Element }>(candidates: readonly T[]): (part: Element) => readonly T[] {
  const held = new Map<Element, T[]>();
  // The rows of a list stand in the same parts: what encloses one of them is looked up for all.
  const outer = new Map<Element, Element | null>();
  for (const candidate of candidates) {
    for (let part: Element | null = candidate.element; part; ) {
      gather(held, part, candidate);
      const known = outer.get(part);
      const next: Element | null = known === undefined ? parentOf(part) : known;
      outer.set(part, next);
      part = next;
    }
  }
  return (part) => held.get(part) ?? [];
}
