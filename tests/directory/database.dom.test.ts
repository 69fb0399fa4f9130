import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { databaseStore } from '../../lib/directory/database';
import { createDirectoryKeeper, noList, type Provenance, writeDraft } from '../../lib/directory/keeper';

const fromFile: Provenance = { source: 'file', sourceName: 'domains.csv', complete: true, canAskAgain: false };
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ domain: `customer${at}.12345.service`, description: `Customer ${at}` }));
const wake = () => createDirectoryKeeper({ store: databaseStore(), onChanged: () => undefined });

beforeEach(() => deleteDB('plumbline'));

test('a list outlives the one who stored it, with its status', async () => {
  const keeper = wake();
  const saved = await keeper.replace(rows(2000), fromFile);
  expect(saved.ok).toBe(true);
  expect(await wake().status()).toEqual(await keeper.status());
  expect(await wake().check('customer1999.12345.service', {})).toMatchObject({
    verdict: 'exact',
    description: 'Customer 1999',
  });
});

test('nothing is there at first', async () => {
  expect(await databaseStore().read()).toBeUndefined();
});

test('a draft that another page wrote becomes the list, and is gone', async () => {
  await writeDraft(databaseStore(), 'draft-1', rows(3), fromFile, 5);
  expect(await wake().adopt('draft-1')).toMatchObject({ ok: true, status: { count: 3, fetchedAt: 5 } });
  expect(await databaseStore().readDraft('draft-1')).toBeUndefined();
});

test('the former list is kept, and changes places with the one in use', async () => {
  const keeper = wake();
  await keeper.replace(rows(10), fromFile);
  await keeper.replace(rows(12), fromFile);
  expect(await wake().former()).toMatchObject({ count: 10 });
  expect(await wake().bringBack()).toMatchObject({ ok: true, status: { count: 10 } });
  expect(await wake().status()).toMatchObject({ count: 10 });
  expect(await wake().former()).toMatchObject({ count: 12 });
});

test('promoting a draft that is not there changes nothing', async () => {
  const keeper = wake();
  await keeper.replace(rows(10), fromFile);
  await expect(databaseStore().promote('nowhere', { ...noList, version: 'x' }, true)).rejects.toThrow(
    "no draft 'nowhere'",
  );
  expect(await wake().status()).toEqual(await keeper.status());
});

test('old drafts go, the list and young drafts stay', async () => {
  let now = 1000;
  const store = databaseStore(() => now);
  await wake().replace(rows(10), fromFile);
  await writeDraft(store, 'old', rows(1), fromFile, now);
  now = 2000;
  await writeDraft(store, 'young', rows(1), fromFile, now);
  await store.dropDraftsBefore(1500);
  expect(await store.readDraft('old')).toBeUndefined();
  expect(await store.readDraft('young')).toBeDefined();
  expect((await store.read())?.status.count).toBe(10);
});

test('an open connection elsewhere does not keep anybody from storing', async () => {
  const [first, second] = [databaseStore(), databaseStore()];
  await Promise.all([
    writeDraft(first, 'a', rows(100), fromFile, 1),
    writeDraft(second, 'b', rows(100), fromFile, 1),
    first.read(),
  ]);
  expect(await second.readDraft('a')).toBeDefined();
  expect(await first.readDraft('b')).toBeDefined();
});
