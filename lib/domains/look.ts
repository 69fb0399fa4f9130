import { isInvisible, isSpace } from './characters';
import { CONFUSABLES } from './confusables.generated';

/**
 * The look of a text: one key for everything a hurried eye takes for the same domain. Capitals are small, spaces and invisible
 * characters are gone, look-alikes of Unicode (UTS #39) are what they look like, and `1 I i l |`, `0 o O`, `rn m`, `vv w` are
 * one class each. It is for finding only: what really differs is named by comparing character by character.
 */

/** Not a part of the look: a space or something invisible. */
export const DROPPED = 0;
export const NOT_ASCII = 0xff;

/** By byte: the class of a character of ASCII, and for all others that they are none. */
export const CLASS = new Uint8Array(256).fill(NOT_ASCII);
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

/** The classes of a text with anything but plain ASCII in it, as code points. */
export function classes(value: string): number[] {
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
