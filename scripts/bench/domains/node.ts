import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { type Figures, type Host, measure } from './job';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Node has no IndexedDB to wake from. */
const host: Host = {
  heap: () => {
    collect();
    return process.memoryUsage().heapUsed;
  },
  gzipped: async (text) => gzipSync(text).length,
};

export const measureInNode = (size: number, rounds: number): Promise<Figures> => measure(size, rounds, host);
