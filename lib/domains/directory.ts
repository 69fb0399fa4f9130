import { Arena } from './arena';
import { type AttributeParts, AttributeStore, type Attributes } from './attributes';
import { ExactIndex } from './exact-index';
import { HashOrder } from './hash-order';
import { lookHash } from './look';
import { NearestIndex, sign } from './nearest';
import { PrefixIndex } from './prefix';

/** A row of a list as a source gives it. */
export interface DirectoryRow extends Attributes {
  domain: string;
}

export interface Nearest {
  /** Edits (insert, delete, substitute, transpose neighbours) between the value and each of the domains. */
  distance: number;
  /** All domains at that distance, in the order of their characters. */
  domains: string[];
}

/** All typed arrays of a directory, to be stored as they are (IndexedDB clones them): waking up builds nothing. */
export interface DirectoryBuffers extends AttributeParts {
  format: 1;
  bytes: Uint8Array;
  groups: Uint32Array;
  order: Uint32Array;
  slots: Uint32Array;
  signatures: Int32Array;
  labels: Uint32Array;
  /** The commonest endings (from the first dot on), commonest first. */
  endings: string[];
}

const FORMAT = 1;
/** Each of them costs one more search when an ending is left out of a misspelt domain. */
const MAX_ENDINGS = 6;

/** The part of a domain before its first dot. */
export function firstLabel(domain: string): string {
  const dot = domain.indexOf('.');
  return dot < 0 ? domain : domain.slice(0, dot);
}

/** An immutable list of domains, packed: about 49 bytes a domain with all its indexes, descriptions apart. */
export class Directory {
  private readonly arena: Arena;
  private readonly exact: ExactIndex;
  private readonly near: NearestIndex;
  private readonly prefixes: PrefixIndex;
  private readonly labels: HashOrder;
  private readonly attributes: AttributeStore;

  private constructor(private readonly parts: DirectoryBuffers) {
    this.arena = new Arena(parts);
    this.exact = new ExactIndex(this.arena, parts.slots);
    this.near = new NearestIndex(this.arena, parts.signatures);
    this.prefixes = new PrefixIndex(this.arena, parts.order);
    this.labels = new HashOrder(parts.labels, (id) => lookHash(firstLabel(this.arena.textOf(id))));
    this.attributes = new AttributeStore(parts);
  }

  /** See `buildDirectory`. */
  static build(rows: readonly DirectoryRow[]): Directory {
    const domains = sortedDomains(rows);
    const { arena, order } = Arena.pack(domains);
    const hashes = new Uint32Array(arena.size);
    const labelHashes = new Uint32Array(arena.size);
    domains.forEach((domain, place) => {
      const id = order[place] ?? 0;
      hashes[id] = lookHash(domain);
      labelHashes[id] = lookHash(firstLabel(domain));
    });
    const exact = ExactIndex.build(arena, hashes);
    const rowOf = new Array<Attributes | undefined>(arena.size).fill(undefined);
    for (const row of rows) {
      if (row.description === undefined && row.reseller === undefined && row.locked === undefined) continue;
      const id = exact.find(row.domain);
      if (id >= 0) rowOf[id] ??= row;
    }
    const everyId = Uint32Array.from({ length: arena.size }, (_, id) => id);
    return new Directory({
      format: FORMAT,
      ...arena.parts,
      ...AttributeStore.build(rowOf).parts,
      order,
      slots: exact.slots,
      signatures: sign(arena),
      labels: HashOrder.build(everyId, (id) => labelHashes[id] ?? 0).ids,
      endings: commonEndings(domains),
    });
  }

  /** See `fromBuffers`. */
  static wake(buffers: DirectoryBuffers): Directory {
    if (buffers.format !== FORMAT) {
      throw new Error(
        `A packed list of format ${FORMAT} was sought, and this one is of format ${String(buffers.format)}.`,
      );
    }
    const directory = new Directory(buffers);
    const { order, signatures, labels, offsets, slots, endings } = buffers;
    const { size } = directory;
    const fits =
      order.length === size &&
      signatures.length === size * 2 &&
      labels.length === size &&
      offsets.length === size + 1 &&
      slots.length > size &&
      Array.isArray(endings);
    if (!fits)
      throw new Error(`The indexes of a packed list of ${size} domains were sought, and these are of another size.`);
    return directory;
  }

  /** How many different domains are held. */
  get size(): number {
    return this.arena.size;
  }

