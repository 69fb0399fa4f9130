import type { Arena } from './arena';
import { toBytes } from './wtf8';

/** Domains that begin with a text, in the order of their bytes, by halving over the sorted ids. */
export class PrefixIndex {
  constructor(
    private readonly arena: Arena,
    /** All ids in the order of their domains. */
    readonly order: Uint32Array,
  ) {}

  find(prefix: string, limit: number): number[] {
    const wanted = toBytes(prefix);
    const found: number[] = [];
    for (let i = this.firstFrom(wanted); i < this.order.length && found.length < limit; i++) {
      const id = this.order[i] ?? 0;
      if (this.compare(id, wanted) !== 0) break;
      found.push(id);
    }
    return found;
  }

  /** The place of a domain in the order of their characters. */
  placeOf(id: number): number {
    const { length, first, offset } = this.arena.groupOf(id);
    const start = offset + (id - first) * length;
    return this.firstFrom(this.arena.bytes.subarray(start, start + length));
  }

  /** The first place whose domain does not come before the text; a domain comes before all that begin with it. */
  private firstFrom(wanted: Uint8Array): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(this.order[middle] ?? 0, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Below 0 when the domain comes before the prefix, 0 when it begins with it, above 0 when it comes after. */
  private compare(id: number, wanted: Uint8Array): number {
    const group = this.arena.groupOf(id);
    const start = group.offset + (id - group.first) * group.length;
    const shared = Math.min(group.length, wanted.length);
    for (let i = 0; i < shared; i++) {
      const difference = (this.arena.bytes[start + i] ?? 0) - (wanted[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return group.length < wanted.length ? -1 : 0;
  }
}
