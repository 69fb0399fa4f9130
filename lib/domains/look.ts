import { isInvisible, isSpace } from './characters';
import { CONFUSABLES } from './confusables.generated';
import { borrowBytes, decode } from './wtf8';

/**
 * The look of a text: one key for everything a hurried eye takes for the same domain. Capitals are small, spaces and invisible
 * characters are gone, look-alikes of Unicode (UTS #39) are what they look like, and `1 I i l |`, `0 o O`, `rn m`, `vv w` are
 * one class each. It is for finding only: what really differs is named by comparing character by character.
 */

const DROPPED = 0;
const [R, N, M, V, W] = [0x72, 0x6e, 0x6d, 0x76, 0x77];
const NOT_ASCII = 0xff;

/** By byte: the class of a character of ASCII, and for all others that they are none. */
const CLASS = new Uint8Array(256).fill(NOT_ASCII);
for (let code = 0; code < 128; code++) {
  const text = String.fromCharCode(code).toLowerCase();
  if (isSpace(code) || isInvisible(code)) CLASS[code] = DROPPED;
  else if ('1il|'.includes(text)) CLASS[code] = 0x6c;
  else if ('0o'.includes(text)) CLASS[code] = 0x6f;
  else CLASS[code] = text.charCodeAt(0);
}

let table: Map<number, string> | undefined;
function confusables(): Map<number, string> {
  if (!table) {
    table = new Map();
    for (const [target, codes] of CONFUSABLES) {
      for (const code of codes.split(' ')) table.set(Number.parseInt(code, 36), target);
    }
  }
  return table;
}

/** The texts of [A-Za-z0-9._-] and beyond that a character may be taken for, likeliest first; empty for ASCII. */
export function looksLike(char: string): string[] {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return [];
  const known = confusables();
  const forms = new Set<string>();
  for (const variant of [char, char.toLowerCase(), char.toUpperCase()]) {
    const form = known.get(variant.codePointAt(0) ?? 0);
    if (form !== undefined) forms.add(form);
  }
  const plain = char.normalize('NFKC');
  if (plain !== char) forms.add(plain);
  return [...forms];
}

/** What a foreign character itself, not its capital or small letter, is taken for in a domain; undefined when for nothing. */
function passesFor(char: string): string | undefined {
  if ((char.codePointAt(0) ?? 0) < 0x80) return undefined;
  const form = confusables().get(char.codePointAt(0) ?? 0) ?? char.normalize('NFKC');
  return /^[A-Za-z0-9._-]+$/.test(form) ? form : undefined;
}

/** True for a character that is not of ASCII and may be taken for something that a domain is made of. */
export function isForeignLookalike(char: string): boolean {
  return passesFor(char) !== undefined;
}

/** The text without spaces and invisible characters. */
export function withoutGaps(value: string): string {
  let text = '';
  for (const char of value) {
    const code = char.codePointAt(0) ?? 0;
    if (!isSpace(code) && !isInvisible(code)) text += char;
  }
  return text;
}

/** The text without gaps and with each foreign look-alike replaced by what it passes for. Letters keep their case. */
export function plainText(value: string): string {
  let plain = '';
  for (const char of withoutGaps(value)) plain += passesFor(char) ?? char;
  return plain;
}

/** Slow path: the classes of a text with anything but plain ASCII in it, as code points. */
function classes(value: string): number[] {
  const result: number[] = [];
  for (const char of value.normalize('NFC')) {
    const code = char.codePointAt(0) ?? 0;
    if (isSpace(code) || isInvisible(code)) continue;
    const form = code < 0x80 ? char : (looksLike(char)[0] ?? char.toLowerCase());
    for (const one of form) {
      const point = one.codePointAt(0) ?? 0;
      const known = point < 0x80 ? (CLASS[point] ?? 0) : (one.toLowerCase().codePointAt(0) ?? 0);
      if (known !== DROPPED) result.push(known);
    }
  }
  return result;
}

const SEED = 0x811c9dc5 | 0;
const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
const DOT = 0x2e;

/** What is not hashed byte by byte: the text has to be looked at as characters. */
const BY_CHARACTERS = -1;

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
  return hash >>> 0;
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
  return hash >>> 0;
}

/**
 * The parts of a text's look hash: of its first label, and of what follows from the first dot on. They are hashed apart, so that a
 * thousand domains with one ending have it hashed once. Below 0 when `joinLooks` cannot join them: see `lookHash`.
 */
export const lookOfPart = hashPart;
export const LOOK_OF_NOTHING = SEED >>> 0;

/** The look hash (unsigned) from those of the first label and of the rest. FNV leaves the high bits poor: they are stirred. */
export function joinLooks(label: number, rest: number): number {
  let h = Math.imul(label ^ (label >>> 15), 0x2c1b3c6d) ^ rest;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The 32-bit hash (unsigned) of the look of a text. Two texts of one look have one hash. */
export function lookHash(value: string): number {
  const { bytes, length } = borrowBytes(value);
  return lookHashOfBytes(bytes, 0, length);
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
