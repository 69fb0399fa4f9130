import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClosedTabs, keepOverUpdates, tabMemory } from '../../lib/browser/tab-memory';

beforeEach(() => fakeBrowser.reset());

type Swap = (added: number, removed: number) => void;

/** The fake browser has no `onReplaced`. */
function catchSwaps(): Set<Swap> {
  const swaps = new Set<Swap>();
  vi.spyOn(fakeBrowser.tabs.onReplaced, 'addListener').mockImplementation((swap: Swap) => void swaps.add(swap));
  vi.spyOn(fakeBrowser.tabs.onReplaced, 'removeListener').mockImplementation((swap: Swap) => void swaps.delete(swap));
  return swaps;
}

const memory = { procedure: 'assign-usage-product', answers: {}, edits: [] };

test('each tab remembers for itself', async () => {
  await tabMemory.write(1, memory);
  expect(await tabMemory.read(1)).toMatchObject({ procedure: 'assign-usage-product' });
  expect(await tabMemory.read(2)).toBeUndefined();
});

test('a tab forgets when told to', async () => {
  await tabMemory.write(1, memory);
  await tabMemory.write(1, undefined);
  expect(await tabMemory.read(1)).toBeUndefined();
});

test('a memory that cannot be read counts as none', async () => {
  await fakeBrowser.storage.session.set({ 'memory:1': { procedure: 17 } });
  expect(await tabMemory.read(1)).toBeUndefined();
});

test('the memory goes with its tab, and others stay', async () => {
  catchSwaps();
  const controller = new AbortController();
  forgetClosedTabs({ signal: controller.signal });
  await tabMemory.write(1, memory);
  await tabMemory.write(2, memory);
  await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 0, isWindowClosing: false });
  await expect.poll(() => tabMemory.read(1)).toBeUndefined();
  expect(await tabMemory.read(2)).toBeDefined();
  controller.abort();
});

test('the memory follows a tab that the browser swaps for another, until the signal', async () => {
  const swaps = catchSwaps();
  const controller = new AbortController();
  forgetClosedTabs({ signal: controller.signal });
  await tabMemory.write(1, memory);
  for (const swap of swaps) swap(9, 1);
  await expect.poll(() => tabMemory.read(9)).toBeDefined();
  await expect.poll(() => tabMemory.read(1)).toBeUndefined();
  controller.abort();
  expect(swaps.size).toBe(0);
});

describe('an update of Plumbline, which empties the session’s storage,', () => {
  let controller: AbortController;
  const openTabs = (...ids: number[]) =>
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => ids.map((id) => ({ id })));
  const update = async () => {
    await fakeBrowser.storage.session.clear();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
  };

  beforeEach(() => {
    controller = new AbortController();
    keepOverUpdates({ signal: controller.signal });
  });
  afterEach(() => controller.abort());

  test('leaves open tabs what they remembered', async () => {
    openTabs(1);
    await tabMemory.write(1, memory);
    await tabMemory.write(2, memory);
    await update();
    expect(await tabMemory.read(1)).toMatchObject(memory);
    expect(await tabMemory.read(2)).toBeUndefined();
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['memory:1']);
  });

  test('gives nothing to tabs of a browser that was started anew, in whatever order it tells', async () => {
    openTabs(1);
    for (const order of ['update first', 'start first']) {
      await tabMemory.write(1, memory);
      if (order === 'start first') await fakeBrowser.runtime.onStartup.trigger();
      await update();
      if (order === 'update first') await fakeBrowser.runtime.onStartup.trigger();
      expect(await tabMemory.read(1), order).toBeUndefined();
    }
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('is not the same as an installation', async () => {
    openTabs(1);
    await tabMemory.write(1, memory);
    await fakeBrowser.storage.session.clear();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(await tabMemory.read(1)).toBeUndefined();
  });

  test('costs the copy, and no order, where the disk is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('The disk is full.'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await tabMemory.write(1, memory);
    expect(await tabMemory.read(1)).toMatchObject(memory);
  });
});
