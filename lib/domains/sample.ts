import type { DirectoryRow } from './directory';
import { FIRST_WORDS, NAMED, SECOND_WORDS, TRADES } from './sample-names';
import { seededRandom } from './seeded-random';

const COUNT = 500;
const SEED = 12345;
/** Of a hundred invented domains 86, 5 and 4 have these endings; the rest are bare names. */
const ENDINGS: ReadonlyArray<readonly [below: number, ending: string]> = [
  [86, '.12345.service'],
  [91, '.20871.service'],
  [95, '.31416.service'],
];

/**
 * 500 invented domains, the same every time: the practice customers', neighbours that are easily mixed up, and others. Most end in
 * `.12345.service`; some belong to another reseller, some are bare, a few have capitals.
 */
export function sampleDomains(): DirectoryRow[] {
  const random = seededRandom(SEED);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[], fallback: T): T =>
    list[Math.floor(random() * list.length)] ?? fallback;
  const rows = new Map<string, DirectoryRow>();
  const add = (domain: string, description?: string) => {
    const ending = /\d{5}\.service$/.exec(domain)?.[0];
    const row: DirectoryRow = { domain, reseller: ending ?? '12345.service', locked: rows.size % 83 === 82 };
    if (description) row.description = description;
    rows.set(domain, row);
  };
  for (const [domain, description] of NAMED) add(domain, description);
  const taken = new Set([...rows.keys()].map((domain) => domain.toLowerCase().split('.')[0]));
  while (rows.size < COUNT) {
    const first = pick(FIRST_WORDS, 'Amber');
    const second = pick(SECOND_WORDS, 'Bay');
    const [trade, short] = pick(TRADES, ['Bakery', 'bakery']);
    const label = `${first}${second}${short}`.toLowerCase();
    if (taken.has(label)) continue;
    taken.add(label);
    const share = random() * 100;
    const ending = ENDINGS.find(([below]) => share < below)?.[1] ?? '';
    add(`${label}${ending}`, `${first} ${second} ${trade}`);
  }
  return [...rows.values()];
}
