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
    const shapes = new Map<number, { ascii: number; length: number; count: number; next: number; at: number }>();
    const shapeOf = (domain: string) => {
      const ascii = isAscii(domain) ? 1 : 0;
      return { ascii, length: ascii ? domain.length : byteLength(domain) };
    };
    for (const domain of domains) {
      const { ascii, length } = shapeOf(domain);
      const shape = shapes.get(length * 2 + ascii);
      if (shape) shape.count++;
      else shapes.set(length * 2 + ascii, { ascii, length, count: 1, next: 0, at: 0 });
    }
    const sorted = [...shapes.values()].sort((a, b) => b.ascii - a.ascii || a.length - b.length);
    let id = 0;
    let at = 0;
    for (const shape of sorted) {
      shape.next = id;
      shape.at = at;
      id += shape.count;
      at += shape.count * shape.length;
    }
    const groups = Uint32Array.from(sorted.flatMap((one) => [one.ascii, one.length, one.next, one.count]));
    const bytes = new Uint8Array(at);
    const order = new Uint32Array(domains.length);
    domains.forEach((domain, place) => {
      const { ascii, length } = shapeOf(domain);
      const shape = shapes.get(length * 2 + ascii);
      if (!shape) throw new Error(`No group of ${length} bytes was laid out for a domain.`);
      shape.at = encode(domain, bytes, shape.at);
      order[place] = shape.next++;
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
