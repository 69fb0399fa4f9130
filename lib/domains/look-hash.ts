import { CLASS, classes, DROPPED, NOT_ASCII } from './look';
import { borrowBytes, decode } from './wtf8';

/** Hashes of looks (see look.ts). Letters that stand side by side and look like one, `rn` and `vv`, count as that one. */

export const [R, N, M, V, W] = [0x72, 0x6e, 0x6d, 0x76, 0x77] as const;
export const DOT = 0x2e;
/** Hashes have so many bits: all engines hold such numbers without making an object of them, also while code is still slow. */
export const HASH_BITS = 30;
const MASK = 2 ** HASH_BITS - 1;
export const SEED = 0x811c9dc5 & MASK;
export const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193) & MASK;

/** What is not hashed byte by byte: the text has to be looked at as characters. */
export const BY_CHARACTERS = -1;

/** The hash of classes from `start` to `end`, with `rn` and `vv` as one each. */
function hashClasses(codes: ArrayLike<number>, start: number, end: number): number {
  let hash = SEED;
  for (let i = start; i < end; i++) {
    let code = codes[i] ?? 0;
    if (code === R && i + 1 < end && codes[i + 1] === N) {
      code = M;
      i++;
    } else if (code === V && i + 1 < end && codes[i + 1] === V) {
      code = W;
      i++;
    }
    hash = mix(hash, code);
  }
  return hash;
}

/** The same from bytes; `BY_CHARACTERS` when they are not all of ASCII, or some are dropped from the look. */
function hashPart(bytes: Uint8Array, start: number, end: number): number {
  let hash = SEED;
  for (let i = start; i < end; i++) {
    let code = CLASS[bytes[i] ?? 0] ?? 0;
    if (code === DROPPED || code === NOT_ASCII) return BY_CHARACTERS;
    if ((code === R || code === V) && i + 1 < end) {
      const following = CLASS[bytes[i + 1] ?? 0] ?? 0;
      if (code === R && following === N) {
        code = M;
        i++;
      } else if (code === V && following === V) {
        code = W;
        i++;
      }
    }
    hash = mix(hash, code);
  }
  return hash;
}

/**
 * The parts of a text's look hash: of its first label, and of what follows from the first dot on. They are hashed apart, so that a
 * thousand domains with one ending have it hashed once. Below 0 when `joinLooks` cannot join them: see `lookHash`.
 */
export const lookOfPart = hashPart;
export const LOOK_OF_NOTHING = SEED;

/** The look hash from those of the first label and of the rest. FNV leaves the high bits poor: they are stirred. */
export function joinLooks(label: number, rest: number): number {
  let h = Math.imul(label ^ (label >>> 15), 0x2c1b3c6d) ^ rest;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) & MASK;
}

/** The hash of the look of a text. Two texts of one look have one hash. */
export function lookHash(value: string): number {
  const plain = lookOfTyped(value);
  if (plain !== BY_CHARACTERS) return plain;
  const { bytes, length } = borrowBytes(value);
  return lookHashOfBytes(bytes, 0, length);
}

let typed = new Uint8Array(256);

/** The bytes of the value whose look was hashed last, when it is plain. */
export const typedBytes = () => typed;

/** The look hash of a text of ASCII without spaces, read once from end to end; `BY_CHARACTERS` for any other. */
export function lookOfTyped(value: string): number {
  const { length } = value;
  if (typed.length < length) typed = new Uint8Array(length * 2);
  const bytes = typed;
  let hash = SEED;
  let label = 0;
  let isBehindDot = false;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const unit = value.charCodeAt(i);
    const code = unit > 0x7f ? NOT_ASCII : (CLASS[unit] ?? 0);
    if (code === NOT_ASCII || code === DROPPED) return BY_CHARACTERS;
    bytes[i] = unit;
    if (before !== 0) {
      const isMerged = before === R ? code === N : code === V;
      hash = mix(hash, isMerged ? (before === R ? M : W) : before);
      before = 0;
      if (isMerged) continue;
    }
    if (code === R || code === V) {
      before = code;
      continue;
    }
    if (code === DOT && !isBehindDot) {
      isBehindDot = true;
      label = hash;
      hash = SEED;
    }
    hash = mix(hash, code);
  }
  if (before !== 0) hash = mix(hash, before);
  return isBehindDot ? joinLooks(label, hash) : joinLooks(hash, LOOK_OF_NOTHING);
}

/** The same of a text that is there as bytes. */
export function lookHashOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let dot = start;
  while (dot < end && bytes[dot] !== DOT) dot++;
  const label = hashPart(bytes, start, dot);
  const rest = label < 0 ? label : hashPart(bytes, dot, end);
  if (rest >= 0) return joinLooks(label, rest);
  const codes = classes(decode(bytes, start, end));
  const place = codes.indexOf(DOT);
  const split = place < 0 ? codes.length : place;
  return joinLooks(hashClasses(codes, 0, split), hashClasses(codes, split, codes.length));
}
