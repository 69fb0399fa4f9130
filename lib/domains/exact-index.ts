import type { Arena, Group } from './arena';
import { lookHash } from './look';
import { byteLength, encode, isAscii } from './wtf8';

/** Slots per domain. Runs of taken slots stay short at this load, and a probe costs one word of one cache line. */
const ROOM = 1.35;

/**
 * Finds a domain by its look in one step, and tells whether the very bytes are there. Open addressing: a slot holds id + 1.
 * The hash is of the look, not of the bytes, so one table serves both the exact answer and the search for what only looks alike.
 */
export class ExactIndex {
  constructor(
    private readonly arena: Arena,
    readonly slots: Uint32Array,
  ) {}

  /** @param hashes the look hash of each domain, by id. */
  static build(arena: Arena, hashes: Uint32Array): ExactIndex {
    const slots = new Uint32Array(Math.ceil(arena.size * ROOM) + 1);
    for (let id = 0; id < arena.size; id++) {
      let slot = slotOf(hashes[id] ?? 0, slots.length);
      while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
      slots[slot] = id + 1;
    }
    return new ExactIndex(arena, slots);
  }

  /** The id of the domain whose bytes are those of the value, or -1. */
  find(value: string): number {
    const ascii = isAscii(value);
    const group = this.arena.groupOfShape(ascii ? value.length : byteLength(value), ascii);
    if (!group) return -1;
    const wanted = ascii ? undefined : new Uint8Array(group.length);
    if (wanted) encode(value, wanted, 0);
    const { slots } = this;
    for (let slot = slotOf(lookHash(value), slots.length); ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) return -1;
      if (id < group.first || id >= group.end) continue;
      if (wanted ? this.holdsBytes(group, id, wanted) : this.holdsText(group, id, value)) return id;
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

  private holdsText(group: Group, id: number, value: string): boolean {
    const { bytes } = this.arena;
    const start = group.offset + (id - group.first) * group.length;
    for (let i = 0; i < value.length; i++) if (bytes[start + i] !== value.charCodeAt(i)) return false;
    return true;
  }

  private holdsBytes(group: Group, id: number, wanted: Uint8Array): boolean {
    const { bytes } = this.arena;
    const start = group.offset + (id - group.first) * group.length;
    for (let i = 0; i < wanted.length; i++) if (bytes[start + i] !== wanted[i]) return false;
    return true;
  }
}

function slotOf(hash: number, slots: number): number {
  return Math.floor((hash / 0x100000000) * slots);
}
