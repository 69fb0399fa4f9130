import { describe, expect, test, vi } from 'vitest';
import { createDirectoryKeeper, noList, type Provenance, writeDraft } from '../../lib/directory/keeper';
import type { ListStatus } from '../../lib/domains/verdict';
import { memoryStore } from './memory-store';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 22);
const fromFile: Provenance = { source: 'file', sourceName: 'domains.csv', complete: true, canAskAgain: false };
const fromTeam: Provenance = { source: 'team', sourceName: 'files.example', complete: true, canAskAgain: true };
const fromSample: Provenance = { source: 'sample', complete: true, canAskAgain: false };

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ domain: `customer${at}.12345.service` }));

function setUp(store = memoryStore(() => NOW)) {
  const changes: ListStatus[] = [];
  const clock = { now: NOW };
  let ids = 0;
  const wake = () =>
    createDirectoryKeeper({
      store,
      onChanged: (status) => changes.push(status),
      now: () => clock.now,
      newId: () => `id${++ids}`,
    });
  return { store, changes, clock, wake, keeper: wake() };
}

describe('the former list', () => {
  test('is kept when another kind of list takes its place, and can be brought back, and forth again', async () => {
    const { keeper } = setUp();
    expect(await keeper.former()).toBeUndefined();
    expect(await keeper.bringBack()).toMatchObject({ ok: false, reason: 'no-former' });
    await keeper.replace([{ domain: 'a.12345.service' }, { domain: 'b.12345.service' }], fromTeam);
    await keeper.replace([{ domain: 'a.12345.service' }, { domain: 'c.12345.service' }], fromFile);
    expect(await keeper.former()).toMatchObject({ source: 'team', count: 2 });
    expect(await keeper.bringBack()).toMatchObject({
      ok: true,
      status: { source: 'team' },
      differences: { added: { examples: [{ domain: 'b.12345.service' }] } },
    });
    expect(await keeper.check('b.12345.service', {})).toMatchObject({ verdict: 'exact' });
    expect(await keeper.former()).toMatchObject({ source: 'file' });
    await keeper.bringBack();
    expect(await keeper.check('c.12345.service', {})).toMatchObject({ verdict: 'exact' });
  });

  test('is not pushed out by the same source, fetched again', async () => {
    const { keeper } = setUp();
    await keeper.replace([{ domain: 'a.12345.service' }], fromFile);
    await keeper.replace([{ domain: 'a.12345.service' }], fromTeam);
    await keeper.replace([{ domain: 'b.12345.service' }], fromTeam);
    expect(await keeper.former()).toMatchObject({ source: 'file' });
  });

  test('is not the sample', async () => {
    const { keeper } = setUp();
    await keeper.replace([{ domain: 'a.12345.service' }], fromSample);
    await keeper.replace([{ domain: 'b.12345.service' }], fromFile);
    expect(await keeper.former()).toBeUndefined();
  });
});

describe('without a list', () => {
  test('the status says so', async () => {
    expect(await setUp().keeper.status()).toEqual(noList);
  });

  test('a check cannot tell', async () => {
    const result = await setUp().keeper.check('acme.12345.service', { leftField: true });
    expect(result).toMatchObject({ verdict: 'cannot-tell', list: { source: 'none', count: 0 } });
  });
});

describe('with a list', () => {
  test('a listed domain is exact, and the answer carries the list’s status', async () => {
    const { keeper, changes } = setUp();
    const saved = await keeper.replace(rows(10), fromFile);
    expect(saved).toMatchObject({ ok: true, status: { count: 10, source: 'file', fetchedAt: NOW } });
    const result = await keeper.check('customer3.12345.service', { leftField: true });
    expect(result.verdict).toBe('exact');
    expect(result.list).toEqual(await keeper.status());
    expect(changes).toEqual([result.list]);
  });

  test('a wake gives the same answers', async () => {
    const { keeper, wake } = setUp();
    await keeper.replace(rows(10), fromFile);
    const woken = wake();
    expect(await woken.check('customer3.12345.service', {})).toEqual(await keeper.check('customer3.12345.service', {}));
  });

  test('a check that comes during the restore waits for it', async () => {
    const { store, keeper, wake } = setUp();
    await keeper.replace(rows(10), fromFile);
    const gate = Promise.withResolvers<void>();
    const read = store.read;
    store.read = async () => {
      await gate.promise;
      return read();
    };
    const woken = wake();
    const checks = Promise.all([1, 2].map((at) => woken.check(`customer${at}.12345.service`, {})));
    gate.resolve();
    expect((await checks).map(({ verdict }) => verdict)).toEqual(['exact', 'exact']);
  });

  test('a list of more than a week says nothing about a domain it does not have', async () => {
    const { keeper, clock } = setUp();
    await keeper.replace(rows(10), fromFile);
    expect((await keeper.check('zzzzzzzzzzzz', {})).verdict).toBe('unknown');
    clock.now += 8 * DAY;
    expect((await keeper.check('zzzzzzzzzzzz', {})).verdict).toBe('cannot-tell');
    expect((await keeper.check('customer3.12345.service', {})).verdict).toBe('exact');
  });

  test('each list has a version of its own', async () => {
    const { keeper } = setUp();
    await keeper.replace(rows(10), fromFile);
    const first = (await keeper.status()).version;
    await keeper.replace(rows(10), fromFile);
    expect((await keeper.status()).version).not.toBe(first);
  });
});

