import { prepareList } from './bring-list';
import { databaseStore } from './database';
import type { WorkerAnswer, WorkerTask } from './prepare-in-worker';

// A worker's whole life is one list: it is started for it and ended after the answer, or when somebody cancels.
addEventListener('message', ({ data: { brought, options } }: MessageEvent<WorkerTask>) => {
  const onProgress = (progress: Extract<WorkerAnswer, { kind: 'progress' }>['progress']) =>
    respond({ kind: 'progress', progress });
  prepareList(brought, { store: databaseStore(), onProgress }, options).then(
    (prepared) => respond({ kind: 'prepared', prepared }),
    (error: unknown) => respond({ kind: 'failed', error: error instanceof Error ? error.message : String(error) }),
  );
});

function respond(answer: WorkerAnswer): void {
  postMessage(answer);
}
