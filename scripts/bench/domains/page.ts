import { openDB } from 'idb';
import type { StoredDirectory } from '../../../lib/domains/stored-directory';
import { type Host, measure } from './job';

/** In the page: the same measuring, with the browser's own heap and IndexedDB. */
const host: Host = {
  heap: () => {
    const { gc, performance: clock } = globalThis as {
      gc?: () => void;
      performance: { memory?: { usedJSHeapSize: number } };
    };
    if (!gc || !clock.memory) throw new Error('Memory cannot be weighed in this browser.');
    gc();
    return clock.memory.usedJSHeapSize;
  },
  gzipped: async (text) =>
    (await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()).byteLength,
  keep: async (stored) => {
    const open = () => openDB('bench', 1, { upgrade: (db) => void db.createObjectStore('lists') });
    const db = await open();
    await db.put('lists', stored, 'current');
    db.close();
    return async () => {
      const fresh = await open();
      const list: StoredDirectory = await fresh.get('lists', 'current');
      fresh.close();
      return list;
    };
  },
};

Object.assign(globalThis, { measureHere: (size: number, rounds: number) => measure(size, rounds, host) });
