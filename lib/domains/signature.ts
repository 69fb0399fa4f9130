/**
 * Signatures: two words that tell for most pairs of texts that they are far apart, without comparing them. Of 32 classes of
 * characters the first says which a text has, the second which it has an odd number of. Of either, an insertion or a deletion
 * changes at most one bit, a substitution two, a transposition none.
 */
export interface Signature {
  present: number;
  odd: number;
}

/** A class per character, 0 to 31; capitals share theirs with small letters, so the filter holds with and without case. */
export function bitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x30 && code <= 0x39) return 26 + (code % 6);
  return (code * 7 + 3) & 31;
}

/** By byte: the bit of a character of ASCII. */
export const BIT_OF_BYTE = Int32Array.from({ length: 256 }, (_, code) => (code < 128 ? 1 << bitOf(code) : 0));

/** The signature of code points. */
export function signatureOf(points: ArrayLike<number>): Signature {
  let [present, odd] = [0, 0];
  for (let i = 0; i < points.length; i++) {
    const bit = 1 << bitOf(points[i] ?? 0);
    present |= bit;
    odd ^= bit;
  }
  return { present, odd };
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
