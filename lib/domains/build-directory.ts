import { AttributeStore, type Attributes } from './attributes';
import { Directory, type DirectoryRow } from './directory';
import { ExactIndex } from './exact-index';
import { frontCode } from './front-coding';
import { pack } from './pack';
import { sortDomains } from './sort-domains';

/**
 * Packs a list. Rows of one domain count once, the first one's description and flags are kept; an empty domain is left out.
 * Nothing is trimmed or folded: what the source says is what is listed.
 */
export function buildDirectory(rows: readonly DirectoryRow[]): Directory {
  const packed = pack(frontCode(sortDomains(rows.map(({ domain }) => domain))));
  const exact = new ExactIndex(packed.arena, packed.looks);
  const rowOf = new Array<Attributes | undefined>(packed.arena.size).fill(undefined);
  for (const row of rows) {
    if (row.description === undefined && row.reseller === undefined && row.locked === undefined) continue;
    const place = exact.find(row.domain);
    if (place >= 0) rowOf[place] ??= row;
  }
  return new Directory(packed, AttributeStore.build(rowOf));
}
