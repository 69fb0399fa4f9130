import type { Arena } from './arena';
import { toBytes } from './wtf8';

/** Places of domains that begin with a text, in the order of their characters, by halving. */
export function placesWithPrefix(arena: Arena, prefix: string, limit: number): number[] {
  const wanted = toBytes(prefix);
  let low = 0;
  let high = arena.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (arena.compare(middle, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let place = low; place < arena.size && found.length < limit; place++) {
    if (arena.compare(place, wanted) !== 0) break;
    found.push(place);
  }
  return found;
}
