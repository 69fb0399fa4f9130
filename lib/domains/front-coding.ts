import { NumberReader, NumberWriter } from './numbers';
import { decode, encode } from './wtf8';

/** Domains one after another, in the order of their characters. */
export interface SortedDomains {
  bytes: Uint8Array;
  /** Where each domain begins, and behind them where the last one ends. */
  starts: Uint32Array;
}

/**
 * Sorted domains in two columns, a third of their bytes: a domain is what its head shares with the head before it, the rest of the
 * head, and the number of its ending. A list is stored so, and packed from it.
 */
export interface FrontCoded {
  count: number;
  /** How many of `texts` are endings (from the first dot on) that several domains have. They come first, the commonest before. */
  endings: number;
  /** Bytes of all heads together, and of the longest domain. */
  headBytes: number;
  longest: number;
  /** Numbers (see numbers.ts): for each domain the number of its ending (0 for none) and how much its head shares; see `SHARED`. */
  links: Uint8Array<ArrayBuffer>;
  /** The endings and then the rests of the heads, behind each a byte that no text has. */
  texts: Uint8Array<ArrayBuffer>;
}

const DOT = 0x2e;
/** Behind each of `texts`; no byte of a text is like it (see wtf8.ts). */
const END = 0xff;
/** The low bits of a link hold how much is shared; when all are set, what goes beyond is the number that follows. */
const SHARED_BITS = 4;
const SHARED = 2 ** SHARED_BITS - 1;

export function frontCode(domains: SortedDomains): FrontCoded {
  const { bytes, starts } = domains;
  const count = starts.length - 1;
  const { endings, endingOf } = numberEndings(domains);
  const links = new NumberWriter();
  const room = bytes.length + count + endings.reduce((sum, { length }) => sum + length + 1, 0);
  const texts = new Uint8Array(room);
  let written = 0;
  for (const { text } of endings) {
    written = encode(text, texts, written);
    texts[written++] = END;
  }
  let [before, beforeEnd, headBytes, longest] = [0, 0, 0, 0];
  for (let place = 0; place < count; place++) {
    const start = starts[place] ?? 0;
    const stop = starts[place + 1] ?? 0;
    const ending = endingOf[place] ?? 0;
    const end = stop - (endings[ending - 1]?.length ?? 0);
    const most = Math.min(end - start, beforeEnd - before);
    let same = 0;
    while (same < most && bytes[before + same] === bytes[start + same]) same++;
    links.write(ending * (SHARED + 1) + Math.min(same, SHARED));
    if (same >= SHARED) links.write(same - SHARED);
    texts.set(bytes.subarray(start + same, end), written);
    written += end - start - same;
    texts[written++] = END;
    headBytes += end - start;
    longest = Math.max(longest, stop - start);
    [before, beforeEnd] = [start, end];
  }
  return { count, endings: endings.length, headBytes, longest, links: links.written, texts: texts.slice(0, written) };
}

/** Reads the columns, domain by domain. Each step is a call without anything made: a million are read with every wake. */
export class FrontReader {
  readonly endings: string[] = [];
  /** Of the domain that was read last: the number of its ending, and how much its head shares with the one before. */
  ending = 0;
  shared = 0;
  private readonly links: NumberReader;
  private readonly texts: Uint8Array;
  private at = 0;

  constructor(private readonly columns: FrontCoded) {
    this.links = new NumberReader(columns.links);
    this.texts = columns.texts;
    for (let number = 0; number < columns.endings; number++) {
      const end = this.texts.indexOf(END, this.at);
      if (end < 0) throw this.problem();
      this.endings.push(decode(this.texts, this.at, end));
      this.at = end + 1;
    }
  }

  next(): void {
    const link = this.links.read();
    const shared = link & SHARED;
    this.ending = link >>> SHARED_BITS;
    this.shared = shared === SHARED ? SHARED + this.links.read() : shared;
  }

  /** The next byte of the rest of the head; below 0 behind the last one. */
  byte(): number {
    const byte = this.texts[this.at++] ?? END;
    return byte === END ? -1 : byte;
  }

  /** @throws Error when the columns were not read to their very end. */
  finish(headBytes: number): void {
    if (this.at !== this.texts.length || headBytes !== this.columns.headBytes) throw this.problem();
  }

  /** Says that the columns are not what `frontCode` gave. */
  problem(): Error {
    const { count, links, texts } = this.columns;
    return new Error(`The columns of ${count} domains do not fit together: ${links.length} and ${texts.length} bytes.`);
  }
}

/** The endings of more than one domain, and for each domain the number of its own (0 for none of them). */
function numberEndings({ bytes, starts }: SortedDomains) {
  const counts = new Map<string, { text: string; length: number; count: number; number: number }>();
  const endingAt = (place: number) => {
    const [start = 0, end = 0] = [starts[place], starts[place + 1]];
    const dot = bytes.subarray(start, end).indexOf(DOT);
    return dot > 0 ? { text: decode(bytes, start + dot, end), length: end - start - dot } : undefined;
  };
  for (let place = 0; place + 1 < starts.length; place++) {
    const ending = endingAt(place);
    if (!ending) continue;
    const known = counts.get(ending.text);
    if (known) known.count++;
    else counts.set(ending.text, { ...ending, count: 1, number: 0 });
  }
  const endings = [...counts.values()].filter(({ count }) => count > 1).sort((a, b) => b.count - a.count);
  endings.forEach((ending, index) => {
    ending.number = index + 1;
  });
  const endingOf = Uint32Array.from({ length: starts.length - 1 }, (_, place) => {
    const ending = endingAt(place);
    return ending ? (counts.get(ending.text)?.number ?? 0) : 0;
  });
  return { endings, endingOf };
}
