import type { ListStore, StoredList } from '../../lib/directory/store';

export type MemoryStore = ListStore & {
  current: StoredList | undefined;
  former: StoredList | undefined;
  drafts: Map<string, { list: StoredList; writtenAt: number }>;
};

/** A store in memory, as whole as the database: what is read is a copy, and a promotion happens or does not. */
export function memoryStore(now: () => number = () => 0): MemoryStore {
  const store: MemoryStore = {
    current: undefined,
    former: undefined,
    drafts: new Map(),
    read: async () => structuredClone(store.current),
    readDraft: async (id) => structuredClone(store.drafts.get(id)?.list),
    writeDraft: async (id, list) => {
      store.drafts.set(id, { list: structuredClone(list), writtenAt: now() });
    },
    promote: async (id, status, keepFormer) => {
      const draft = store.drafts.get(id);
      if (!draft) throw new Error(`no draft ${id}`);
      if (keepFormer && store.current) store.former = store.current;
      store.current = { ...draft.list, status };
      store.drafts.delete(id);
    },
    readFormer: async () => structuredClone(store.former),
    bringBack: async (status) => {
      const { former } = store;
      if (!former) throw new Error('no former list');
      store.former = store.current;
      store.current = { ...former, status };
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
