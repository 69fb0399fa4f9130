import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClosedTabs, tabMemory } from '../../lib/browser/tab-memory';

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
