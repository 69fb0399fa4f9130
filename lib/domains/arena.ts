import { decode } from './wtf8';

/**
 * Domains of one byte length lie side by side: no offsets are kept, an id is a place. Within a group they are ordered by cell (see
 * signature.ts), so that a search for neighbours passes over most of them unseen.
 */
export interface Group {
  ascii: boolean;
  /** Bytes per domain. */
  length: number;
  /** Ids from `first` to before `end`. */
  first: number;
  end: number;
  /** Where the group's bytes begin. */
  offset: number;
  /** How many bits tell its cells apart, and the first of them in `cells`. */
  bits: number;
  firstCell: number;
}

/** What an arena is made of. */
export interface ArenaParts {
  bytes: Uint8Array;
  /** Ascii before the others, each by rising length. */
  groups: readonly Group[];
  /** The first id of each cell, and behind the last one the number of domains. */
  cells: Uint32Array;
}

/** All domains in one run of bytes. */
export class Arena {
  readonly groups: readonly Group[];
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly cells: Uint32Array;
  private readonly byShape = new Map<number, Group>();

  constructor({ bytes, groups, cells }: ArenaParts) {
    this.bytes = bytes;
    this.groups = groups;
    this.cells = cells;
    this.size = groups[groups.length - 1]?.end ?? 0;
    for (const group of groups) this.byShape.set(group.length * 2 + (group.ascii ? 1 : 0), group);
  }

  /** The group in which a domain of this shape would be. */
  groupOfShape(length: number, ascii: boolean): Group | undefined {
    return this.byShape.get(length * 2 + (ascii ? 1 : 0));
  }

  /** @throws RangeError when there is no such id. */
  groupOf(id: number): Group {
    let low = 0;
    let high = this.groups.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.groups[middle]?.first ?? 0) <= id) low = middle;
      else high = middle - 1;
    }
    const group = this.groups[low];
    if (!group || id < group.first || id >= group.end) throw new RangeError(`No domain ${id} among ${this.size}.`);
    return group;
  }

  /** The domain, byte for byte as it was packed. */
  textOf(id: number): string {
    const group = this.groupOf(id);
    const start = group.offset + (id - group.first) * group.length;
    return decode(this.bytes, start, start + group.length);
  }
}
