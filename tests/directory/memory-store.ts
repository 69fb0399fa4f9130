import type { ListStore, StoredList } from '../../lib/directory/store';

export type MemoryStore = ListStore & {
  current: StoredList | undefined;
  drafts: Map<string, { list: StoredList; writtenAt: number }>;
};

/** A store in memory, as whole as the database: what is read is a copy, and a promotion happens or does not. */
export function memoryStore(now: () => number = () => 0): MemoryStore {
  const store: MemoryStore = {
    current: undefined,
    drafts: new Map(),
    read: async () => structuredClone(store.current),
    readDraft: async (id) => structuredClone(store.drafts.get(id)?.list),
    writeDraft: async (id, list) => {
      store.drafts.set(id, { list: structuredClone(list), writtenAt: now() });
    },
    promote: async (id, status) => {
      const draft = store.drafts.get(id);
      if (!draft) throw new Error(`no draft ${id}`);
      store.current = { ...draft.list, status };
      store.drafts.delete(id);
    },
    restate: async (status) => {
      if (!store.current) throw new Error('no list');
      store.current = { ...store.current, status };
    },
    dropDraft: async (id) => {
      store.drafts.delete(id);
    },
    dropDraftsBefore: async (moment) => {
      for (const [id, draft] of store.drafts) if (draft.writtenAt < moment) store.drafts.delete(id);
    },
  };
  return store;
}
