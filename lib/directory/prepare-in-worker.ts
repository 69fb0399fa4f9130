import type { Brought, Prepared } from './bring-list';

export type WorkerTask = Brought;
export type WorkerAnswer = { ok: true; prepared: Prepared } | { ok: false; error: string };

/**
 * Does `prepareList` in a worker of its own, so that the page stays alive while a large list is packed.
 * @throws Error when the worker could not be started or failed.
 */
export function prepareInWorker(brought: Brought): Promise<Prepared> {
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<Prepared>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.ok) resolve(data.prepared);
      else reject(new Error(data.error));
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The reader could not be started.')));
    worker.postMessage(brought satisfies WorkerTask);
  });
  return answered.finally(() => worker.terminate());
}
