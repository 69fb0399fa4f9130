import { describe, expect, test, vi } from 'vitest';
import { createUnaskedRefresh, type UnaskedPort } from '../../lib/browser/unasked-refresh';
import type { ConnectedSources } from '../../lib/directory/sources/connected';

const NOW = Date.UTC(2026, 10, 25, 9);
const HOUR = 60 * 60 * 1000;
const HOST = 'manage.lakeside-voice.example';
const base = { everyHours: 12, locked: [] };
const withKey: ConnectedSources = {
  ...base,
  portal: { host: HOST, apiHost: HOST, useTab: false, secret: 'token' },
};
const withTab: ConnectedSources = { ...base, portal: { host: HOST, apiHost: HOST, useTab: true } };
const byPolicy: ConnectedSources = { ...base, policyRows: [{ domain: 'lakesidedental.12345.service' }] };

function setUp(
  sources: ConnectedSources,
  { mark = '', followed = '', alarm, last }: { mark?: string; followed?: string; alarm?: number; last?: number } = {},
) {
  const world = { alarm, followed };
  const refresh = vi.fn<UnaskedPort['refresh']>(async () => undefined);
  const unasked = createUnaskedRefresh({
    sources: async () => sources,
    isTabOpen: async () => false,
    refresh,
    lastAttempt: async () =>
      last === undefined ? undefined : { at: last, trigger: 'hand', source: 'portal-api', outcome: 'unchanged' },
    lastProblem: async () => undefined,
    alarm: {
      isSet: async () => world.alarm !== undefined,
      set: async (when) => {
        world.alarm = when;
      },
    },
    policy: {
      mark: async () => mark,
      followed: async () => world.followed,
      follow: async (followed) => {
        world.followed = followed;
      },
    },
    now: () => NOW,
  });
  return { unasked, refresh, world };
}

describe('a policy', () => {
  test('that was there before the extension was is followed at its first start, and not at the next', async () => {
    const { unasked, refresh, world } = setUp(byPolicy, { mark: 'one' });
    await unasked.wake();
    await unasked.wake();
    expect(refresh.mock.calls).toEqual([['policy']]);
    expect(world.followed).toBe('one');
  });

  test('that changed while the browser was closed is followed at the start', async () => {
    const { unasked, refresh } = setUp(byPolicy, { mark: 'two', followed: 'one' });
    await unasked.wake();
    expect(refresh).toHaveBeenCalledExactlyOnceWith('policy');
  });

  test('that sets nothing asks nobody', async () => {
    const { unasked, refresh, world } = setUp(base);
    await unasked.wake();
    expect(refresh).not.toHaveBeenCalled();
    expect(world.alarm).toBeUndefined();
  });
});

describe('the alarm', () => {
  test('that the browser lost is set again at the start', async () => {
    const { unasked, world } = setUp(withKey, { last: NOW - 2 * HOUR });
    await unasked.wake();
    expect(world.alarm).toBe(NOW + 10 * HOUR);
  });

  test('that is set stays as it is', async () => {
    const { unasked, world } = setUp(withKey, { alarm: NOW + HOUR, last: NOW - 2 * HOUR });
    await unasked.wake();
    expect(world.alarm).toBe(NOW + HOUR);
  });

  test('goes off for a source that can be asked', async () => {
    const { unasked, refresh } = setUp(withKey);
    await unasked.due();
    expect(refresh).toHaveBeenCalledExactlyOnceWith('alarm');
  });

  test('goes off again after the interval, not at once, while the portal’s tab is closed', async () => {
    const { unasked, refresh, world } = setUp(withTab, { last: NOW - 13 * HOUR });
    await unasked.due();
    expect(refresh).not.toHaveBeenCalled();
    expect(world.alarm).toBe(NOW + 12 * HOUR);
  });

  test('is taken away when no source is left', async () => {
    const { unasked, world } = setUp(base, { alarm: NOW + HOUR });
    await unasked.schedule();
    expect(world.alarm).toBeUndefined();
  });
});
