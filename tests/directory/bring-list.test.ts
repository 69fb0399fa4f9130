import { describe, expect, test, vi } from 'vitest';
import { bringList, prepareList } from '../../lib/directory/bring-list';
import { createDirectoryKeeper } from '../../lib/directory/keeper';
import { MAX_BYTES } from '../../lib/directory/parse/decode';
import { memoryStore } from './memory-store';

function setUp() {
  const store = memoryStore(Date.now);
  const keeper = createDirectoryKeeper({ store, onChanged: () => undefined });
  const port = {
    prepare: (brought: Parameters<typeof prepareList>[0]) => prepareList(brought, { store }),
    save: (draft: string) => keeper.adopt(draft),
  };
  return { store, keeper, bring: (brought: Parameters<typeof prepareList>[0]) => bringList(brought, port) };
}

const file = (content: string | Uint8Array<ArrayBuffer>, name = 'domains.csv') => ({
  kind: 'file' as const,
  file: new File([content], name),
});

describe('a list that is brought', () => {
  test('as a file is the list in use, complete, with the file’s name', async () => {
    const { bring, keeper } = setUp();
    const outcome = await bring(file('domain,description\nacme.12345.service,Acme\n*,all'));
    expect(outcome).toMatchObject({ step: 'saved', read: { count: 1, dropped: [{ reason: 'wildcard' }] } });
    expect(await keeper.status()).toMatchObject({
      count: 1,
      complete: true,
      source: 'file',
      sourceName: 'domains.csv',
      canAskAgain: false,
    });
    expect(await keeper.check('acme.12345.service', {})).toMatchObject({ verdict: 'exact', description: 'Acme' });
  });

  test('as a paste is the list in use', async () => {
    const { bring, keeper } = setUp();
    await bring({ kind: 'paste', text: 'acme.12345.service\nbeta.12345.service' });
    expect(await keeper.status()).toMatchObject({ count: 2, complete: true, source: 'paste' });
  });

  test('is not complete when it says itself that there are more', async () => {
    const { bring, keeper } = setUp();
    await bring({ kind: 'paste', text: JSON.stringify({ total: 3, domains: ['acme.12345.service', '*'] }) });
    expect(await keeper.status()).toMatchObject({ count: 1, complete: false, expected: 3 });
  });

  test('counts what was left out towards the number of its source', async () => {
    const { bring, keeper } = setUp();
    await bring({ kind: 'paste', text: JSON.stringify({ total: 2, domains: ['acme.12345.service', '*'] }) });
    expect(await keeper.status()).toMatchObject({ complete: true });
  });
});

describe('a list that cannot be used', () => {
  test.each([
    ['an empty file', file(''), 'empty'],
    ['a picture', file(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), 'domains.png'), 'binary'],
    ['a paste of nothing', { kind: 'paste' as const, text: '  ' }, 'empty'],
    ['no column of domains', file('name,phone\nAcme Inc,555 0100'), 'no-domain-column'],
  ])('%s leaves the former list whole', async (_, brought, reason) => {
    const { bring, keeper, store } = setUp();
    await bring({ kind: 'paste', text: 'acme.12345.service' });
    const before = await keeper.status();
    expect(await bring(brought)).toMatchObject({ step: 'unreadable', failure: { reason } });
    expect(await keeper.status()).toEqual(before);
    expect(store.drafts.size).toBe(0);
  });

  test('for its size is not even opened', async () => {
    const arrayBuffer = vi.fn();
    const outcome = await setUp().bring({ kind: 'file', file: { name: 'huge.csv', size: MAX_BYTES, arrayBuffer } });
    expect(outcome).toMatchObject({ step: 'unreadable', failure: { reason: 'too-big' } });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('because the file has gone is told apart from a bad one', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await setUp().bring({ kind: 'file', file: { name: 'gone.csv', size: 9, arrayBuffer } })).toEqual({
      step: 'unopened',
    });
  });

  test('because there is no room is told, and the former list stays', async () => {
    const { bring, keeper, store } = setUp();
    await bring({ kind: 'paste', text: 'acme.12345.service' });
    vi.spyOn(store, 'writeDraft').mockRejectedValue(new Error('QuotaExceededError'));
    expect(await bring({ kind: 'paste', text: 'beta.12345.service' })).toMatchObject({
      step: 'refused',
      refusal: { reason: 'storage', detail: 'QuotaExceededError' },
    });
    expect((await keeper.check('acme.12345.service', {})).verdict).toBe('exact');
  });

  test('without somebody insisting waits as a draft', async () => {
    const { bring, keeper } = setUp();
    await bring({ kind: 'paste', text: Array.from({ length: 10 }, (_, at) => `d${at}.12345.service`).join('\n') });
    const outcome = await bring({ kind: 'paste', text: 'd1.12345.service' });
    if (outcome.step !== 'refused') throw new Error(`It was to be refused, and is ${outcome.step}.`);
    expect(outcome.refusal).toMatchObject({ reason: 'shrinks', from: 10, to: 1 });
    expect(await keeper.adopt(outcome.draft, { replaceAnyway: true })).toMatchObject({
      ok: true,
      status: { count: 1 },
    });
  });
});
