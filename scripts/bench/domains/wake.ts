import { openDB } from 'idb';
import { check } from '../../../lib/domains/check';
import { restoreDirectory, type StoredDirectory } from '../../../lib/domains/stored-directory';
import type { ListStatus } from '../../../lib/domains/verdict';

/** What a worker that has just been started is asked: a domain of the list, and the same with a typing error. */
export interface WakeTask {
  what: 'directory' | 'set';
  listed: string;
  misspelt: string;
}

/** Milliseconds from the opening of the database on. */
export interface Woken {
  /** Until the right value was found exact, and then the nearest of the misspelt one (a Set cannot say the latter). */
  awake: number;
  /** Until the whole check of the misspelt value had answered as well. */
  checked: number;
}

export const DATABASE = 'bench';
export const STORE = 'lists';

const status: ListStatus = { count: 0, complete: true, source: 'file', version: '1', canAskAgain: false };

async function read<T>(key: string): Promise<T> {
  const database = await openDB(DATABASE, 1);
  const value: T = await database.get(STORE, key);
  database.close();
  return value;
}

async function wakeDirectory(listed: string, misspelt: string): Promise<Woken> {
  const start = performance.now();
  const directory = await restoreDirectory(await read<StoredDirectory>('directory'));
  const isRight = directory.has(listed) && directory.nearest(misspelt, 2)?.domains.includes(listed);
  const awake = performance.now() - start;
  if (!isRight) throw new Error(`The list woke without '${listed}'.`);
  check(misspelt, directory, status, { now: 0 });
  return { awake, checked: performance.now() - start };
}

async function wakeSet(listed: string): Promise<Woken> {
  const start = performance.now();
  const set = new Set((await read<string>('text')).split('\n'));
  if (!set.has(listed)) throw new Error(`The Set woke without '${listed}'.`);
  const awake = performance.now() - start;
  return { awake, checked: awake };
}

addEventListener('message', async ({ data: { what, listed, misspelt } }: MessageEvent<WakeTask>) => {
  postMessage(await (what === 'set' ? wakeSet(listed) : wakeDirectory(listed, misspelt)));
});
