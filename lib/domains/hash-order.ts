/**
 * Keys in the order of a 32-bit hash: finds all that share a key by halving, at four bytes an entry. Unlike open addressing it does
 * not mind thousands of entries with one key (`sip.*`, or one description for everybody).
 */
export class HashOrder {
  /**
   * @param entries in the order of their hashes; see `orderByHash`.
   * @param hashOf the hash (unsigned) of an entry's key, asked again while searching.
   */
  constructor(
    readonly entries: Uint32Array,
    private readonly hashOf: (entry: number) => number,
  ) {}

  /** At most `limit` entries with this hash. Another key may have the same hash: the caller compares. */
  find(hash: number, limit: number): number[] {
    const { entries, hashOf } = this;
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hashOf(entries[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < entries.length && found.length < limit && hashOf(entries[i] ?? 0) === hash; i++) {
      found.push(entries[i] ?? 0);
    }
    return found;
  }
}

const DIGIT_BITS = 11;
const DIGIT = 2 ** DIGIT_BITS - 1;

/** The numbers from 0 on, in the order of their hashes (sorted digit by digit: no comparison is made). `hashes` is used up. */
export function orderByHash(hashes: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const { length } = hashes;
  let [keys, otherKeys] = [hashes, new Uint32Array(length)];
  let [entries, otherEntries] = [new Uint32Array(length), new Uint32Array(length)];
  for (let i = 0; i < length; i++) entries[i] = i;
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const next = new Uint32Array(DIGIT + 2);
    for (let i = 0; i < length; i++) {
      const digit = ((keys[i] ?? 0) >>> shift) & DIGIT;
      next[digit + 1] = (next[digit + 1] ?? 0) + 1;
    }
    for (let digit = 1; digit < next.length; digit++) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
    for (let i = 0; i < length; i++) {
      const key = keys[i] ?? 0;
      const digit = (key >>> shift) & DIGIT;
      const at = next[digit] ?? 0;
      next[digit] = at + 1;
      otherKeys[at] = key;
      otherEntries[at] = entries[i] ?? 0;
    }
    [keys, otherKeys] = [otherKeys, keys];
    [entries, otherEntries] = [otherEntries, entries];
  }
  return entries;
}
