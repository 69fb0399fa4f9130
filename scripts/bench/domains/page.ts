import { openDB } from 'idb';
import type { StoredDirectory } from '../../../lib/domains/stored-directory';
import { type Host, measure } from './job';
import { DATABASE, STORE, type WakeTask, type Woken } from './wake';

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
  sleep: async (stored: StoredDirectory, text: string) => {
    const database = await openDB(DATABASE, 1, { upgrade: (fresh) => void fresh.createObjectStore(STORE) });
    await database.put(STORE, stored, 'directory');
    await database.put(STORE, text, 'text');
    database.close();
    return wakeInWorker;
  },
};

/** A worker of its own for each wake, as a service worker is: what it runs has never run before. */
function wakeInWorker(task: WakeTask): Promise<Woken> {
  const worker = new Worker('/wake.js');
  return new Promise<Woken>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Woken>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message || 'A worker did not start.'));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

Object.assign(globalThis, { measureHere: (size: number, rounds: number) => measure(size, rounds, host) });
