import type { Arena } from './arena';
import { BY_CHARACTERS, lookHash, lookHashOfBytes, lookOfTyped, typedBytes } from './look-hash';
import type { LookTable } from './look-table';
import { borrowBytes } from './wtf8';

/**
 * Finds a domain by its look in one step, and tells whether the very bytes are there. The hash is of the look, not of the bytes, so
 * one table serves both the exact answer and the search for what only looks alike.
 */
export class ExactIndex {
  /** @param looks where the entry of each domain begins in the arena, by its look: so a look-up waits for memory only twice. */
  constructor(
    private readonly arena: Arena,
    private readonly looks: LookTable,
  ) {}

  /** True when a domain has exactly the bytes of the value. */
  has(value: string): boolean {
    return this.locate(value) >= 0;
  }

  /** The place of the domain whose bytes are those of the value, or -1. */
  find(value: string): number {
    const start = this.locate(value);
    return start < 0 ? -1 : this.arena.placeOf(start);
  }

  /** Places of all domains that have the look of the value. */
  candidates(value: string): number[] {
    const { looks, arena } = this;
    const hash = lookHash(value);
    const found: number[] = [];
    for (let slot = looks.seek(looks.home(hash), hash); slot >= 0; slot = looks.seek(slot + 1, hash)) {
      const place = arena.placeOf(looks.placeIn(slot));
      if (lookHash(arena.textOf(place)) === hash) found.push(place);
    }
    return found;
  }

  private locate(value: string): number {
    const plain = lookOfTyped(value);
    if (plain !== BY_CHARACTERS) return this.locateBytes(plain, typedBytes(), value.length);
    const { bytes, length } = borrowBytes(value);
    return this.locateBytes(lookHashOfBytes(bytes, 0, length), bytes, length);
  }

  private locateBytes(hash: number, bytes: Uint8Array, length: number): number {
    const { looks, arena } = this;
    for (let slot = looks.seek(looks.home(hash), hash); slot >= 0; slot = looks.seek(slot + 1, hash)) {
      const start = looks.placeIn(slot);
      if (arena.holds(start, bytes, length)) return start;
    }
    return -1;
  }
}
