import { distance as levenshtein } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { PassjoinIndex } from 'mnemonist';
import { buildDirectory } from '../../../lib/domains/build-directory';
import { check } from '../../../lib/domains/check';
import type { Directory } from '../../../lib/domains/directory';
import { restoreDirectory, type StoredDirectory, storeDirectory } from '../../../lib/domains/stored-directory';
import type { ListStatus } from '../../../lib/domains/verdict';
import { hostileValues, inventDomains, misspell, pick, seeded } from './names';
import { type Runner, race, raceLookups, type Times } from './timing';
import { nearestByForce } from './truth';

/** What differs between Node and a browser. */
export interface Host {
  /** Bytes of the JavaScript heap after a collection. */
  heap: () => number;
  gzipped: (text: string) => Promise<number>;
  /** Stores a list, and gives back what a fresh read of it finds: IndexedDB in the browser, a clone in Node. */
  keep: (stored: StoredDirectory) => Promise<() => Promise<StoredDirectory>>;
}

/** Everything measured of one list. Times in milliseconds unless said otherwise. */
export interface Figures {
  size: number;
  /** Nanoseconds. */
  exact: number;
  exactSet: number;
  /** Bytes a domain. */
  indexes: number;
  set: number;
  nearest: Record<string, Times>;
  /** Share of the compared queries whose whole set of nearest domains is that of comparing with all. */
  recall: number;
  compared: number;
  wake: number;
  /** Stored bytes over those of the zipped list. */
  disk: number;
  check: Times;
}

/** Runs one size. */
export async function measure(size: number, rounds: number, host: Host): Promise<Figures> {
  const domains = inventDomains(size);
  const random = seeded(7);
  const directory = buildDirectory(domains.map((domain) => ({ domain })));
  const looked = Array.from({ length: Math.min(size, 20_000) }, () => pick(random, domains));
  const queries = Array.from({ length: size > 500_000 ? 300 : 1000 }, () => misspell(pick(random, domains), random));
  const { set, bytes } = weighSet(domains, host);
  const [exact = 0, exactSet = 0] = raceLookups([(one) => directory.has(one), (one) => set.has(one)], looked, rounds);
  const compared = queries.slice(0, Math.max(20, Math.min(200, Math.floor(5_000_000 / size))));
  const right = compared.filter((one) => sameNearest(one, domains, directory)).length;
  return {
    size,
    exact,
    exactSet,
    indexes: directory.weigh().indexes / size,
    set: bytes / size,
    recall: right / compared.length,
    compared: compared.length,
    ...(await sleepAndWake(domains, directory, rounds, host)),
    check: timeChecks(domains, directory, random, rounds),
    nearest: race(runners(domains, directory, queries), rounds),
  };
}

function weighSet(domains: readonly string[], host: Host) {
  const before = host.heap();
  // Strings of its own, as a list that was read from a file would have.
  const set = new Set(JSON.parse(JSON.stringify(domains)) as string[]);
  return { set, bytes: host.heap() - before };
}

function sameNearest(query: string, domains: readonly string[], directory: Directory): boolean {
  return (directory.nearest(query, 2)?.domains ?? []).join('\n') === nearestByForce(query, domains).join('\n');
}

async function sleepAndWake(domains: readonly string[], directory: Directory, rounds: number, host: Host) {
  const stored = await storeDirectory(directory);
  const read = await host.keep(stored);
  let wake = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const woken = await restoreDirectory(await read());
    if (!woken.has(domains[0] ?? '')) throw new Error('A domain was lost while the list slept.');
    wake = Math.min(wake, performance.now() - start);
  }
  const { shared, lengths, rests, endingOf, endings } = stored.domains;
  const bytes = [shared, lengths, rests, endingOf].reduce((sum, one) => sum + one.length, endings.join('').length);
  return { wake, disk: bytes / (await host.gzipped([...domains].sort().join('\n'))) };
}

function timeChecks(domains: readonly string[], directory: Directory, random: () => number, rounds: number): Times {
  const status: ListStatus = {
    count: domains.length,
    complete: true,
    source: 'file',
    version: '1',
    canAskAgain: false,
  };
  const queries = hostileValues(domains, random);
  const run = (value: string) => check(value, directory, status, { now: 0, subscriber: { name: 'Lakeside Dental' } });
  return race({ check: { run, queries } }, rounds).check;
}

function runners(domains: readonly string[], directory: Directory, queries: readonly string[]): Record<string, Runner> {
  const few = queries.slice(0, domains.length > 500_000 ? 3 : 10);
  const passJoin = new PassjoinIndex<string>(levenshtein, 2);
  for (const domain of domains) passJoin.add(domain);
  const all: Record<string, Runner> = {
    directory: { run: (query) => directory.nearest(query, 2), queries },
    passjoin: { run: (query) => passJoin.search(query), queries },
    levenshtein: {
      run: (query) => domains.reduce((least, domain) => Math.min(least, levenshtein(query, domain)), 99),
      queries: few,
    },
  };
  // A gigabyte and half a minute at a million domains: it has its goal at a hundred thousand.
  if (domains.length <= 500_000) {
    const whole = (text: string) => [text];
    const miniSearch = new MiniSearch({ fields: ['domain'], tokenize: whole, processTerm: (term) => term });
    miniSearch.addAll(domains.map((domain, id) => ({ id, domain })));
    all.minisearch = { run: (query) => miniSearch.search(query, { fuzzy: 2 }), queries: queries.slice(0, 300) };
    const fuse = new Fuse(domains, { threshold: 0.2 });
    all.fuse = { run: (query) => fuse.search(query, { limit: 3 }), queries: few.slice(0, 1) };
  }
  return all;
}
