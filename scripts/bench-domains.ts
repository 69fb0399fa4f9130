/**
 * Measures the domain check on this machine, beside what one would reach for otherwise.
 *
 *   tsx scripts/bench-domains.ts [domains=100000] [queries=1000]
 *
 * Times are the smallest of several rounds, the candidates of one job taking turns, so that other work on the machine hits all
 * of them alike.
 */
import { distance as levenshtein } from 'fastest-levenshtein';
import { buildDirectory } from '../lib/domains/build-directory';
import { check } from '../lib/domains/check';
import { restoreDirectory, storeDirectory } from '../lib/domains/stored-directory';
import type { ListStatus } from '../lib/domains/verdict';

const COUNT = Number(process.argv[2] ?? 100_000);
const QUERIES = Number(process.argv[3] ?? 1000);
const ROUNDS = 7;

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 0x100000000;
  };
}

const random = seeded(42);
const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';

function inventDomains(count: number): string[] {
  const words =
    'lake side dental north wind auto bright copper kettle river bend summit trail green field harbor view pine crest oak stone gate sun law care med rx pet tech farm inn co'.split(
      ' ',
    );
  const resellers = Array.from({ length: 60 }, () => String(10_000 + Math.floor(random() * 89_999)));
  const domains = new Set<string>();
  while (domains.size < count) {
    const label = Array.from({ length: 2 + Math.floor(random() * 3) }, () => any(words)).join(
      random() < 0.05 ? '-' : '',
    );
    const number = random() < 0.3 ? String(Math.floor(random() * 1000)) : '';
    domains.add(random() < 0.08 ? `${label}${number}` : `${label}${number}.${any(resellers)}.service`);
  }
  return [...domains];
}

function misspell(value: string): string {
  let text = [...value];
  for (let edits = 1 + Math.floor(random() * 2); edits > 0; edits--) {
    const at = Math.floor(random() * text.length);
    const kind = Math.floor(random() * 4);
    if (kind === 0) text.splice(at, 1);
    else if (kind === 1) text.splice(at, 0, any(['a', 'e', 'n', '1']));
    else if (kind === 2) text[at] = any(['a', 'e', 'n', '1']);
    else text = [...text.slice(0, at), ...text.slice(at, at + 2).reverse(), ...text.slice(at + 2)];
  }
  return text.join('');
}

/** Milliseconds per query: the smallest of the rounds for each, then the given share of the queries. */
function measure(name: string, run: (query: string) => unknown, queries: readonly string[], rounds = ROUNDS): void {
  const best = new Float64Array(queries.length).fill(Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    queries.forEach((query, i) => {
      const start = performance.now();
      run(query);
      best[i] = Math.min(best[i] ?? 0, performance.now() - start);
    });
  }
  best.sort();
  const at = (share: number) => (best[Math.min(best.length - 1, Math.floor(share * best.length))] ?? 0).toFixed(4);
  console.log(
    `${name.padEnd(34)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   worst ${at(1)} ms   (${queries.length} queries)`,
  );
}

function timed<T>(name: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  console.log(`${name.padEnd(34)} ${(performance.now() - start).toFixed(1)} ms`);
  return result;
}

/** Nanoseconds per look-up over fresh strings, smallest of the rounds, the candidates taking turns. */
function race(candidates: Record<string, (value: string) => boolean>, values: readonly string[]): void {
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, has] of Object.entries(candidates)) {
      // A string that was looked up before carries its hash; a typed one never was.
      const fresh = values.map((value) => Buffer.from(value).toString());
      let hits = 0;
      const start = performance.now();
      for (const value of fresh) if (has(value)) hits++;
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, ((performance.now() - start) * 1e6) / hits));
    }
  }
  for (const [name, ns] of best) console.log(`${name.padEnd(34)} ${ns.toFixed(0)} ns`);
}

const domains = inventDomains(COUNT);
const rows = domains.map((domain, i) => ({ domain, description: `Customer ${i}` }));
console.log(
  `${COUNT} domains, ${(domains.join('').length / COUNT).toFixed(1)} characters each, Node ${process.version}\n`,
);

const set = timed('new Set', () => new Set(domains));
timed('new Set and sorted array', () => [new Set(domains), [...domains].sort()]);
const bare = timed('build, domains only', () => buildDirectory(domains.map((domain) => ({ domain }))));
const directory = timed('build, with descriptions', () => buildDirectory(rows));
const stored = await storeDirectory(directory);
const asleep = performance.now();
await restoreDirectory(stored);
console.log(`wake ${(performance.now() - asleep).toFixed(1)} ms`);
const { indexes, descriptions } = directory.weigh();
console.log(
  `indexes ${(indexes / COUNT).toFixed(1)} B/domain, descriptions ${(descriptions / COUNT).toFixed(1)} B/domain\n`,
);

const hits = Array.from({ length: Math.min(COUNT, 20_000) }, () => any(domains));
race({ 'exact: directory': (value) => bare.has(value), 'exact: Set': (value) => set.has(value) }, hits);

const queries = Array.from({ length: QUERIES }, () => misspell(any(domains)));
console.log('');
measure('nearest: directory', (query) => bare.nearest(query, 2), queries);
const few = queries.slice(0, Math.max(3, Math.floor(2_000_000 / COUNT)));
const byLevenshtein = (query: string) =>
  domains.reduce((best, domain) => Math.min(best, levenshtein(query, domain)), 99);
measure('nearest: fastest-levenshtein', byLevenshtein, few, 2);

const sorted = [...domains].sort();
function inSorted(prefix: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < sorted.length && found.length < 8 && sorted[i]?.startsWith(prefix); i++)
    found.push(sorted[i] ?? '');
  return found;
}
const beginnings = queries.map((query) => query.slice(0, 5));
measure('prefix: directory', (query) => bare.prefix(query, 8), beginnings);
measure('prefix: sorted array', inSorted, beginnings);

console.log('');
const status: ListStatus = { count: COUNT, complete: true, source: 'file', version: '1', canAskAgain: false };
const options = { now: 0, subscriber: { name: 'Customer 77' } };
const judge = (value: string) => check(value, directory, status, options);
measure('check: listed', judge, hits.slice(0, QUERIES));
measure('check: misspelt', judge, queries);
measure(
  'check: capital and space',
  judge,
  hits.slice(0, QUERIES).map((one) => ` ${one.toUpperCase()}`),
);
measure(
  'check: pasted address',
  judge,
  hits.slice(0, QUERIES).map((one) => `https://x.example/portal/domains/edit/${one}`),
);
measure(
  'check: nothing near',
  judge,
  queries.map((one) => `zq${one.slice(0, 6)}xyz`),
);
measure(
  'check: a sentence',
  judge,
  queries.map((one) => `please take (${one}x) for "us", 100@${one.slice(2)} or ${one.slice(3)}`),
);
const typing = (value: string) => check(value, directory, status, { ...options, leftField: false });
measure('check: while typing', typing, beginnings);
