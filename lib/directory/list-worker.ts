import { prepareList } from './bring-list';
import { databaseStore } from './database';
import type { WorkerAnswer, WorkerTask } from './prepare-in-worker';

// A worker's whole life is one list: it is started for it and ended after the answer.
addEventListener('message', (event: MessageEvent<WorkerTask>) => {
  prepareList(event.data, { store: databaseStore() }).then(
    (prepared) => respond({ ok: true, prepared }),
    (error: unknown) => respond({ ok: false, error: error instanceof Error ? error.message : String(error) }),
  );
});

function respond(answer: WorkerAnswer): void {
  postMessage(answer);
}
