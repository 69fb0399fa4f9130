import { AttributeStore } from './attributes';
import { buildDirectory } from './build-directory';
import { deflate, inflate } from './deflate';
import { Directory } from './directory';
import { type FormerDirectory, rowsOfFormer } from './former-directory';
import { type FrontCoded, frontCode } from './front-coding';
import { NumberReader, NumberWriter } from './numbers';
import { pack } from './pack';

/** A list as it lies on the disk: columns (see front-coding.ts), compressed. The indexes are made anew with each wake. */
export interface StoredDirectory {
  format: 3;
  domains: FrontCoded;
  attributes: {
    /** Numbers: how long each description is, in the order of the domains. Empty when there is none. */
    lengths: Uint8Array<ArrayBuffer>;
    text: Uint8Array<ArrayBuffer>;
    /** As in `AttributeParts`. It is stored: to fold a million names takes seconds. */
    byCore: Uint8Array<ArrayBuffer>;
    flags: Uint8Array<ArrayBuffer>;
    /** Numbers. */
    resellerOf: Uint8Array<ArrayBuffer>;
    resellers: string[];
  };
}

const FORMAT = 3;

/** Everything held, made small to be stored. */
export async function storeDirectory(directory: Directory): Promise<StoredDirectory> {
  const { parts } = directory.attributes;
  const columns = frontCode(directory.sorted());
  const [domains, lengths, text, byCore, flags, resellerOf] = await Promise.all([
    eachColumn(columns, deflate),
    deflate(numbers(lengthsOf(parts.offsets))),
    deflate(parts.text),
    deflate(new Uint8Array(parts.byCore.buffer)),
    deflate(parts.flags),
    deflate(numbers(parts.resellerOf)),
  ]);
  return {
    format: FORMAT,
    domains,
    attributes: { lengths, text, byCore, flags, resellerOf, resellers: parts.resellers },
  };
}

/**
 * Wakes a directory from what `storeDirectory` gave, or from a list that was stored before there was this format.
 * @throws Error when the format is another one or the parts do not fit together.
 */
export async function restoreDirectory(stored: StoredDirectory | FormerDirectory): Promise<Directory> {
  const { format } = stored;
  if (stored.format === 1) return buildDirectory(rowsOfFormer(stored));
  if (stored.format !== FORMAT) {
    throw new Error(`A stored list of format ${FORMAT} was sought, and this one is of format ${String(format)}.`);
  }
  const { attributes } = stored;
  const [columns, lengths, text, byCore, flags, resellerOf] = await Promise.all([
    eachColumn(stored.domains, inflate),
    inflate(attributes.lengths),
    inflate(attributes.text),
    inflate(attributes.byCore),
    inflate(attributes.flags),
    inflate(attributes.resellerOf),
  ]);
  const { count } = columns;
  const offsets = offsetsOf(lengths, count);
  if ((offsets[offsets.length - 1] ?? 0) !== text.length || byCore.length % 4 !== 0) {
    throw new Error(`Descriptions of ${text.length} bytes are stored, and their lengths are of others.`);
  }
  const parts = {
    text,
    offsets,
    byCore: new Uint32Array(byCore.buffer),
    flags,
    resellerOf: readNumbers(resellerOf, resellerOf.length > 0 ? count : 0),
    resellers: attributes.resellers,
  };
  return new Directory(pack(columns), new AttributeStore(parts));
}

async function eachColumn(columns: FrontCoded, change: typeof deflate): Promise<FrontCoded> {
  const [links, texts] = await Promise.all([change(columns.links), change(columns.texts)]);
  return { ...columns, links, texts };
}

function numbers(values: Iterable<number>): Uint8Array<ArrayBuffer> {
  const writer = new NumberWriter();
  for (const value of values) writer.write(value);
  return writer.written;
}

function readNumbers(bytes: Uint8Array, count: number): Uint32Array {
  const reader = new NumberReader(bytes);
  const values = new Uint32Array(count);
  for (let i = 0; i < count; i++) values[i] = reader.read();
  return values;
}

const lengthsOf = (offsets: Uint32Array) => offsets.subarray(1).map((end, place) => end - (offsets[place] ?? 0));

function offsetsOf(lengths: Uint8Array, count: number): Uint32Array {
  if (lengths.length === 0) return new Uint32Array(0);
  const reader = new NumberReader(lengths);
  const offsets = new Uint32Array(count + 1);
  for (let place = 0; place < count; place++) offsets[place + 1] = (offsets[place] ?? 0) + reader.read();
  return offsets;
}
