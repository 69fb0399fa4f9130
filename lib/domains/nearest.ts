import type { Arena, Group } from './arena';
import { osaWithin } from './osa';
import { decodePoints, toPoints } from './wtf8';

/** The nearest domains: all at the smallest distance found, as ids. */
export interface NearestIds {
  distance: number;
  ids: number[];
}

/** A class per character, 0 to 31; capitals share theirs with small letters, so the filter holds with and without case. */
function bitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x30 && code <= 0x39) return 26 + (code % 6);
  return (code * 7 + 3) & 31;
}

function bitsSet(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Two words per domain: which characters it has, and which it has an odd number of times. */
export function sign(arena: Arena): Int32Array {
  const signatures = new Int32Array(arena.size * 2);
  const { bytes } = arena;
  for (const group of arena.groups) {
    for (let id = group.first; id < group.end; id++) {
      const start = group.offset + (id - group.first) * group.length;
      if (group.ascii) writeSignature(bytes, start, start + group.length, signatures, id * 2);
      else {
        const points = decodePoints(bytes, start, start + group.length);
        writeSignature(points, 0, points.length, signatures, id * 2);
      }
    }
  }
  return signatures;
}

function writeSignature(points: ArrayLike<number>, start: number, end: number, into: Int32Array, at: number): void {
  let present = 0;
  let odd = 0;
  for (let i = start; i < end; i++) {
    const bit = 1 << bitOf(points[i] ?? 0);
    present |= bit;
    odd ^= bit;
  }
  into[at] = present;
  into[at + 1] = odd;
}

/** The widest search there is: beyond it a neighbour is another name, and the walk would branch too often. */
export const MAX_EDITS = 3;

/**
 * All domains at the smallest distance from the value, within `maxDistance` edits (insert, delete, substitute, transpose).
 * One edit changes at most two bits of each signature, so the filter loses nothing: the answer is that of comparing with all.
 */
export class NearestIndex {
  constructor(
    private readonly arena: Arena,
    readonly signatures: Int32Array,
  ) {}

  find(value: string, maxDistance: number, foldCase: boolean): NearestIds | undefined {
    const points = toPoints(value);
    const best: NearestIds = { distance: Math.min(maxDistance, MAX_EDITS), ids: [] };
    const groups = this.arena.groups
      .filter((group) => mayHold(group, points.length, best.distance))
      .sort((a, b) => Math.abs(a.length - points.length) - Math.abs(b.length - points.length));
    const signature = new Int32Array(2);
    writeSignature(points, 0, points.length, signature, 0);
    for (const group of groups) this.scan(group, points, signature, best, foldCase);
    return best.ids.length > 0 ? best : undefined;
  }

  private scan(
    group: Group,
    points: Int32Array,
    [present = 0, odd = 0]: Int32Array,
    best: NearestIds,
    foldCase: boolean,
  ): void {
    const { signatures } = this;
    const { bytes } = this.arena;
    let limit = best.distance;
    if (group.ascii && Math.abs(group.length - points.length) > limit) return;
    for (let id = group.first; id < group.end; id++) {
      if (bitsSet((signatures[id * 2 + 1] ?? 0) ^ odd) > limit * 2) continue;
      if (bitsSet((signatures[id * 2] ?? 0) ^ present) > limit * 2) continue;
      const start = group.offset + (id - group.first) * group.length;
      let distance: number;
      if (group.ascii) {
        distance = osaWithin(points, points.length, bytes, start, group.length, limit, foldCase);
      } else {
        const other = Int32Array.from(decodePoints(bytes, start, start + group.length));
        distance = osaWithin(points, points.length, other, 0, other.length, limit, foldCase);
      }
      if (distance > limit) continue;
      if (distance < limit || best.ids.length === 0) {
        if (distance < best.distance) best.ids.length = 0;
        best.distance = distance;
        limit = distance;
      }
      best.ids.push(id);
    }
  }
}

function mayHold(group: Group, points: number, distance: number): boolean {
  if (group.ascii) return Math.abs(group.length - points) <= distance;
  return group.length >= points - distance && group.length <= (points + distance) * 4;
}