  /** True when the value is in the list byte for byte: no folding, no trimming, no normalising. */
  has(value: string): boolean {
    return this.exact.find(value) >= 0;
  }

  /** The row of exactly this domain. */
  get(value: string): DirectoryRow | undefined {
    const id = this.exact.find(value);
    return id < 0 ? undefined : this.rowOf(id);
  }

  /**
   * All domains at the smallest distance within `maxDistance` edits (3 at most), a listed value being at distance 0 from itself.
   * With `foldCase` a capital is no edit.
   */
  nearest(value: string, maxDistance = 2, { foldCase = false } = {}): Nearest | undefined {
    const found = this.near.find(value, maxDistance, foldCase);
    return found && { distance: found.distance, domains: this.textsOf(found.ids).sort(byCharacters) };
  }

  /** The first `limit` domains, in the order of their characters, that begin with exactly this text. */
  prefix(value: string, limit: number): string[] {
    return this.textsOf(this.prefixes.find(value, limit));
  }

  /**
   * Rows whose description is this name: capitals, punctuation and spaces do not count, and with `loosely` nor do `Inc`, `LLC`,
   * `Group` and the like. At most 50.
   */
  byDescription(name: string, { loosely = false } = {}): DirectoryRow[] {
    return this.attributes.describedAs(name, loosely, 50).map((id) => this.rowOf(id));
  }

  /** Domains that a hurried eye may take for this value (see look.ts); a few may be others. */
  looksLike(value: string): string[] {
    return this.textsOf(this.exact.candidates(value));
  }

  /** At most `limit` domains whose first label may be taken for this one. */
  sharingLabel(label: string, limit: number): string[] {
    return this.textsOf(this.labels.find(lookHash(label), limit));
  }

  /** The endings that several domains share (`.12345.service`), commonest first; they are of the list, never made up. */
  get endings(): readonly string[] {
    return this.parts.endings;
  }

  /** Everything held, to be stored; see `fromBuffers`. */
  toBuffers(): DirectoryBuffers {
    return this.parts;
  }

  /** Bytes of all indexes, and of the descriptions with theirs. */
  weigh(): { indexes: number; descriptions: number } {
    const { bytes, groups, order, slots, signatures, labels, text, offsets, byCore, flags, resellerOf } = this.parts;
    const sum = (arrays: ArrayLike<number>[]) =>
      arrays.reduce((total, one) => total + (ArrayBuffer.isView(one) ? one.byteLength : 0), 0);
    return {
      indexes: sum([bytes, groups, order, slots, signatures, labels]),
      descriptions: sum([text, offsets, byCore, flags, resellerOf]),
    };
  }

  private rowOf(id: number): DirectoryRow {
    return { domain: this.arena.textOf(id), ...this.attributes.of(id) };
  }

  private textsOf(ids: readonly number[]): string[] {
    return ids.map((id) => this.arena.textOf(id));
  }
}

/**
 * Packs a list. Rows of one domain count once, the first one's description and flags are kept; an empty domain is left out.
 * Nothing is trimmed or folded: what the source says is what is listed.
 */
export function buildDirectory(rows: readonly DirectoryRow[]): Directory {
  return Directory.build(rows);
}

/** Wakes a directory from what `toBuffers()` gave. @throws Error when the format is another one or parts do not fit together. */
export function fromBuffers(buffers: DirectoryBuffers): Directory {
  return Directory.wake(buffers);
}

/** Order of code points; JavaScript's own order puts U+E000 to U+FFFF after what lies beyond U+FFFF. */
export function byCharacters(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    const [x, y] = [a.codePointAt(i) ?? 0, b.codePointAt(i) ?? 0];
    // A surrogate's own place is what tells apart when only the second halves differ.
    return x === y ? a.charCodeAt(i) - b.charCodeAt(i) : x - y;
  }
  return a.length - b.length;
}

function sortedDomains(rows: readonly DirectoryRow[]): string[] {
  const domains = rows.map((row) => row.domain).sort();
  let allPlain = true;
  const unique = domains.filter((domain, place) => {
    if (/[\ud800-\uffff]/.test(domain)) allPlain = false;
    return domain !== '' && domain !== domains[place - 1];
  });
  return allPlain ? unique : unique.sort(byCharacters);
}

function commonEndings(domains: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const domain of domains) {
    const dot = domain.indexOf('.');
    if (dot > 0) counts.set(domain.slice(dot), (counts.get(domain.slice(dot)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_ENDINGS)
    .map(([ending]) => ending);
}
