import type { SortedDomains } from './front-coding';
import { decode, toBytes } from './wtf8';

/** What an arena is made of. */
export interface ArenaParts {
  /**
   * Entries one after another: the number of an ending (`width` bytes, 0 for none), the length of the head (one byte, `LONG` when it
   * does not fit), the head itself: the domain without its ending.
   */
  bytes: Uint8Array;
  /** Where each entry begins, and behind them where the last one ends. */
  starts: Uint32Array;
  /** What many domains end with, from the first dot on: it lies here once. */
  endings: readonly string[];
  /** Bytes of the longest domain. */
  longest: number;
}

/** How many bytes hold the number of one of so many endings. */
export function endingWidth(endings: number): number {
  return endings < 2 ** 8 ? 1 : endings < 2 ** 16 ? 2 : 4;
}

/** Stands for the length of a head that one byte cannot say. */
export const LONG = 0xff;

/** All domains in the order of their characters. A domain is known by its place. */
export class Arena {
  readonly size: number;
  readonly endings: readonly string[];
  /** Bytes of the longest domain. */
  readonly longest: number;
  private readonly width: number;
  private readonly tails: readonly Uint8Array[];
  private readonly room: Uint8Array;

  constructor(private readonly parts: ArenaParts) {
    this.endings = parts.endings;
    this.longest = parts.longest;
    this.size = parts.starts.length - 1;
    this.width = endingWidth(parts.endings.length);
    this.tails = [new Uint8Array(0), ...parts.endings.map(toBytes)];
    this.room = new Uint8Array(parts.longest);
  }

  /** True when the bytes of the domain whose entry begins at `start` are the first `length` of `wanted`. */
  holds(start: number, wanted: Uint8Array, length: number): boolean {
    const { bytes } = this.parts;
    const from = start + this.width + 1;
    let head = bytes[from - 1] ?? 0;
    if (head === LONG) head = (this.parts.starts[this.placeOf(start) + 1] ?? 0) - from;
    const tail = this.tailAt(start);
    if (head + tail.length !== length) return false;
    for (let i = 0; i < head; i++) if (bytes[from + i] !== wanted[i]) return false;
    for (let i = 0; i < tail.length; i++) if (tail[i] !== wanted[head + i]) return false;
    return true;
  }

  /** The place of the domain whose entry begins there. */
  placeOf(start: number): number {
    const { starts } = this.parts;
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Writes the domain's bytes to the beginning of `into`, and gives how many there are: at most `longest`. */
  copy(place: number, into: Uint8Array): number {
    const { bytes, starts } = this.parts;
    const start = starts[place] ?? 0;
    const from = start + this.width + 1;
    const head = (starts[place + 1] ?? 0) - from;
    for (let i = 0; i < head; i++) into[i] = bytes[from + i] ?? 0;
    const tail = this.tailAt(start);
    for (let i = 0; i < tail.length; i++) into[head + i] = tail[i] ?? 0;
    return head + tail.length;
  }

  /** The domain, byte for byte as it was packed. @throws RangeError when there is no such place. */
  textOf(place: number): string {
    if (!(place >= 0 && place < this.size)) throw new RangeError(`No domain ${place} among ${this.size}.`);
    return decode(this.room, 0, this.copy(place, this.room));
  }

  /** Below 0 when the domain comes before the text, 0 when it begins with it, above 0 when it comes after. */
  compare(place: number, wanted: Uint8Array): number {
    const length = this.copy(place, this.room);
    const shared = Math.min(length, wanted.length);
    for (let i = 0; i < shared; i++) {
      const difference = (this.room[i] ?? 0) - (wanted[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return length < wanted.length ? -1 : 0;
  }

  /** All domains whole, one after another. */
  sorted(): SortedDomains {
    const starts = new Uint32Array(this.size + 1);
    for (let place = 0; place < this.size; place++)
      starts[place + 1] = (starts[place] ?? 0) + this.copy(place, this.room);
    const bytes = new Uint8Array(starts[this.size] ?? 0);
    for (let place = 0; place < this.size; place++) this.copy(place, bytes.subarray(starts[place]));
    return { bytes, starts };
  }

  /** Bytes of memory. */
  get weight(): number {
    return this.tails.reduce((sum, { length }) => sum + length, this.parts.bytes.length + this.parts.starts.byteLength);
  }

  /** The bytes of the ending of the entry that begins there. */
  private tailAt(start: number): Uint8Array {
    const { bytes } = this.parts;
    let number = 0;
    for (let at = start + this.width - 1; at >= start; at--) number = number * 256 + (bytes[at] ?? 0);
    return this.tails[number] ?? (this.tails[0] as Uint8Array);
  }
}
