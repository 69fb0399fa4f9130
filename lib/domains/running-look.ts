import { CLASS, DROPPED, NOT_ASCII } from './look';
import { DOT, M, mix, N, R, SEED, V, W } from './look-hash';
import { BIT_OF_BYTE } from './signature';

/** Beyond all texts. A small number: another kind of number would make the engine learn the class anew, again and again. */
const NOWHERE = 2 ** 30 - 1;

/**
 * The signature and the look of a text that is given byte by byte. Both are remembered for all its beginnings: in a sorted list
 * each text goes on from what it shares with the one before it, and only the rest of it is looked at.
 */
export class RunningLook {
  length = 0;
  private presents = new Int32Array(64);
  private odds = new Int32Array(64);
  private hashes = new Int32Array(64).fill(SEED);
  /** The last class, while the next one still decides what the two look like: `r` or `v`. */
  private pending = new Uint8Array(64);
  private firstPart = NOWHERE;
  private firstHigh = NOWHERE;

  /** Goes back to the first `length` bytes. */
  keep(length: number): void {
    this.length = length;
    if (this.firstPart >= length) this.firstPart = NOWHERE;
    if (this.firstHigh >= length) this.firstHigh = NOWHERE;
  }

  add(byte: number): void {
    const at = this.length++;
    if (at + 1 === this.pending.length) this.grow();
    const { presents, odds, hashes, pending } = this;
    const bit = BIT_OF_BYTE[byte] ?? 0;
    presents[at + 1] = (presents[at] ?? 0) | bit;
    odds[at + 1] = (odds[at] ?? 0) ^ bit;
    const code = CLASS[byte] ?? 0;
    if (byte > 0x7f && this.firstHigh > at) this.firstHigh = at;
    if ((byte === DOT || code === DROPPED || code === NOT_ASCII) && this.firstPart > at) this.firstPart = at;
    let hash = hashes[at] ?? 0;
    let waiting = 0;
    const before = pending[at] ?? 0;
    if (before === R && code === N) hash = mix(hash, M);
    else if (before === V && code === V) hash = mix(hash, W);
    else {
      if (before !== 0) hash = mix(hash, before);
      if (code === R || code === V) waiting = code;
      else hash = mix(hash, code);
    }
    hashes[at + 1] = hash;
    pending[at + 1] = waiting;
  }

  /** True when all of it is plain ASCII without a dot, so that `label` is the hash of its look. */
  get isLabel(): boolean {
    return this.firstPart === NOWHERE;
  }

  get isAscii(): boolean {
    return this.firstHigh === NOWHERE;
  }

  /** What `lookOfPart` gives for these bytes. */
  get label(): number {
    const hash = this.hashes[this.length] ?? 0;
    const waiting = this.pending[this.length] ?? 0;
    return waiting === 0 ? hash : mix(hash, waiting);
  }

  /** The words of the signature (see signature.ts) of these bytes, when they are of ASCII. */
  get present(): number {
    return this.presents[this.length] ?? 0;
  }
  get odd(): number {
    return this.odds[this.length] ?? 0;
  }

  private grow(): void {
    const room = this.pending.length * 2;
    const wider = (words: Int32Array<ArrayBuffer>) => {
      const fresh = new Int32Array(room);
      fresh.set(words);
      return fresh;
    };
    this.presents = wider(this.presents);
    this.odds = wider(this.odds);
    this.hashes = wider(this.hashes);
    const pending = new Uint8Array(room);
    pending.set(this.pending);
    this.pending = pending;
  }
}
