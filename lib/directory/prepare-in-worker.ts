import type { BringOptions, Brought, Prepared, Progress } from './bring-list';

export type WorkerTask = { brought: Brought; options: BringOptions };
export type WorkerAnswer =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'prepared'; prepared: Prepared }
  | { kind: 'failed'; error: string };

/**
 * Does `prepareList` in a worker of its own, so that the page stays alive while a large list is read and packed.
 * @param signal ends the worker at once; the list in use is as it was.
 * @throws Error when the worker could not be started or failed; the signal's reason when it was aborted.
 */
export function prepareInWorker(
  brought: Brought,
  options: BringOptions,
  { signal, onProgress }: { signal: AbortSignal; onProgress?: (progress: Progress) => void },
): Promise<Prepared> {
  if (signal.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
  const ended = new AbortController();
  const answered = new Promise<Prepared>((resolve, reject) => {
    const whileItRuns = { signal: ended.signal };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<WorkerAnswer>) => {
        if (data.kind === 'progress') onProgress?.(data.progress);
        else if (data.kind === 'prepared') resolve(data.prepared);
        else reject(new Error(data.error));
      },
      whileItRuns,
    );
    const broke = (event: ErrorEvent) => reject(new Error(event.message || 'The reader could not be started.'));
    worker.addEventListener('error', broke, whileItRuns);
    signal.addEventListener('abort', () => reject(signal.reason), whileItRuns);
    worker.postMessage({ brought, options } satisfies WorkerTask);
  });
  return answered.finally(() => {
    ended.abort();
    worker.terminate();
  });
}
