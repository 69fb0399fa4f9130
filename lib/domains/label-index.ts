import type { Arena } from './arena';
import { DOT, lookHash, lookHashOfBytes } from './look-hash';
import { LookTable } from './look-table';

/** The part of a domain before its first dot. */
export function firstLabel(domain: string): string {
  const dot = domain.indexOf('.');
  return dot < 0 ? domain : domain.slice(0, dot);
}

/**
 * Finds domains by the look of their first label. Those with one label stand side by side in the order of their characters, so the
 * table holds the first of them only, and does not mind thousands (`sip.*`). It is made when it is first asked: most values are
 * exact, or only misspelt.
 */
export class LabelIndex {
  private made: LookTable | undefined;

  constructor(private readonly arena: Arena) {}

  /** At most `limit` domains whose first label may be taken for this one. */
  find(label: string, limit: number): string[] {
    const { arena, table } = this;
    const hash = lookHash(label);
    const found: string[] = [];
    for (let slot = table.seek(table.home(hash), hash); slot >= 0; slot = table.seek(slot + 1, hash)) {
      const first = table.placeIn(slot);
      const own = firstLabel(arena.textOf(first));
      if (lookHash(own) !== hash) continue;
      for (let place = first; place < arena.size && found.length < limit; place++) {
        const domain = arena.textOf(place);
        if (firstLabel(domain) !== own) break;
        found.push(domain);
      }
    }
    return found;
  }

  /** Bytes of memory. */
  get weight(): number {
    return this.table.slots.byteLength;
  }

  private get table(): LookTable {
    this.made ??= tableOfLabels(this.arena);
    return this.made;
  }
}

function tableOfLabels(arena: Arena): LookTable {
  const hashes = new Uint32Array(arena.size);
  const firsts = new Uint32Array(arena.size);
  let runs = 0;
  let [label, before] = [new Uint8Array(arena.longest), new Uint8Array(arena.longest)];
  let lengthBefore = -1;
  for (let place = 0; place < arena.size; place++) {
    const domain = arena.copy(place, label);
    let length = 0;
    while (length < domain && label[length] !== DOT) length++;
    if (length !== lengthBefore || !startsAlike(label, before, length)) {
      firsts[runs] = place;
      hashes[runs++] = lookHashOfBytes(label, 0, length);
    }
    [label, before] = [before, label];
    lengthBefore = length;
  }
  return new LookTable(hashes.subarray(0, runs), firsts.subarray(0, runs));
}

function startsAlike(a: Uint8Array, b: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}
