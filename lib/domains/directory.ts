import { Arena } from './arena';
import type { AttributeStore, Attributes } from './attributes';
import { ExactIndex } from './exact-index';
import { HashOrder } from './hash-order';
import { lookHash } from './look';
import { NearestIndex } from './nearest';
import type { PackedDomains } from './pack';
import { PrefixIndex } from './prefix';
import { byCharacters } from './sort-domains';

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

/** Each of them costs one more search when an ending is left out of a misspelt domain. */
const MAX_ENDINGS = 6;

/** The part of a domain before its first dot. */
export function firstLabel(domain: string): string {
  const dot = domain.indexOf('.');
  return dot < 0 ? domain : domain.slice(0, dot);
}

/**
 * An immutable list of domains, packed: about 49 bytes a domain with all its indexes, descriptions apart. `buildDirectory` makes
 * one from rows, `restoreDirectory` from what was stored.
 */
export class Directory {
  private readonly arena: Arena;
  private readonly exact: ExactIndex;
  private readonly near: NearestIndex;
  private readonly prefixes: PrefixIndex;
  private readonly labels: HashOrder;

  /** @param endings those that several domains share, commonest first. */
  constructor(
    readonly packed: PackedDomains,
    readonly attributes: AttributeStore,
    readonly allEndings: readonly string[],
  ) {
    this.arena = new Arena(packed);
    this.exact = new ExactIndex(this.arena, packed.slots);
    this.near = new NearestIndex(this.arena, packed.signatures);
    this.prefixes = new PrefixIndex(this.arena, packed.order);
    this.labels = new HashOrder(packed.labels, (id) => lookHash(firstLabel(this.arena.textOf(id))));
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
    return id < 0 ? undefined : this.rowAt(this.prefixes.placeOf(id));
  }

  /**
   * All domains at the smallest distance within `maxDistance` edits (3 at most), a listed value being at distance 0 from itself.
   * With `foldCase` a capital is no edit.
   */
  nearest(value: string, maxDistance = 2, { foldCase = false } = {}): Nearest | undefined {
    const found = this.near.find(value, maxDistance, foldCase);
    return found && { distance: found.distance, domains: this.textsOf(found.ids).sort(byCharacters) };
  }

  /** Every row, in the order of their characters. */
  *rows(): Generator<DirectoryRow> {
    for (let place = 0; place < this.size; place += 1) yield this.rowAt(place);
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
    return this.attributes.describedAs(name, loosely, 50).map((place) => this.rowAt(place));
  }

  /** Domains that a hurried eye may take for this value (see look.ts); a few may be others. */
  looksLike(value: string): string[] {
    return this.textsOf(this.exact.candidates(value));
  }

  /** At most `limit` domains whose first label may be taken for this one. */
  sharingLabel(label: string, limit: number): string[] {
    return this.textsOf(this.labels.find(lookHash(label), limit));
  }

  /** The commonest endings of several domains (`.12345.service`); they are of the list, never made up. */
  get endings(): readonly string[] {
    return this.allEndings.slice(0, MAX_ENDINGS);
  }

  /** Bytes of all indexes, and of the descriptions with theirs. */
  weigh(): { indexes: number; descriptions: number } {
    const { bytes, cells, order, slots, signatures, labels } = this.packed;
    const { text, offsets, byCore, flags, resellerOf } = this.attributes.parts;
    const sum = (arrays: readonly ArrayBufferView[]) => arrays.reduce((total, { byteLength }) => total + byteLength, 0);
    return {
      indexes: sum([bytes, cells, order, slots, signatures, labels]),
      descriptions: sum([text, offsets, byCore, flags, resellerOf]),
    };
  }

  private rowAt(place: number): DirectoryRow {
    return { domain: this.arena.textOf(this.packed.order[place] ?? 0), ...this.attributes.of(place) };
  }

  private textsOf(ids: readonly number[]): string[] {
    return ids.map((id) => this.arena.textOf(id));
  }
}
