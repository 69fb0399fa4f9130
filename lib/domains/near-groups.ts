import { cellBits, cellOf } from './signature';

/** Domains of one length: only such can be as many edits away from a value as their lengths differ, or more. */
export interface Group {
  ascii: boolean;
  /** Bytes per domain. */
  length: number;
  /** How many bits tell its cells apart (see signature.ts), and the first of them in `cells`. */
  bits: number;
  firstCell: number;
}

/**
 * Domains in the order in which their neighbours are looked for: by length, and among those of one length by cell, so that a search
 * passes over most of them unseen.
 */
export interface NearParts {
  groups: readonly Group[];
  /** Where each cell begins in `places`, and behind the last one how many domains there are. */
  cells: Uint32Array;
  places: Uint32Array;
  /** Two words for each of `places`, see signature.ts. */
  signatures: Int32Array;
}

/** Length and ascii in one number. */
export const shapeOf = (length: number, ascii: boolean) => length * 2 + (ascii ? 1 : 0);

/** @param shapes of all domains, in the order of their characters, and `signed`, two words of signature for each. */
export function groupNear(shapes: Uint16Array | Uint32Array, signed: Int32Array): NearParts {
  const groups = layOut(shapes);
  const groupOf: Group[] = [];
  for (const group of groups) groupOf[shapeOf(group.length, group.ascii)] = group;
  const last = groups[groups.length - 1];
  const cells = new Uint32Array((last ? last.firstCell + 2 ** last.bits : 0) + 1);
  const cellAt = (place: number) => {
    const { firstCell, bits } = groupOf[shapes[place] ?? 0] as Group;
    return firstCell + cellOf(signed[place * 2 + 1] ?? 0, bits);
  };
  for (let place = 0; place < shapes.length; place++) {
    const cell = cellAt(place);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  let before = 0;
  for (let cell = 0; cell < cells.length; cell++) {
    const count = cells[cell] ?? 0;
    cells[cell] = before;
    before += count;
  }
  const next = cells.slice();
  const places = new Uint32Array(shapes.length);
  const signatures = new Int32Array(shapes.length * 2);
  for (let place = 0; place < shapes.length; place++) {
    const cell = cellAt(place);
    const at = next[cell] ?? 0;
    next[cell] = at + 1;
    places[at] = place;
    signatures[at * 2] = signed[place * 2] ?? 0;
    signatures[at * 2 + 1] = signed[place * 2 + 1] ?? 0;
  }
  return { groups, cells, places, signatures };
}

/** One group for each length: those of ASCII first, the shorter before the longer. */
function layOut(shapes: Uint16Array | Uint32Array): Group[] {
  const counts: number[] = [];
  for (const shape of shapes) counts[shape] = (counts[shape] ?? 0) + 1;
  let firstCell = 0;
  return Object.entries(counts)
    .map(([shape, count]) => ({ ascii: Number(shape) % 2 === 1, length: Number(shape) >>> 1, count }))
    .sort((a, b) => Number(b.ascii) - Number(a.ascii) || a.length - b.length)
    .map(({ ascii, length, count }) => {
      // Of other characters a byte is not an edit, and there are few of them: they lie in one cell.
      const group: Group = { ascii, length, bits: ascii ? cellBits(count) : 0, firstCell };
      firstCell += 2 ** group.bits;
      return group;
    });
}
