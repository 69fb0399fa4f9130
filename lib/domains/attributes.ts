import { coreHash, foldName, nameCore } from './company';
import { HashOrder, orderByHash } from './hash-order';
import { byteLength, decode, encode } from './wtf8';

/** What a list says of a domain besides its name. */
export interface Attributes {
  description?: string;
  reseller?: string;
  locked?: boolean;
}

/** By place: the place of a domain in the order of their characters. */
export interface AttributeParts {
  /** Descriptions one after another. */
  text: Uint8Array<ArrayBuffer>;
  /** Where each begins, and behind them where the last one ends. Empty when there is none. */
  offsets: Uint32Array;
  /** Places with a description, in the order of its core's hash. */
  byCore: Uint32Array<ArrayBuffer>;
  /** Bit 0: locked is known, bit 1: locked. Empty when no row says. */
  flags: Uint8Array<ArrayBuffer>;
  /** Index + 1 into `resellers`, 0 for none. Empty when no row says. */
  resellerOf: Uint32Array;
  resellers: string[];
}

/** Descriptions, resellers and flags of all domains by place, and the way from a description back to its domains. */
export class AttributeStore {
  private readonly cores: HashOrder;

  constructor(readonly parts: AttributeParts) {
    this.cores = new HashOrder(parts.byCore, (place) => coreHash(this.descriptionOf(place) ?? ''));
  }

  /** @param rowOf the attributes of each domain, by place. */
  static build(rowOf: ReadonlyArray<Attributes | undefined>): AttributeStore {
    const offsets = new Uint32Array(rowOf.length + 1);
    const described: number[] = [];
    const resellers = new Map<string, number>();
    let length = 0;
    let flagged = false;
    rowOf.forEach((row, place) => {
      offsets[place] = length;
      if (row?.description) {
        length += byteLength(row.description);
        described.push(place);
      }
      if (row?.reseller && !resellers.has(row.reseller)) resellers.set(row.reseller, resellers.size + 1);
      flagged ||= row?.locked !== undefined;
    });
    offsets[rowOf.length] = length;
    const text = new Uint8Array(length);
    const flags = new Uint8Array(flagged ? rowOf.length : 0);
    const resellerOf = new Uint32Array(resellers.size > 0 ? rowOf.length : 0);
    rowOf.forEach((row, place) => {
      if (row?.description) encode(row.description, text, offsets[place] ?? 0);
      if (row?.reseller) resellerOf[place] = resellers.get(row.reseller) ?? 0;
      if (row?.locked !== undefined) flags[place] = row.locked ? 3 : 1;
    });
    const hashes = Uint32Array.from(described, (place) => coreHash(rowOf[place]?.description ?? ''));
    const byCore = orderByHash(hashes).map((entry) => described[entry] ?? 0);
    const held = length > 0 ? offsets : new Uint32Array(0);
    return new AttributeStore({ text, offsets: held, byCore, flags, resellerOf, resellers: [...resellers.keys()] });
  }

  descriptionOf(place: number): string | undefined {
    const start = this.parts.offsets[place] ?? 0;
    const end = this.parts.offsets[place + 1] ?? start;
    return end > start ? decode(this.parts.text, start, end) : undefined;
  }

  of(place: number): Attributes {
    const attributes: Attributes = {};
    const description = this.descriptionOf(place);
    if (description !== undefined) attributes.description = description;
    const reseller = this.parts.resellers[(this.parts.resellerOf[place] ?? 0) - 1];
    if (reseller !== undefined) attributes.reseller = reseller;
    const flag = this.parts.flags[place] ?? 0;
    if (flag !== 0) attributes.locked = flag === 3;
    return attributes;
  }

  /** Places whose description is this name: the very name (folded) first, or, with `loosely`, without `Inc`, `Group` and the like. */
  describedAs(name: string, loosely: boolean, limit: number): number[] {
    const core = nameCore(name);
    const folded = foldName(name);
    if (!core) return [];
    return this.cores.find(coreHash(name), limit).filter((place) => {
      const description = this.descriptionOf(place) ?? '';
      return loosely ? nameCore(description) === core : foldName(description) === folded;
    });
  }
}
