import type { Group } from './arena';
import { slotsFor, takeSlot } from './exact-index';
import type { FrontCoded } from './front-coding';
import { orderByHash } from './hash-order';
import { joinLooks, LOOK_OF_NOTHING, lookHashOfBytes, lookOfPart } from './look';
import { NumberReader } from './numbers';
import { cellBits, cellOf, signBytes } from './signature';
import { toBytes } from './wtf8';

/** A packed list in memory: the domains and all their indexes. */
export interface PackedDomains {
  /** See `Arena`. */
  bytes: Uint8Array;
  groups: Group[];
  cells: Uint32Array;
  /** The id of each domain, in the order of their characters. */
  order: Uint32Array;
  /** See `ExactIndex`. */
  slots: Uint32Array;
  /** Two words per domain, see signature.ts. */
  signatures: Int32Array;
  /** Ids in the order of their first label's look. */
  labels: Uint32Array;
}

/** Domains as they come from the columns: grouped by length, and within a group sorted. */
interface Staged {
  bytes: Uint8Array;
  signatures: Int32Array;
  looks: Uint32Array;
  labelLooks: Uint32Array;
  /** The staged place of each domain, in the order of their characters. */
  order: Uint32Array;
}

const DOT = 0x2e;

/**
 * Makes the packed list and all its indexes, on bytes alone and mostly in the order of the memory: a service worker does this each
 * time it wakes.
 * @throws Error when the columns do not fit together.
 */
export function pack(columns: FrontCoded): PackedDomains {
  const endings = columns.endings.map(readyEnding);
  const shapes = measure(columns, endings);
  const groups = layOut(shapes);
  const staged = stage(columns, endings, shapes, groups);

  const size = columns.count;
  const bytes = new Uint8Array(staged.bytes.length);
  const slots = slotsFor(size);
  const signatures = new Int32Array(size * 2);
  const labelLooks = new Uint32Array(size);
  const idOf = new Uint32Array(size);
  const cells = startCells(groups, staged.signatures);
  const next = cells.slice();
  for (const { first, end, length, offset, bits, firstCell } of groups) {
    for (let from = first; from < end; from++) {
      const odd = staged.signatures[from * 2 + 1] ?? 0;
      const cell = firstCell + cellOf(odd, bits);
      const id = next[cell] ?? 0;
      next[cell] = id + 1;
      idOf[from] = id;
      signatures[id * 2] = staged.signatures[from * 2] ?? 0;
      signatures[id * 2 + 1] = odd;
      labelLooks[id] = staged.labelLooks[from] ?? 0;
      let source = offset + (from - first) * length;
      let target = offset + (id - first) * length;
      for (const after = source + length; source < after; ) bytes[target++] = staged.bytes[source++] ?? 0;
      takeSlot(slots, staged.looks[from] ?? 0, id);
    }
  }
  const { order } = staged;
  for (let place = 0; place < size; place++) order[place] = idOf[order[place] ?? 0] ?? 0;
  return { bytes, groups, cells, order, slots, signatures, labels: orderByHash(labelLooks) };
}

/** An ending with everything of it that its domains have in common. */
interface ReadyEnding {
  bytes: Uint8Array;
  ascii: boolean;
  signature: Int32Array;
  look: number;
}

function readyEnding(text: string): ReadyEnding {
  const bytes = toBytes(text);
  const signature = new Int32Array(2);
  const ascii = bytes.length === text.length;
  signBytes(bytes, 0, bytes.length, ascii, signature, 0);
  return { bytes, ascii, signature, look: lookOfPart(bytes, 0, bytes.length) };
}

/** Length and ascii in one number, for each domain in the order of their characters. */
function measure({ count, ...columns }: FrontCoded, endings: readonly ReadyEnding[]): Uint32Array {
  const { rests } = columns;
  const [shared, lengths, endingOf] = readers(columns);
  const shapes = new Uint32Array(count);
  let taken = 0;
  /** Where the head has its first byte beyond ASCII. */
  let high = Number.POSITIVE_INFINITY;
  for (let place = 0; place < count; place++) {
    const same = shared.read();
    const rest = lengths.read();
    if (high >= same) high = Number.POSITIVE_INFINITY;
    for (let i = 0; i < rest; i++) if ((rests[taken + i] ?? 0) > 0x7f) high = Math.min(high, same + i);
    taken += rest;
    const ending = endings[endingOf.read() - 1];
    const ascii = high === Number.POSITIVE_INFINITY && ending?.ascii !== false;
    shapes[place] = (same + rest + (ending ? ending.bytes.length : 0)) * 2 + (ascii ? 1 : 0);
  }
  if (taken !== rests.length)
    throw new Error(`The columns of ${count} domains speak of ${taken} bytes, and hold ${rests.length}.`);
  return shapes;
}

