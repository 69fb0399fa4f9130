import type { Arena, Group } from './arena';
import { osaWithin } from './osa';
import { bitsSet, cellOf, MAX_EDITS, stepsFor, writeSignature } from './signature';
import { decodePoints, toPoints } from './wtf8';

/** The nearest domains: all at the smallest distance found, as ids. */
export interface NearestIds {
  distance: number;
  ids: number[];
}

/** What is sought, and what was found so far. */
interface Search extends NearestIds {
  points: Int32Array;
  present: number;
  odd: number;
  foldCase: boolean;
}

/**
 * All domains at the smallest distance from the value, within `maxDistance` edits (insert, delete, substitute, transpose).
 * Signatures leave out only what is surely further away, so the answer is that of comparing with all.
 */
export class NearestIndex {
  constructor(
    private readonly arena: Arena,
    private readonly signatures: Int32Array,
  ) {}

  find(value: string, maxDistance: number, foldCase: boolean): NearestIds | undefined {
    const points = toPoints(value);
    const signature = new Int32Array(2);
    writeSignature(points, 0, points.length, signature, 0);
    const [present = 0, odd = 0] = signature;
    const search: Search = { distance: Math.min(maxDistance, MAX_EDITS), ids: [], points, present, odd, foldCase };
    const groups = this.arena.groups
      .filter((group) => mayHold(group, points.length, search.distance))
      .sort((a, b) => Math.abs(a.length - points.length) - Math.abs(b.length - points.length));
    for (const group of groups) this.searchGroup(group, search);
    return search.ids.length > 0 ? { distance: search.distance, ids: search.ids } : undefined;
  }

  /** Goes through the group's cells, those of the likest signatures first, and ends where no near one can be. */
  private searchGroup(group: Group, search: Search): void {
    const { cells } = this.arena;
    const { masks, within } = stepsFor(group.bits);
    const home = cellOf(search.odd, group.bits);
    for (let step = 0; step < (within[changeable(group, search)] ?? 0); step++) {
      const cell = group.firstCell + (home ^ (masks[step] ?? 0));
      this.searchCell(group, cells[cell] ?? 0, cells[cell + 1] ?? 0, search);
    }
  }

  private searchCell(group: Group, first: number, end: number, search: Search): void {
    const { signatures } = this;
    const { present, odd } = search;
    let most = changeable(group, search);
    for (let id = first; id < end; id++) {
      if (bitsSet((signatures[id * 2 + 1] ?? 0) ^ odd) > most) continue;
      if (bitsSet((signatures[id * 2] ?? 0) ^ present) > most) continue;
      const distance = this.compare(group, id, search);
      if (distance > search.distance) continue;
      if (distance < search.distance) {
        search.ids.length = 0;
        search.distance = distance;
        most = changeable(group, search);
      }
      search.ids.push(id);
    }
  }

  private compare(group: Group, id: number, { points, distance, foldCase }: Search): number {
    const { bytes } = this.arena;
    const start = group.offset + (id - group.first) * group.length;
    if (group.ascii) return osaWithin(points, points.length, bytes, start, group.length, distance, foldCase);
    const other = decodePoints(bytes, start, start + group.length);
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
