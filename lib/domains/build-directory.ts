import { Arena } from './arena';
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
  const columns = frontCode(sortDomains(rows.map(({ domain }) => domain)));
  const packed = pack(columns);
  const exact = new ExactIndex(new Arena(packed), packed.slots);
  const placeOf = new Uint32Array(columns.count);
  packed.order.forEach((id, place) => {
    placeOf[id] = place;
  });
  const rowOf = new Array<Attributes | undefined>(columns.count).fill(undefined);
  for (const row of rows) {
    if (row.description === undefined && row.reseller === undefined && row.locked === undefined) continue;
    const id = exact.find(row.domain);
    if (id >= 0) rowOf[placeOf[id] ?? 0] ??= row;
  }
  return new Directory(packed, AttributeStore.build(rowOf), columns.endings);
}
