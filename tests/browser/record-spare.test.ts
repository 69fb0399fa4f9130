import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetFormerConfirmations, formerConfirmations, storageSpare } from '../../lib/browser/record-spare';
import type { Entry } from '../../lib/record/entry';

beforeEach(() => fakeBrowser.reset());

const entry: Entry = { id: '1', at: 1, kind: 'check', domains: ['lakesidedental.12345.service'] };

test('entries that wait are there again, and what is no entry is passed over', async () => {
  await storageSpare.write([entry]);
  expect(await storageSpare.read()).toEqual([entry]);
  await fakeBrowser.storage.local.set({ 'record.waiting': [entry, { id: 'odd' }] });
  expect(await storageSpare.read()).toEqual([entry]);
  await storageSpare.write([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('confirmations of before become entries under lasting ids, and are forgotten when they are told to be', async () => {
  const former = { value: 'a.12345.service', reason: 'New', account: 'SR1', verdict: 'cannot-tell', at: 7 };
  await fakeBrowser.storage.local.set({ confirmations: [former] });
  const entries = await formerConfirmations();
  expect(entries).toEqual([
    {
      id: 'confirmation 7 a.12345.service',
      at: 7,
      kind: 'confirm',
      domains: ['a.12345.service'],
      account: 'SR1',
      verdict: 'cannot-tell',
      reason: 'New',
    },
  ]);
  expect(await formerConfirmations()).toEqual(entries);
  await forgetFormerConfirmations();
  expect(await formerConfirmations()).toEqual([]);
});
