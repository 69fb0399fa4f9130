import type { Arena } from './arena';
import { BY_CHARACTERS, lookHash, lookHashOfBytes, lookOfTyped, typedBytes } from './look-hash';
import type { LookTable } from './look-table';
import { borrowBytes } from './wtf8';

/**
 * Finds a domain by its look in one step, and tells whether the very bytes are there. The hash is of the look, not of the bytes, so
 * one table serves both the exact answer and the search for what only looks alike.
 */
export class ExactIndex {
  constructor(
    private readonly arena: Arena,
    private readonly looks: LookTable,
  ) {}

  /** The place of the domain whose bytes are those of the value, or -1. */
  find(value: string): number {
    const plain = lookOfTyped(value);
    if (plain !== BY_CHARACTERS) return this.findBytes(plain, typedBytes(), value.length);
    const { bytes, length } = borrowBytes(value);
    return this.findBytes(lookHashOfBytes(bytes, 0, length), bytes, length);
  }

  private findBytes(hash: number, bytes: Uint8Array, length: number): number {
    const { looks, arena } = this;
    for (let slot = looks.seek(looks.home(hash), hash); slot >= 0; slot = looks.seek(slot + 1, hash)) {
      const place = looks.placeIn(slot);
      if (arena.holds(place, bytes, length)) return place;
    }
    return -1;
  }

  /** Places of all domains that have the look of the value. */
  candidates(value: string): number[] {
    const { looks, arena } = this;
    const hash = lookHash(value);
    const found: number[] = [];
    for (let slot = looks.seek(looks.home(hash), hash); slot >= 0; slot = looks.seek(slot + 1, hash)) {
      const place = looks.placeIn(slot);
      if (lookHash(arena.textOf(place)) === hash) found.push(place);
    }
    return found;
  }
}
