import { gather } from './gather';
import { ancestors } from './tree';

/** Tells what of the candidates each part of the page holds: looked up once for all the rows of a long list. */
export function heldByPart<T extends { element: Element }>(candidates: readonly T[]): (part: Element) => readonly T[] {
  const held = new Map<Element, T[]>();
  for (const candidate of candidates) {
    for (const part of ancestors(candidate.element)) gather(held, part, candidate);
  }
  return (part) => held.get(part) ?? [];
}
