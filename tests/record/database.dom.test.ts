import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordDatabase } from '../../lib/browser/record-database';
import type { Entry } from '../../lib/record/entry';

const NAME = 'plumbline-record';

beforeEach(() => deleteDB(NAME));
afterEach(() => deleteDB(NAME));

const entry = (id: string, at: number, domains = [`${id}.12345.service`]): Entry => ({
  id,
  at,
  kind: 'check',
  domains,
});
const order = { id: 'p', domains: ['a'], placedAt: 1, placed: true, order: 'OR1041' };

test('what was written is there for the next connection, the oldest first', async () => {
  await recordDatabase().write({ put: [entry('b', 2), entry('a', 1)], orders: [order] });
  expect((await recordDatabase().entries()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await recordDatabase().openOrders()).toEqual([order]);
});

test('changes belong together: one that cannot be made takes the others along', async () => {
  const unclonable = { ...entry('bad', 2), who: (() => undefined) as unknown as string };
  await expect(recordDatabase().write({ put: [entry('good', 1), unclonable], orders: [order] })).rejects.toThrow();
  expect(await recordDatabase().entries()).toEqual([]);
  expect(await recordDatabase().openOrders()).toEqual([]);
});

test('an entry is replaced under its id, and dropped by it', async () => {
  const database = recordDatabase();
  await database.write({ put: [entry('a', 1), entry('b', 1)] });
  await database.write({ put: [{ ...entry('a', 5), times: 2 }], drop: ['b'] });
  expect(await database.entries()).toEqual([{ ...entry('a', 5), times: 2 }]);
});

test('entries are found by any of their domains, byte for byte', async () => {
  const database = recordDatabase();
  await database.write({
    put: [entry('a', 1, ['x.12345.service', 'y.12345.service']), entry('b', 2, ['Y.12345.service'])],
  });
  expect((await database.entriesOf('y.12345.service')).map(({ id }) => id)).toEqual(['a']);
});

test('the oldest make room for newer ones, and it is known how many did and until when', async () => {
  const database = recordDatabase({ most: 3 });
  await database.write({ put: [1, 2, 3, 4, 5].map((at) => entry(`e${at}`, at)) });
  await database.write({ put: [entry('e6', 6)] });
  expect((await database.entries()).map(({ id }) => id)).toEqual(['e4', 'e5', 'e6']);
  expect(await database.dropped()).toEqual({ count: 3, until: 3 });
});

test('erasing takes what is older, or everything but the open orders', async () => {
  const database = recordDatabase();
  await database.write({ put: [1, 2, 3].map((at) => entry(`e${at}`, at)), orders: [order] });
  expect(await database.erase(2)).toBe(1);
  expect((await database.entries()).map(({ id }) => id)).toEqual(['e2', 'e3']);
  expect(await database.erase()).toBe(2);
  expect(await database.entries()).toEqual([]);
  expect(await database.openOrders()).toHaveLength(1);
});

test('an entry of an unknown shape is passed over, and the others are read', async () => {
  await recordDatabase().write({ put: [entry('a', 1)] });
  const db = await openDB(NAME);
  await db.put('entries', { id: 'odd', at: 2, kind: 'dance', domains: [] });
  db.close();
  expect((await recordDatabase().entries()).map(({ id }) => id)).toEqual(['a']);
});
