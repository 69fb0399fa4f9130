import { HASH_BITS } from './look-hash';

/** Slots per entry. Runs of taken slots stay short at this load, and a probe costs one word of one cache line. */
const ROOM = 1.35;

/**
 * Places by the hash of a look, in open addressing: one word a slot. Its low bits hold the place + 1, what is left of it the low bits
 * of the hash, so that hardly any domain but the right one has to be looked at. The high bits of the hash choose the slot.
 */
export class LookTable {
  readonly slots: Uint32Array;
  private readonly placeBits: number;

  /**
   * @param hashes of the entries.
   * @param places their places (any numbers, in rising order).
   * @param room two words for each hash, to be written over: where such memory is at hand, it is cheaper than new memory.
   */
  constructor(hashes: Uint32Array, places: Uint32Array, room: Uint32Array = new Uint32Array(hashes.length * 2)) {
    const { length } = hashes;
    this.slots = new Uint32Array(Math.ceil(length * ROOM) + 1);
    this.placeBits = 32 - Math.clz32((places[length - 1] ?? 0) + 1);
    const entries = inRanges(hashes, places, room);
    for (let i = 0; i < length * 2; i += 2) this.add(entries[i] ?? 0, entries[i + 1] ?? 0);
  }

  private add(hash: number, place: number): void {
    const { slots } = this;
    let slot = this.home(hash);
    while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
    slots[slot] = (hash << this.placeBits) | (place + 1);
  }

  /** The slot in which the search for a hash begins. */
  home(hash: number): number {
    return Math.floor((hash / 2 ** HASH_BITS) * this.slots.length);
  }

  /** The first slot from `slot` on whose entry may have this hash; -1 when there is none. */
  seek(slot: number, hash: number): number {
    const { slots, placeBits } = this;
    const tag = hash << placeBits;
    for (let at = slot === slots.length ? 0 : slot; ; at = at + 1 === slots.length ? 0 : at + 1) {
      const word = slots[at] ?? 0;
      if (word === 0) return -1;
      if ((word ^ tag) >>> placeBits === 0) return at;
    }
  }

  /** The place that a slot holds. */
  placeIn(slot: number): number {
    return ((this.slots[slot] ?? 0) & (2 ** this.placeBits - 1)) - 1;
  }
}

/** So many entries fill a range of slots that stays in the processor's nearest memory. */
const PER_RANGE = 2048;

/**
 * Hashes and places, alternating, roughly in the order of their slots: put in as they come, a million entries would each wait for
 * memory.
 */
function inRanges(hashes: Uint32Array, places: Uint32Array, entries: Uint32Array): Uint32Array {
  const { length } = hashes;
  const bits = Math.max(0, Math.ceil(Math.log2(length / PER_RANGE)));
  const rangeOf = (hash: number) => hash >>> (HASH_BITS - bits);
  const next = new Uint32Array(2 ** bits + 1);
  for (let i = 0; i < length; i++) {
    const after = rangeOf(hashes[i] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let range = 1; range < next.length; range++) next[range] = (next[range] ?? 0) + (next[range - 1] ?? 0);
  for (let i = 0; i < length; i++) {
    const hash = hashes[i] ?? 0;
    const range = rangeOf(hash);
    const at = next[range] ?? 0;
    next[range] = at + 1;
    entries[at * 2] = hash;
    entries[at * 2 + 1] = places[i] ?? 0;
  }
  return entries;
}
