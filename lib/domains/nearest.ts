import type { Arena } from './arena';
import type { Group, NearParts } from './near-groups';
import { osaWithin } from './osa';
import { bitsSet, cellOf, MAX_EDITS, type Signature, signatureOf, stepsFor } from './signature';
import { decodePoints, toPoints } from './wtf8';

/** The nearest domains: all at the smallest distance found, by place. */
export interface NearestPlaces {
  distance: number;
  places: number[];
}

/** What is sought, and what was found so far. */
interface Search extends NearestPlaces, Signature {
  points: Int32Array;
  foldCase: boolean;
}

/**
 * All domains at the smallest distance from the value, within `maxDistance` edits (insert, delete, substitute, transpose).
 * Signatures leave out only what is surely further away, so the answer is that of comparing with all.
 */
export class NearestIndex {
  /** The domain that is compared. */
  private readonly domain: Uint8Array;

  constructor(
    private readonly arena: Arena,
    private readonly parts: NearParts,
  ) {
    this.domain = new Uint8Array(arena.longest);
  }

  find(value: string, maxDistance: number, foldCase: boolean): NearestPlaces | undefined {
    const points = toPoints(value);
    const { present, odd } = signatureOf(points);
    const search: Search = { distance: Math.min(maxDistance, MAX_EDITS), places: [], points, present, odd, foldCase };
    const groups = this.parts.groups
      .filter((group) => mayHold(group, points.length, search.distance))
      .sort((a, b) => Math.abs(a.length - points.length) - Math.abs(b.length - points.length));
    for (const group of groups) this.searchGroup(group, search);
    const { distance, places } = search;
    return places.length > 0 ? { distance, places: places.sort((a, b) => a - b) } : undefined;
  }

  /** Goes through the group's cells, those of the likest signatures first, and ends where no near one can be. */
  private searchGroup(group: Group, search: Search): void {
    const { cells } = this.parts;
    const { masks, within } = stepsFor(group.bits);
    const home = cellOf(search.odd, group.bits);
    for (let step = 0; step < (within[changeable(group, search)] ?? 0); step++) {
      const cell = group.firstCell + (home ^ (masks[step] ?? 0));
      this.searchCell(group, cells[cell] ?? 0, cells[cell + 1] ?? 0, search);
    }
  }

  private searchCell(group: Group, first: number, end: number, search: Search): void {
    const { signatures, places } = this.parts;
    const { present, odd } = search;
    let most = changeable(group, search);
    for (let at = first; at < end; at++) {
      if (bitsSet((signatures[at * 2 + 1] ?? 0) ^ odd) > most) continue;
      if (bitsSet((signatures[at * 2] ?? 0) ^ present) > most) continue;
      const place = places[at] ?? 0;
      const distance = this.compare(group, place, search);
      if (distance > search.distance) continue;
      if (distance < search.distance) {
        search.places.length = 0;
        search.distance = distance;
        most = changeable(group, search);
      }
      search.places.push(place);
    }
  }

  private compare(group: Group, place: number, { points, distance, foldCase }: Search): number {
    const { domain } = this;
    const length = this.arena.copy(place, domain);
    if (group.ascii) return osaWithin(points, points.length, domain, 0, length, distance, foldCase);
    const other = decodePoints(domain, 0, length);
    return osaWithin(points, points.length, other, 0, other.length, distance, foldCase);
  }
}

/**
 * How many bits of a signature the edits still allowed can change, below 0 when none of the group is near enough: a difference in
 * length takes that many insertions or deletions of one bit each, and what is left may be substitutions of two.
 */
function changeable(group: Group, { points, distance }: Search): number {
  if (!group.ascii) return distance * 2;
  const difference = Math.abs(group.length - points.length);
  return difference > distance ? -1 : distance * 2 - difference;
}

function mayHold(group: Group, points: number, distance: number): boolean {
  if (group.ascii) return Math.abs(group.length - points) <= distance;
  return group.length >= points - distance && group.length <= (points + distance) * 4;
}
