/**
 * Text as bytes and back, without loss for any string: UTF-8, and for a lone surrogate the three bytes UTF-8 would forbid.
 * `TextEncoder` writes U+FFFD there, and two different values would then be the same bytes.
 */

/** True when every character is below U+0080, so that characters and bytes are the same thing. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** How many bytes `encode` writes for this text. */
export function byteLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** Writes the text into `bytes` at `at` and returns the offset after it. There must be room for `byteLength(text)`. */
export function encode(text: string, bytes: Uint8Array, at: number): number {
  let next = at;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[next++] = unit;
      continue;
    }
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    if (code < 0x800) {
      bytes[next++] = 0xc0 | (code >> 6);
      bytes[next++] = 0x80 | (code & 63);
    } else if (code < 0x10000) {
      bytes[next++] = 0xe0 | (code >> 12);
      bytes[next++] = 0x80 | ((code >> 6) & 63);
      bytes[next++] = 0x80 | (code & 63);
    } else {
      bytes[next++] = 0xf0 | (code >> 18);
      bytes[next++] = 0x80 | ((code >> 12) & 63);
      bytes[next++] = 0x80 | ((code >> 6) & 63);
      bytes[next++] = 0x80 | (code & 63);
    }
  }
  return next;
}

/** The code points of `bytes` from `start` to `end`, as written by `encode`. */
export function decodePoints(bytes: Uint8Array, start: number, end: number): number[] {
  const points: number[] = [];
  for (let i = start; i < end; ) {
    const first = bytes[i++] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let k = 0; k < more; k++) code = (code << 6) | ((bytes[i++] ?? 0) & 63);
    points.push(code);
  }
  return points;
}

/** The text of `bytes` from `start` to `end`, as written by `encode`. */
export function decode(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let i = start;
  for (; i < end; i++) {
    const code = bytes[i] ?? 0;
    if (code > 0x7f) break;
    text += String.fromCharCode(code);
  }
  if (i === end) return text;
  text = '';
  for (const code of decodePoints(bytes, start, end)) text += String.fromCodePoint(code);
  return text;
}

/** The code points of a text; a lone surrogate stands for itself. */
export function toPoints(text: string): Int32Array {
  const points = new Int32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    points[count++] = code;
  }
  return points.subarray(0, count);
}

let room = new Uint8Array(256);

/** A text's bytes in a room that is used again and again: they stand there until the next call. As many bytes as characters: all ASCII. */
export function borrowBytes(text: string): { bytes: Uint8Array; length: number } {
  if (room.length < text.length * 3) room = new Uint8Array(text.length * 3);
  return { bytes: room, length: encode(text, room, 0) };
}

/** A text's bytes, to keep. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(byteLength(text));
  encode(text, bytes, 0);
  return bytes;
}
