import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Work } from '../../lib/browser/work-protocol';

export type WorkState = {
  /** Undefined while it is being asked for. */
  work: Work | undefined;
  /** What became of the last change of the name; absent while it is being typed. */
  kept?: { ok: true } | { ok: false; detail: string };
};

export type WorkPort = {
  read(): Promise<Work>;
  keepName(who: string): Promise<Work>;
};

/** The options page's state of who works here, and what can be done with it. */
export type WorkPage = {
  store: StoreApi<WorkState>;
  reload(): Promise<void>;
  keepName(who: string): Promise<void>;
  /** The name is being typed: what was said of the last one is stale. */
  edit(): void;
};

export function createWorkPage(port: WorkPort): WorkPage {
  const store = createStore<WorkState>(() => ({ work: undefined }));
  return {
    store,
    reload: async () => store.setState({ work: await port.read() }),
    keepName: async (who) => {
      try {
        store.setState({ work: await port.keepName(who), kept: { ok: true } });
      } catch (error) {
        store.setState({ kept: { ok: false, detail: error instanceof Error ? error.message : String(error) } });
      }
    },
    edit: () => store.setState({ kept: undefined }),
  };
}
