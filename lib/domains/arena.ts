import { byteLength, decode, encode, isAscii } from './wtf8';

/** Domains of one byte length lie side by side, sorted by their bytes: no offsets are kept, an id is a place. */
export interface Group {
  ascii: boolean;
  /** Bytes per domain. */
  length: number;
  /** Ids from `first` to before `end`. */
  first: number;
  end: number;
  /** Where the group's bytes begin. */
  offset: number;
}

/** What an arena is made of; every part can be stored as it is. */
export interface ArenaParts {
  bytes: Uint8Array;
  /** Per group: ascii (1 or 0), length, first id, count. */
  groups: Uint32Array;
}

const PER_GROUP = 4;

/** All domains in one run of bytes, by length, in this order: ASCII by rising length, then the others by rising length. */
export class Arena {
  readonly groups: readonly Group[];
  readonly size: number;
  readonly bytes: Uint8Array;
  private readonly byShape = new Map<number, Group>();

  constructor(readonly parts: ArenaParts) {
    this.bytes = parts.bytes;
    const groups: Group[] = [];
    let offset = 0;
    let size = 0;
    for (let i = 0; i < parts.groups.length; i += PER_GROUP) {
      const [ascii = 0, length = 0, first = 0, count = 0] = parts.groups.subarray(i, i + PER_GROUP);
      const group = { ascii: ascii === 1, length, first, end: first + count, offset };
      groups.push(group);
      this.byShape.set(length * 2 + ascii, group);
      offset += length * count;
      size += count;
    }
    this.groups = groups;
    this.size = size;
    if (offset !== this.bytes.length) {
      throw new Error(`The packed list holds ${this.bytes.length} bytes, and its groups speak of ${offset}.`);
    }
  }

  /** @param domains without repetitions, sorted by code points. */
  static pack(domains: readonly string[]): { arena: Arena; order: Uint32Array } {
    const shapeOf = domains.map((domain) => (isAscii(domain) ? domain.length * 2 + 1 : byteLength(domain) * 2));
    const counts = new Map<number, number>();
    for (const shape of shapeOf) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    const shapes = [...counts]
      .map(([shape, count]) => ({ shape, ascii: shape & 1, length: shape >>> 1, count }))
      .sort((a, b) => b.ascii - a.ascii || a.length - b.length);
    const next = new Map<number, { id: number; at: number }>();
    let id = 0;
    let at = 0;
    const groups = new Uint32Array(shapes.length * PER_GROUP);
    shapes.forEach(({ shape, ascii, length, count }, place) => {
      next.set(shape, { id, at });
      groups.set([ascii, length, id, count], place * PER_GROUP);
      id += count;
      at += count * length;
    });
    const bytes = new Uint8Array(at);
    const order = new Uint32Array(domains.length);
    domains.forEach((domain, place) => {
      const free = next.get(shapeOf[place] ?? 0);
      if (!free) throw new Error(`No group was laid out for the domain at ${place}.`);
      free.at = encode(domain, bytes, free.at);
      order[place] = free.id++;
    });
    return { arena: new Arena({ bytes, groups }), order };
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