const readers = ({ shared, lengths, endingOf }: Omit<FrontCoded, 'count'>) =>
  [new NumberReader(shared), new NumberReader(lengths), new NumberReader(endingOf)] as const;

function layOut(shapes: Uint32Array): Group[] {
  const counts: number[] = [];
  for (const shape of shapes) counts[shape] = (counts[shape] ?? 0) + 1;
  let [first, offset, firstCell] = [0, 0, 0];
  return Object.entries(counts)
    .map(([shape, count]) => ({ ascii: Number(shape) % 2 === 1, length: Number(shape) >>> 1, count }))
    .sort((a, b) => Number(b.ascii) - Number(a.ascii) || a.length - b.length)
    .map(({ ascii, length, count }) => {
      // Of other characters a byte is not an edit, and there are few of them: they lie in one cell.
      const bits = ascii ? cellBits(count) : 0;
      const group: Group = { ascii, length, first, end: first + count, offset, bits, firstCell };
      first += count;
      offset += count * length;
      firstCell += 2 ** bits;
      return group;
    });
}

function stage(
  { count, ...columns }: FrontCoded,
  endings: readonly ReadyEnding[],
  shapes: Uint32Array,
  groups: readonly Group[],
): Staged {
  const { rests } = columns;
  const [shared, lengths, endingOf] = readers(columns);
  const next: number[] = [];
  const groupOf: Group[] = [];
  for (const group of groups) {
    const shape = group.length * 2 + (group.ascii ? 1 : 0);
    groupOf[shape] = group;
    next[shape] = group.first;
  }
  const last = groups[groups.length - 1];
  const bytes = new Uint8Array(last ? last.offset + (last.end - last.first) * last.length : 0);
  const signatures = new Int32Array(count * 2);
  const looks = new Uint32Array(count);
  const labelLooks = new Uint32Array(count);
  const order = new Uint32Array(count);
  let before = 0;
  let taken = 0;
  for (let place = 0; place < count; place++) {
    const shape = shapes[place] ?? 0;
    const { ascii, length, first, offset } = groupOf[shape] as Group;
    const at = next[shape] ?? 0;
    next[shape] = at + 1;
    order[place] = at;
    const start = offset + (at - first) * length;
    let end = start;
    for (const from = before - start, after = start + shared.read(); end < after; end++)
      bytes[end] = bytes[from + end] ?? 0;
    for (const after = end + lengths.read(); end < after; end++) bytes[end] = rests[taken++] ?? 0;
    before = start;
    const ending = endings[endingOf.read() - 1];
    const label = ending ? lookOfPart(bytes, start, end) : -1;
    const headEnd = end;
    if (ending) for (let i = 0; i < ending.bytes.length; i++) bytes[end++] = ending.bytes[i] ?? 0;
    if (ending && ascii && label >= 0 && ending.look >= 0) {
      signBytes(bytes, start, headEnd, true, signatures, at * 2);
      signatures[at * 2] = (signatures[at * 2] ?? 0) | (ending.signature[0] ?? 0);
      signatures[at * 2 + 1] = (signatures[at * 2 + 1] ?? 0) ^ (ending.signature[1] ?? 0);
      looks[at] = joinLooks(label, ending.look);
      labelLooks[at] = joinLooks(label, LOOK_OF_NOTHING);
    } else {
      signBytes(bytes, start, end, ascii, signatures, at * 2);
      looks[at] = lookHashOfBytes(bytes, start, end);
      const dot = bytes.subarray(start, end).indexOf(DOT);
      labelLooks[at] = lookHashOfBytes(bytes, start, dot < 0 ? end : start + dot);
    }
  }
  return { bytes, signatures, looks, labelLooks, order };
}

/** The first id of each cell, and behind the last one the number of domains. */
function startCells(groups: readonly Group[], signatures: Int32Array): Uint32Array {
  const last = groups[groups.length - 1];
  const cells = new Uint32Array((last ? last.firstCell + 2 ** last.bits : 0) + 1);
  for (const { first, end, bits, firstCell } of groups) {
    for (let at = first; at < end; at++) {
      const cell = firstCell + cellOf(signatures[at * 2 + 1] ?? 0, bits);
      cells[cell + 1] = (cells[cell + 1] ?? 0) + 1;
    }
  }
  for (let cell = 1; cell < cells.length; cell++) cells[cell] = (cells[cell] ?? 0) + (cells[cell - 1] ?? 0);
  return cells;
}
