/** Writes whole numbers one after another, small ones in one byte (LEB128). */
export class NumberWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  write(value: number): void {
    if (this.length + 5 > this.bytes.length) {
      const wider = new Uint8Array(this.bytes.length * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  /** Everything written so far. */
  get written(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length);
  }
}

/** Reads what a `NumberWriter` wrote; behind the end it reads 0. */
export class NumberReader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  read(): number {
    let byte = this.bytes[this.at++] ?? 0;
    if (byte < 0x80) return byte;
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
      byte = this.bytes[this.at++] ?? 0;
    }
  }
}
