import { decodePoints } from './wtf8';

/**
 * Signatures: two words that tell for most pairs of texts that they are far apart, without comparing them. The first says which
 * characters a text has, the second which it has an odd number of times. Of either, an insertion or a deletion changes at most
 * one bit, a substitution two, a transposition none.
 */

/** A class per character, 0 to 31; capitals share theirs with small letters, so the filter holds with and without case. */
export function bitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x30 && code <= 0x39) return 26 + (code % 6);
  return (code * 7 + 3) & 31;
}

const BIT = Int32Array.from({ length: 128 }, (_, code) => 1 << bitOf(code));

/** Writes both words to `at` and behind it. */
export function writeSignature(
  points: ArrayLike<number>,
  start: number,
  end: number,
  into: Int32Array,
  at: number,
): void {
  let present = 0;
  let odd = 0;
  for (let i = start; i < end; i++) {
    const code = points[i] ?? 0;
    const bit = code < 128 ? (BIT[code] ?? 0) : 1 << bitOf(code);
    present |= bit;
    odd ^= bit;
  }
  into[at] = present;
  into[at + 1] = odd;
}

/** The same of a text that is there as bytes, of ASCII or not. */
export function signBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  ascii: boolean,
  into: Int32Array,
  at: number,
): void {
  if (ascii) {
    writeSignature(bytes, start, end, into, at);
  } else {
    const points = decodePoints(bytes, start, end);
    writeSignature(points, 0, points.length, into, at);
  }
}

/** How many bits of a word are set. */
export function bitsSet(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The widest search there is: beyond it a neighbour is another name, and the walk would branch too often. */
export const MAX_EDITS = 3;
export const MAX_CELL_BITS = 12;
/** So many domains share a cell on the average: fewer, and the cells' own starts weigh more than they save. */
const PER_CELL = 16;

/** How many bits tell the cells of a group of so many domains apart. */
export function cellBits(count: number): number {
  return Math.max(0, Math.min(MAX_CELL_BITS, Math.floor(Math.log2(count / PER_CELL))));
}

/**
 * The cell of a domain: its odd word folded to so many bits. Each bit stands for two letters, or for a letter and a digit, so
 * that most are set in half of the domains; one edit still changes at most two.
 */
export function cellOf(odd: number, bits: number): number {
  return ((odd ^ (odd >>> 16)) & 0xffff) >>> (16 - bits);
}

interface Steps {
  /** What a cell's number is combined with (xor) for every other cell, those of few bits first. */
  masks: Uint16Array;
  /** How many of them have at most so many bits. */
  within: readonly number[];
}

const steps: Array<Steps | undefined> = [];

/** The ways from a cell to the others of its group, the nearest first, as far as any search goes. */
export function stepsFor(bits: number): Steps {
  let known = steps[bits];
  if (!known) {
    const near = Array.from({ length: 2 ** bits }, (_, mask) => mask).filter((mask) => bitsSet(mask) <= MAX_EDITS * 2);
    near.sort((a, b) => bitsSet(a) - bitsSet(b));
    const within = Array.from(
      { length: MAX_EDITS * 2 + 1 },
      (_, most) => near.filter((mask) => bitsSet(mask) <= most).length,
    );
    known = { masks: Uint16Array.from(near), within };
    steps[bits] = known;
  }
  return known;
}
