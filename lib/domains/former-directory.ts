import type { DirectoryRow } from './directory';
import { decode } from './wtf8';

/** A list as it was stored by version 0.1: all indexes as they were in memory. Only what is no index is still read. */
export interface FormerDirectory {
  format: 1;
  /** Domains of one length side by side, without anything between. */
  bytes: Uint8Array;
  /** Four numbers per length: of ASCII (1 or 0), bytes, first id, count. */
  groups: Uint32Array;
  /** Descriptions one after another, by id, and where each begins. */
  text: Uint8Array;
  offsets: Uint32Array;
  flags: Uint8Array;
  resellerOf: Uint16Array | Uint32Array;
  resellers: string[];
}

/** The rows of a list that was stored in the former format. @throws Error when its parts do not fit together. */
export function rowsOfFormer({
  bytes,
  groups,
  text,
  offsets,
  flags,
  resellerOf,
  resellers,
}: FormerDirectory): DirectoryRow[] {
  const rows: DirectoryRow[] = [];
  let start = 0;
  for (let i = 0; i < groups.length; i += 4) {
    const [, length = 0, , count = 0] = groups.subarray(i, i + 4);
    for (let k = 0; k < count; k++, start += length) {
      const id = rows.length;
      const row: DirectoryRow = { domain: decode(bytes, start, start + length) };
      const [from = 0, to = 0] = [offsets[id], offsets[id + 1]];
      if (to > from) row.description = decode(text, from, to);
      const reseller = resellers[(resellerOf[id] ?? 0) - 1];
      if (reseller !== undefined) row.reseller = reseller;
      if (flags[id]) row.locked = flags[id] === 3;
      rows.push(row);
    }
  }
  if (start !== bytes.length) throw new Error(`A stored list of ${bytes.length} bytes speaks of ${start}.`);
  return rows;
}
