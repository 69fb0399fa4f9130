import { buildDirectory } from '../../../lib/domains/build-directory';
import { check } from '../../../lib/domains/check';
import type { Directory } from '../../../lib/domains/directory';
import { type StoredDirectory, storeDirectory } from '../../../lib/domains/stored-directory';
import type { ListStatus } from '../../../lib/domains/verdict';
import { hostileValues, inventDomains, misspell, pick, seeded } from './names';
import { searchers } from './peers';
import { race, raceLookups, type Times } from './timing';
import { nearestByForce } from './truth';
import type { WakeTask, Woken } from './wake';

/** What differs between Node and a browser. */
export interface Host {
  /** Bytes of the JavaScript heap after a collection. */
  heap: () => number;
  gzipped: (text: string) => Promise<number>;
  /** Stores a list, and the same as plain text; what it gives wakes either in surroundings that are new each time. */
  sleep?: (stored: StoredDirectory, text: string) => Promise<(task: WakeTask) => Promise<Woken>>;
}

/** Everything measured of one list. Times in milliseconds unless said otherwise. */
export interface Figures {
  size: number;
  /** Nanoseconds a look-up. */
  exact: number;
  exactSet: number;
  /** Bytes a domain: what the exact answer needs, all indexes, and a Set of strings. */
  exactBytes: number;
  indexes: number;
  set: number;
  nearest: Record<string, Times>;
  /** How many queries were compared with brute force, and for how many the set of nearest domains was another. */
  compared: number;
  wrong: number;
  /** Absent where there is no IndexedDB. */
  wake?: Woken & { set: number };
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
  const queries = Array.from({ length: 1000 }, () => misspell(pick(random, domains), random));
  const { set, bytes } = weighSet(domains, host);
  const [exact = 0, exactSet = 0] = raceLookups(
    [(one) => directory.has(one), (one) => set.has(one)],
    looked,
    rounds * 3,
  );
  const compared = queries.slice(0, size > 500_000 ? 20 : 200);
  const weight = directory.weigh();
  return {
    size,
    exact,
    exactSet,
    exactBytes: weight.exact / size,
    indexes: weight.indexes / size,
    set: bytes / size,
    compared: compared.length,
    wrong: compared.filter((one) => !sameNearest(one, domains, directory)).length,
    ...(await sleepAndWake(domains, directory, rounds, host)),
    check: timeChecks(domains, directory, random, rounds),
    nearest: race(searchers(domains, directory, queries), rounds),
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
  const text = [...domains].sort().join('\n');
  const { links, texts } = stored.domains;
  const disk = (links.length + texts.length) / (await host.gzipped(text));
  const wake = await host.sleep?.(stored, text);
  if (!wake) return { disk };
  const listed = domains[Math.floor(domains.length / 3)] ?? '';
  const misspelt = `${listed.slice(0, 3)}q${listed.slice(4)}`;
  const best = { awake: Number.POSITIVE_INFINITY, checked: Number.POSITIVE_INFINITY, set: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds * 2; round++) {
    const { awake, checked } = await wake({ what: 'directory', listed, misspelt });
    const set = await wake({ what: 'set', listed, misspelt });
    best.awake = Math.min(best.awake, awake);
    best.checked = Math.min(best.checked, checked);
    best.set = Math.min(best.set, set.awake);
  }
  return { disk, wake: best };
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
