import { coreHash, foldName, nameCore } from './company';
import { HashOrder } from './hash-order';
import { byteLength, decode, encode } from './wtf8';

/** What a list says of a domain besides its name. */
export interface Attributes {
  description?: string;
  reseller?: string;
  locked?: boolean;
}

export interface AttributeParts {
  /** Descriptions one after another, and where each begins (one more than there are domains). */
  text: Uint8Array;
  offsets: Uint32Array;
  /** Ids with a description, in the order of its core's hash. */
  byCore: Uint32Array;
  /** Bit 0: locked is known, bit 1: locked. Empty when no row says. */
  flags: Uint8Array;
  /** Index + 1 into `resellers`, 0 for none. Empty when no row says. */
  resellerOf: Uint16Array | Uint32Array;
  resellers: string[];
}

/** Descriptions, resellers and flags of all domains by id, and the way from a description back to its domains. */
export class AttributeStore {
  private readonly cores: HashOrder;

  constructor(readonly parts: AttributeParts) {
    this.cores = new HashOrder(parts.byCore, (id) => coreHash(this.descriptionOf(id) ?? ''));
  }

  /** @param rowOf the attributes of each domain, by id. */
  static build(rowOf: ReadonlyArray<Attributes | undefined>): AttributeStore {
    const offsets = new Uint32Array(rowOf.length + 1);
    const described: number[] = [];
    const resellers = new Map<string, number>();
    let length = 0;
    let flagged = false;
    rowOf.forEach((row, id) => {
      offsets[id] = length;
      if (row?.description) {
        length += byteLength(row.description);
        described.push(id);
      }
      if (row?.reseller && !resellers.has(row.reseller)) resellers.set(row.reseller, resellers.size + 1);
      flagged ||= row?.locked !== undefined;
    });
    offsets[rowOf.length] = length;
    const text = new Uint8Array(length);
    const flags = new Uint8Array(flagged ? rowOf.length : 0);
    const Numbers = resellers.size < 0xffff ? Uint16Array : Uint32Array;
    const resellerOf = new Numbers(resellers.size > 0 ? rowOf.length : 0);
    rowOf.forEach((row, id) => {
      if (row?.description) encode(row.description, text, offsets[id] ?? 0);
      if (row?.reseller) resellerOf[id] = resellers.get(row.reseller) ?? 0;
      if (row?.locked !== undefined) flags[id] = row.locked ? 3 : 1;
    });
    const byCore = HashOrder.build(described, (id) => coreHash(rowOf[id]?.description ?? '')).ids;
    return new AttributeStore({ text, offsets, byCore, flags, resellerOf, resellers: [...resellers.keys()] });
  }

  descriptionOf(id: number): string | undefined {
    const start = this.parts.offsets[id] ?? 0;
    const end = this.parts.offsets[id + 1] ?? start;
    return end > start ? decode(this.parts.text, start, end) : undefined;
  }

  of(id: number): Attributes {
    const attributes: Attributes = {};
    const description = this.descriptionOf(id);
    if (description !== undefined) attributes.description = description;
    const reseller = this.parts.resellers[(this.parts.resellerOf[id] ?? 0) - 1];
    if (reseller !== undefined) attributes.reseller = reseller;
    const flag = this.parts.flags[id] ?? 0;
    if (flag !== 0) attributes.locked = flag === 3;
    return attributes;
  }

  /** Ids whose description is this name: the very name (folded) first, or, with `loosely`, without `Inc`, `Group` and the like. */
  describedAs(name: string, loosely: boolean, limit: number): number[] {
    const core = nameCore(name);
    const folded = foldName(name);
    if (!core) return [];
    return this.cores.find(coreHash(name), limit).filter((id) => {
      const description = this.descriptionOf(id) ?? '';
      return loosely ? nameCore(description) === core : foldName(description) === folded;
    });
  }
}
