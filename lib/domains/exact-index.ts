import type { Arena, Group } from './arena';
import { lookHash, lookHashOfBytes } from './look';
import { borrowBytes } from './wtf8';

/** Slots per domain. Runs of taken slots stay short at this load, and a probe costs one word of one cache line. */
const ROOM = 1.35;

/** Slots for so many domains, all free. */
export function slotsFor(size: number): Uint32Array {
  return new Uint32Array(Math.ceil(size * ROOM) + 1);
}

/** Takes the first free slot for a domain of this look. */
export function takeSlot(slots: Uint32Array, hash: number, id: number): void {
  let slot = slotOf(hash, slots.length);
  while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
  slots[slot] = id + 1;
}

/**
 * Finds a domain by its look in one step, and tells whether the very bytes are there. Open addressing: a slot holds id + 1.
 * The hash is of the look, not of the bytes, so one table serves both the exact answer and the search for what only looks alike.
 */
export class ExactIndex {
  constructor(
    private readonly arena: Arena,
    readonly slots: Uint32Array,
  ) {}

  /** The id of the domain whose bytes are those of the value, or -1. */
  find(value: string): number {
    const { bytes, length } = borrowBytes(value);
    const group = this.arena.groupOfShape(length, length === value.length);
    if (!group) return -1;
    const { slots } = this;
    const hash = lookHashOfBytes(bytes, 0, length);
    for (let slot = slotOf(hash, slots.length); ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) return -1;
      if (id >= group.first && id < group.end && this.holds(group, id, bytes)) return id;
    }
  }

  /** Ids of all domains that may have the look of the value; a few may only share its slots. */
  candidates(value: string): number[] {
    const { slots } = this;
    const hash = lookHash(value);
    const found: number[] = [];
    for (let slot = slotOf(hash, slots.length); ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) return found;
      if (lookHash(this.arena.textOf(id)) === hash) found.push(id);
    }
  }

  private holds(group: Group, id: number, wanted: Uint8Array): boolean {
    const { bytes } = this.arena;
    const start = group.offset + (id - group.first) * group.length;
    for (let i = 0; i < group.length; i++) if (bytes[start + i] !== wanted[i]) return false;
    return true;
  }
}

function slotOf(hash: number, slots: number): number {
  return Math.floor((hash / 0x100000000) * slots);
}
