import { type DBSchema, openDB } from 'idb';

/** A secret, with the host that it was given for; it is sent to no other. */
export type Secret = { host: string; value: string };

/** Where the portal's secret is kept. A port: the browser's database in the extension, a variable in tests. */
export type SecretStore = {
  read(): Promise<Secret | undefined>;
  write(secret: Secret): Promise<void>;
  forget(): Promise<void>;
};

interface Schema extends DBSchema {
  secrets: { key: string; value: Secret };
}

const PORTAL = 'portal';

/**
 * Keeps the secret in a database of the extension's own origin.
 *
 * Not in `storage`: content scripts may read that, and they run in a process together with a page we do not control. This
 * database is out of their reach, is never synchronised, and only the background opens it.
 */
export function secretStore(): SecretStore {
  const open = () =>
    openDB<Schema>('plumbline-secrets', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('secrets');
      },
    });
  const use = async <T>(work: (db: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> => {
    const db = await open();
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };
  return {
    read: () => use((db) => db.get('secrets', PORTAL)),
    write: (secret) =>
      use(async (db) => {
        await db.put('secrets', secret, PORTAL);
      }),
    forget: () => use((db) => db.delete('secrets', PORTAL)),
  };
}
