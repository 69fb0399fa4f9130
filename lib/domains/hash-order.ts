/**
 * Ids in the order of a 32-bit hash: finds all that share a key by halving, at four bytes an entry. Unlike open addressing it does
 * not mind thousands of entries with one key (`sip.*`, or one description for everybody).
 */
export class HashOrder {
  /** Hashes lose this many low bits, so that hash and id fit the 53 bits of a float while sorting. */
  private readonly shift: number;

  constructor(
    readonly ids: Uint32Array,
    private readonly hashOf: (id: number) => number,
  ) {
    this.shift = shiftFor(ids.length);
  }

  /**
   * @param ids those to be found; an id without a key is left out.
   * @param hashOf the hash (unsigned) of an id's key, asked again while searching.
   */
  static build(ids: readonly number[] | Uint32Array, hashOf: (id: number) => number): HashOrder {
    const shift = shiftFor(ids.length);
    const span = 2 ** (21 + shift);
    const keys = new Float64Array(ids.length);
    for (let i = 0; i < ids.length; i++) keys[i] = (hashOf(ids[i] ?? 0) >>> shift) * span + i;
    keys.sort();
    return new HashOrder(
      Uint32Array.from(keys, (key) => ids[key % span] ?? 0),
      hashOf,
    );
  }

  /** At most `limit` ids with this hash. Another key may have the same hash: the caller compares. */
  find(hash: number, limit: number): number[] {
    const { ids, shift, hashOf } = this;
    const wanted = hash >>> shift;
    const keyAt = (place: number) => hashOf(ids[place] ?? 0) >>> shift;
    let low = 0;
    let high = ids.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyAt(middle) < wanted) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < ids.length && found.length < limit && keyAt(i) === wanted; i++) found.push(ids[i] ?? 0);
    return found;
  }
}

function shiftFor(count: number): number {
  return Math.max(0, Math.ceil(Math.log2(Math.max(1, count))) - 21);
}
