import { NumberWriter } from './numbers';
import { decode } from './wtf8';

/** Domains one after another, in the order of their characters. */
export interface SortedDomains {
  bytes: Uint8Array;
  /** Where each domain begins, and behind them where the last one ends. */
  starts: Uint32Array;
}

/**
 * Sorted domains in columns, a third of their bytes: a domain is what its head shares with the head before it, the rest of the
 * head, and the number of its ending. A list is stored so, and packed from it.
 */
export interface FrontCoded {
  count: number;
  /** Numbers (see numbers.ts): how many bytes each head shares with the head before it. */
  shared: Uint8Array<ArrayBuffer>;
  /** Numbers: how many bytes follow of the head. */
  lengths: Uint8Array<ArrayBuffer>;
  /** Those bytes. */
  rests: Uint8Array<ArrayBuffer>;
  /** Numbers: index + 1 into `endings`; 0 when the head is the whole domain. */
  endingOf: Uint8Array<ArrayBuffer>;
  /** The endings (from the first dot on) that several domains have, commonest first. */
  endings: string[];
}

const DOT = 0x2e;

export function frontCode({ bytes, starts }: SortedDomains): FrontCoded {
  const count = starts.length - 1;
  const { endings, endingOf } = numberEndings({ bytes, starts });
  const [shared, lengths, numbers] = [new NumberWriter(), new NumberWriter(), new NumberWriter()];
  const rests = new Uint8Array(bytes.length);
  let written = 0;
  let [before, beforeEnd] = [0, 0];
  for (let place = 0; place < count; place++) {
    const start = starts[place] ?? 0;
    const ending = endingOf[place] ?? 0;
    const end = (starts[place + 1] ?? 0) - (endings[ending - 1]?.length ?? 0);
    const most = Math.min(end - start, beforeEnd - before);
    let same = 0;
    while (same < most && bytes[before + same] === bytes[start + same]) same++;
    shared.write(same);
    lengths.write(end - start - same);
    numbers.write(ending);
    rests.set(bytes.subarray(start + same, end), written);
    written += end - start - same;
    [before, beforeEnd] = [start, end];
  }
  return {
    count,
    shared: shared.written,
    lengths: lengths.written,
    rests: rests.slice(0, written),
    endingOf: numbers.written,
    endings: endings.map(({ text }) => text),
  };
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
