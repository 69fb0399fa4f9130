import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ListStore, StoredList } from './store';

const NAME = 'plumbline';
const VERSION = 1;
const CURRENT = 'current';
const FORMER = 'former';

type Record = { key: string; list: StoredList /** Milliseconds since 1970. */; writtenAt: number };

interface Schema extends DBSchema {
  lists: { key: string; value: Record };
}

/**
 * Keeps lists in IndexedDB, which the background and the extension's pages share.
 *
 * The database is opened anew for each use: a connection that stays open would block another version's upgrade, and a
 * service worker has none left after its sleep.
 */
export function databaseStore(now: () => number = Date.now): ListStore {
  const use = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    const db = await openDB<Schema>(NAME, VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore('lists', { keyPath: 'key' });
      },
    });
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };

  return {
    read: () => use(async (db) => (await db.get('lists', CURRENT))?.list),
    readDraft: (id) => use(async (db) => (await db.get('lists', draftKey(id)))?.list),
    writeDraft: (id, list) =>
      use(async (db) => {
        await db.put('lists', { key: draftKey(id), list, writtenAt: now() });
      }),
    promote: (id, status, keepFormer) =>
      use(async (db) => {
        const change = db.transaction('lists', 'readwrite', { durability: 'strict' });
        const [draft, current] = await Promise.all([change.store.get(draftKey(id)), change.store.get(CURRENT)]);
        if (!draft) {
          change.abort();
          await change.done.catch(() => undefined);
          throw new Error(`There is no draft '${id}' to put in place.`);
        }
        await Promise.all([
          ...(keepFormer && current ? [change.store.put({ ...current, key: FORMER })] : []),
          change.store.put({ key: CURRENT, list: { ...draft.list, status }, writtenAt: now() }),
          change.store.delete(draftKey(id)),
          change.done,
        ]);
      }),
    readFormer: () => use(async (db) => (await db.get('lists', FORMER))?.list),
    bringBack: (status) =>
      use(async (db) => {
        const change = db.transaction('lists', 'readwrite', { durability: 'strict' });
        const [former, current] = await Promise.all([change.store.get(FORMER), change.store.get(CURRENT)]);
        if (former && current) {
          await change.store.put({ ...former, key: CURRENT, list: { ...former.list, status } });
          await change.store.put({ ...current, key: FORMER });
        }
        await change.done;
        if (!former || !current) throw new Error('There is no former list to bring back.');
      }),
    restate: (status) =>
      use(async (db) => {
        const change = db.transaction('lists', 'readwrite');
        const current = await change.store.get(CURRENT);
        if (current) await change.store.put({ ...current, list: { ...current.list, status } });
        await change.done;
        if (!current) throw new Error('There is no list of which something could be written down.');
      }),
    dropDraft: (id) => use((db) => db.delete('lists', draftKey(id))),
    dropDraftsBefore: (moment) =>
      use(async (db) => {
        const change = db.transaction('lists', 'readwrite');
        for (const key of await change.store.getAllKeys(IDBKeyRange.bound('draft:', 'draft;'))) {
          const draft = await change.store.get(key);
          if (draft && draft.writtenAt < moment) await change.store.delete(key);
        }
        await change.done;
      }),
  };
}

function draftKey(id: string): string {
  return `draft:${id}`;
}
