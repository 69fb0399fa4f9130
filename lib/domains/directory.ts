import type { Arena } from './arena';
import type { AttributeStore, Attributes } from './attributes';
import { ExactIndex } from './exact-index';
import type { SortedDomains } from './front-coding';
import { LabelIndex } from './label-index';
import { NearestIndex } from './nearest';
import type { PackedDomains } from './pack';
import { placesWithPrefix } from './prefix';

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

/**
 * An immutable list of domains, packed: about 44 bytes a domain with all its indexes, descriptions apart. `buildDirectory` makes
 * one from rows, `restoreDirectory` from what was stored.
 */
export class Directory {
  private readonly arena: Arena;
  private readonly exact: ExactIndex;
  private readonly near: NearestIndex;
  private readonly labels: LabelIndex;

  constructor(
    private readonly packed: PackedDomains,
    readonly attributes: AttributeStore,
  ) {
    const { arena, looks, near } = packed;
    this.arena = arena;
    this.exact = new ExactIndex(arena, looks);
    this.near = new NearestIndex(arena, near);
    this.labels = new LabelIndex(arena);
  }

  /** How many different domains are held. */
  get size(): number {
    return this.arena.size;
  }

  /** True when the value is in the list byte for byte: no folding, no trimming, no normalising. */
  has(value: string): boolean {
    return this.exact.has(value);
  }

  /** The row of exactly this domain. */
  get(value: string): DirectoryRow | undefined {
    const place = this.exact.find(value);
    return place < 0 ? undefined : this.rowAt(place);
  }

  /**
   * All domains at the smallest distance within `maxDistance` edits (3 at most), a listed value being at distance 0 from itself.
   * With `foldCase` a capital is no edit.
   */
  nearest(value: string, maxDistance = 2, { foldCase = false } = {}): Nearest | undefined {
    const found = this.near.find(value, maxDistance, foldCase);
    return found && { distance: found.distance, domains: this.textsOf(found.places) };
  }

  /** Every row, in the order of their characters. */
  *rows(): Generator<DirectoryRow> {
    for (let place = 0; place < this.size; place += 1) yield this.rowAt(place);
  }

  /** The first `limit` domains, in the order of their characters, that begin with exactly this text. */
  prefix(value: string, limit: number): string[] {
    return this.textsOf(placesWithPrefix(this.arena, value, limit));
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
    return this.labels.find(label, limit);
  }

  /** The commonest endings of several domains (`.12345.service`); they are of the list, never made up. */
  get endings(): readonly string[] {
    return this.arena.endings.slice(0, MAX_ENDINGS);
  }

  /** Every domain, its bytes as they lie. */
  sorted(): SortedDomains {
    return this.arena.sorted();
  }

  /** Bytes of what the exact answer needs, of all indexes with it, and of the descriptions with theirs. */
  weigh(): { exact: number; indexes: number; descriptions: number } {
    const { arena, looks, near } = this.packed;
    const { text, offsets, byCore, flags, resellerOf } = this.attributes.parts;
    const exact = arena.weight + looks.slots.byteLength;
    const sum = (arrays: readonly ArrayBufferView[]) => arrays.reduce((total, { byteLength }) => total + byteLength, 0);
    return {
      exact,
      indexes: exact + this.labels.weight + sum([near.cells, near.places, near.signatures]),
      descriptions: sum([text, offsets, byCore, flags, resellerOf]),
    };
  }

  /** The row at a place in the order of the domains’ characters, from 0. */
  rowAt(place: number): DirectoryRow {
    return { domain: this.arena.textOf(place), ...this.attributes.of(place) };
  }

  private textsOf(places: readonly number[]): string[] {
    return places.map((place) => this.arena.textOf(place));
  }
}
