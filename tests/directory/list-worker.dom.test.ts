import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Progress } from '../../lib/directory/bring-list';
import { databaseStore } from '../../lib/directory/database';
import { prepareInWorker } from '../../lib/directory/prepare-in-worker';

beforeEach(() => deleteDB('plumbline'));

const lines = (many: number) => Array.from({ length: many }, (_, at) => `customer${at}.12345.service`).join('\n');

test('a list is read aside, with what it is doing and how far it is', async () => {
  const told: Progress[] = [];
  const { signal } = new AbortController();
  const text = lines(60_000);
  const prepared = await prepareInWorker(
    { kind: 'paste', text },
    {},
    { signal, onProgress: (progress) => told.push(progress) },
  );
  if (prepared.step !== 'drafted') throw new Error(`A draft was expected, and it is ${prepared.step}.`);
  expect(prepared.read.count).toBe(60_000);
  expect((await databaseStore().readDraft(prepared.draft))?.status.count).toBe(60_000);
  expect(told.map(({ phase }) => phase)).toEqual(['opening', 'reading', 'reading', 'reading', 'reading', 'packing']);
  await databaseStore().dropDraft(prepared.draft);
});

test('reading ends when it is cancelled, and leaves no draft', async () => {
  const controller = new AbortController();
  const reading = prepareInWorker(
    { kind: 'paste', text: lines(200_000) },
    {},
    { signal: controller.signal, onProgress: () => controller.abort(new Error('Stopped by hand.')) },
  );
  await expect(reading).rejects.toThrow('Stopped by hand.');
  // Opening waits for whatever the worker may have begun to write.
  const database = await openDB('plumbline');
  expect(database.objectStoreNames.contains('lists') ? await database.getAllKeys('lists') : []).toEqual([]);
  database.close();
});

test('what cannot be read comes back as it would without a worker', async () => {
  const { signal } = new AbortController();
  expect(await prepareInWorker({ kind: 'paste', text: 'name,phone\nAcme Inc,555 0100' }, {}, { signal })).toMatchObject(
    {
      step: 'unreadable',
      failure: { reason: 'no-domain-column' },
    },
  );
});
