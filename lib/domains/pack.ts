import { Arena, endingWidth, LONG } from './arena';
import { type FrontCoded, FrontReader } from './front-coding';
import { joinLooks, lookHashOfBytes, lookOfPart } from './look-hash';
import { LookTable } from './look-table';
import { groupNear, type NearParts, shapeOf } from './near-groups';
import { RunningLook } from './running-look';
import { type Signature, signatureOf } from './signature';
import { decodePoints, isAscii, toBytes, toPoints } from './wtf8';

/** A packed list in memory: the domains and all their indexes. */
export interface PackedDomains {
  arena: Arena;
  /** Where each domain's entry begins in the arena, by its look. */
  looks: LookTable;
  near: NearParts;
}

/** An ending with everything of it that its domains have in common. */
interface ReadyEnding extends Signature {
  length: number;
  ascii: boolean;
  /** See `lookOfPart`. */
  look: number;
}

/**
 * Makes the packed list and all its indexes from its columns. A service worker does this each time it wakes: it is one walk over
 * bytes, in which of each domain only what it does not share with the one before is looked at, and no string is made.
 * @throws Error when the columns do not fit together.
 */
export function pack(columns: FrontCoded): PackedDomains {
  const walk = new Walk(columns);
  for (let place = 0; place < columns.count; place++) walk.take(place);
  return walk.finish();
}

/**
 * The walk over the columns. It is a class with a step for each domain, because code that has just been loaded is made fast by the
 * call: a loop would run slowly to its end.
 */
class Walk {
  private readonly reader: FrontReader;
  private readonly endings: readonly ReadyEnding[];
  private readonly width: number;
  private readonly bytes: Uint8Array;
  private readonly starts: Uint32Array;
  private readonly arena: Arena;
  private readonly running = new RunningLook();
  private readonly looks: Uint32Array;
  private readonly shapes: Uint16Array | Uint32Array;
  private readonly signed: Int32Array;
  /** Room for one domain. */
  private readonly whole: Uint8Array;
  private end = 0;
  /** Where the head of the domain before begins. */
  private head = 0;

  constructor(columns: FrontCoded) {
    const { count, headBytes, longest } = columns;
    this.reader = new FrontReader(columns);
    const { endings } = this.reader;
    this.endings = [readyEnding(''), ...endings.map(readyEnding)];
    this.width = endingWidth(endings.length);
    this.bytes = new Uint8Array(headBytes + (this.width + 1) * count);
    this.starts = new Uint32Array(count + 1);
    this.arena = new Arena({ bytes: this.bytes, starts: this.starts, endings, longest });
    this.looks = new Uint32Array(count);
    this.shapes = shapeOf(longest, true) < 2 ** 16 ? new Uint16Array(count) : new Uint32Array(count);
    this.signed = new Int32Array(count * 2);
    this.whole = new Uint8Array(longest);
  }

  take(place: number): void {
    this.reader.next();
    const { shared } = this.reader;
    const ending = this.endings[this.reader.ending];
    if (!ending || shared > this.running.length) throw this.reader.problem();
    this.layDown(place, shared);
    this.hash(place, ending);
    this.sign(place, ending);
  }

  finish(): PackedDomains {
    this.reader.finish(this.end - (this.width + 1) * this.looks.length);
    const near = groupNear(this.shapes, this.signed);
    const looks = new LookTable(this.looks, this.starts, new Uint32Array(this.signed.buffer));
    return { arena: this.arena, looks, near };
  }

  /** Writes the entry of the arena. */
  private layDown(place: number, shared: number): void {
    const { bytes, reader, running, width } = this;
    let { end, head } = this;
    for (let i = 0, number = reader.ending; i < width; i++, number >>>= 8) bytes[end++] = number & 0xff;
    this.head = ++end;
    for (const after = head + shared; head < after; ) bytes[end++] = bytes[head++] ?? 0;
    running.keep(shared);
    for (let byte = reader.byte(); byte >= 0; byte = reader.byte()) {
      bytes[end++] = byte;
      running.add(byte);
    }
    bytes[this.head - 1] = Math.min(running.length, LONG);
    this.end = end;
    this.starts[place + 1] = end;
  }

  private hash(place: number, ending: ReadyEnding): void {
    const { running, looks, whole } = this;
    if (running.isLabel && ending.look >= 0) looks[place] = joinLooks(running.label, ending.look);
    else looks[place] = lookHashOfBytes(whole, 0, this.arena.copy(place, whole));
  }

  private sign(place: number, ending: ReadyEnding): void {
    const { running, signed, whole } = this;
    const ascii = running.isAscii && ending.ascii;
    this.shapes[place] = shapeOf(running.length + ending.length, ascii);
    if (ascii) {
      signed[place * 2] = running.present | ending.present;
      signed[place * 2 + 1] = running.odd ^ ending.odd;
    } else {
      const { present, odd } = signatureOf(decodePoints(whole, 0, this.arena.copy(place, whole)));
      signed[place * 2] = present;
      signed[place * 2 + 1] = odd;
    }
  }
}

function readyEnding(text: string): ReadyEnding {
  const bytes = toBytes(text);
  const look = lookOfPart(bytes, 0, bytes.length);
  return { length: bytes.length, ascii: isAscii(text), look, ...signatureOf(toPoints(text)) };
}
