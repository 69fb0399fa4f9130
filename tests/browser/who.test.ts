import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entries } from '../../lib/browser/protocol';
import { readWho, readWork, writeWho } from '../../lib/browser/who';

beforeEach(() => fakeBrowser.reset());
const policy = (given: Record<string, unknown>) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => given);

test('nobody is named until somebody is', async () => {
  expect(await readWho()).toBeUndefined();
  expect(await writeWho('Ada')).toMatchObject({ who: 'Ada', isWhoLocked: false });
  expect(await readWho()).toBe('Ada');
  await writeWho('');
  expect(await readWho()).toBeUndefined();
});

test('the administrator’s name goes before the one from the options, which comes back after it', async () => {
  await writeWho('Ada');
  const given = policy({ clerkName: 'Desk 4', confirmDomain: 'forbidden' });
  expect(await readWho()).toBe('Desk 4');
  expect(await readWork()).toMatchObject({ isWhoLocked: true, rules: { 'confirm-domain': 'forbidden' } });
  given.mockImplementation(async () => ({}));
  expect(await readWho()).toBe('Ada');
});

test('names are trimmed, and of a length that fits', () => {
  const { payload, from } = entries['who-write'];
  expect(payload.parse({ who: '  Ada ' })).toEqual({ who: 'Ada' });
  expect(payload.safeParse({ who: 'x'.repeat(81) }).success).toBe(false);
  expect(from).toBe('extension-page');
});