describe('the former list stays', () => {
  test('when another would shrink it by more than a fifth, until somebody insists', async () => {
    const { keeper, store } = setUp();
    await keeper.replace(rows(100), fromFile);
    await writeDraft(store, 'small', rows(79), fromFile, NOW);
    expect(await keeper.adopt('small')).toEqual({ ok: false, reason: 'shrinks', from: 100, to: 79 });
    expect((await keeper.status()).count).toBe(100);
    expect(await keeper.adopt('small', { replaceAnyway: true })).toMatchObject({ ok: true, status: { count: 79 } });
  });

  test('not when another is smaller by a fifth only', async () => {
    const { keeper } = setUp();
    await keeper.replace(rows(100), fromFile);
    expect(await keeper.replace(rows(80), fromFile)).toMatchObject({ ok: true });
  });

  test('when the sample would take the place of a real list', async () => {
    const { keeper } = setUp();
    await keeper.replace(rows(10), fromFile);
    expect(await keeper.replace(rows(500), fromSample)).toMatchObject({ ok: false, reason: 'replaces-own' });
    expect((await keeper.status()).source).toBe('file');
  });

  test('not when the sample gives way to a small real list', async () => {
    const { keeper } = setUp();
    await keeper.replace(rows(500), fromSample);
    expect(await keeper.replace(rows(3), fromFile)).toMatchObject({ ok: true });
  });

  test('when the other one is empty', async () => {
    const { keeper } = setUp();
    await keeper.replace(rows(10), fromFile);
    expect(await keeper.replace([], fromFile, { replaceAnyway: false })).toMatchObject({ ok: false, reason: 'empty' });
  });

  test('when the store fails in the middle, and nothing is announced', async () => {
    const { keeper, store, changes, wake } = setUp();
    await keeper.replace(rows(10), fromFile);
    vi.spyOn(store, 'promote').mockRejectedValue(new Error('QuotaExceededError'));
    expect(await keeper.replace(rows(20), fromFile)).toMatchObject({
      ok: false,
      reason: 'storage',
      detail: 'QuotaExceededError',
    });
    expect((await keeper.status()).count).toBe(10);
    expect((await wake().status()).count).toBe(10);
    expect(changes).toHaveLength(1);
  });

  test('when the browser stopped between draft and promotion', async () => {
    const { keeper, store, wake } = setUp();
    await keeper.replace(rows(10), fromFile);
    await writeDraft(store, 'left', rows(20), fromFile, NOW);
    expect((await wake().status()).count).toBe(10);
  });
});

describe('drafts', () => {
  test('are promoted once', async () => {
    const { keeper, store } = setUp();
    await writeDraft(store, 'once', rows(5), fromFile, NOW);
    expect(await keeper.adopt('once')).toMatchObject({ ok: true });
    expect(await keeper.adopt('once')).toEqual({ ok: false, reason: 'no-draft' });
  });

  test('that nobody confirmed go after an hour', async () => {
    const { keeper, store, clock } = setUp();
    await writeDraft(store, 'old', rows(5), fromFile, NOW);
    clock.now += 2 * 60 * 60 * 1000;
    expect(await keeper.adopt('old')).toEqual({ ok: false, reason: 'no-draft' });
  });

  test('of a refused replacement leave nothing behind', async () => {
    const { keeper, store } = setUp();
    await keeper.replace(rows(100), fromFile);
    await keeper.replace(rows(10), fromFile);
    expect(store.drafts.size).toBe(0);
  });

  test('that come at the same time are put in place one after the other', async () => {
    const { keeper, store, changes } = setUp();
    await writeDraft(store, 'a', rows(10), fromFile, NOW);
    await writeDraft(store, 'b', rows(11), fromFile, NOW);
    await Promise.all([keeper.adopt('a'), keeper.adopt('b')]);
    expect(changes.map(({ count }) => count)).toEqual([10, 11]);
    expect(store.current?.status).toEqual(await keeper.status());
  });
});

describe('a list that cannot be read back', () => {
  test('counts as none, and is read again at the next question', async () => {
    const { keeper, store, wake } = setUp();
    await keeper.replace(rows(10), fromFile);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = vi.spyOn(store, 'read').mockRejectedValueOnce(new Error('InvalidStateError'));
    const woken = wake();
    expect((await woken.check('customer3.12345.service', {})).verdict).toBe('cannot-tell');
    expect((await woken.check('customer3.12345.service', {})).verdict).toBe('exact');
    expect(broken).toHaveBeenCalledTimes(2);
  });
});
