import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TabMemory } from '../../lib/assistant/tab-memory';
import type { Memory } from '../../lib/procedure/memory';
import { emptyMemory } from '../../lib/procedure/memory-empty';

let stop: AbortController;
let written: Memory[];
let told: Memory[];

const kept = (account: string): Memory => ({ ...emptyMemory, account });
function memoryWith(readMemory: () => Promise<Memory | undefined> = async () => undefined): TabMemory {
  const writeMemory = async (memory: Memory) => void written.push(memory);
  return new TabMemory({ readMemory, writeMemory }, (memory) => told.push(memory), stop.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  written = [];
  told = [];
});
afterEach(() => vi.useRealTimers());

describe('the memory of a tab', () => {
  it('is what was written before a reload', async () => {
    const memory = memoryWith(async () => kept('SR10482'));
    await memory.restore();
    expect(memory.get()).toEqual(kept('SR10482'));
    expect(told).toEqual([kept('SR10482')]);
    expect(written).toEqual([]);
  });

  it.each([
    ['there is none', async () => undefined],
    ['it cannot be read', () => Promise.reject(new Error('The extension is gone.'))],
  ])('is empty where %s', async (_, read) => {
    const memory = memoryWith(read);
    await memory.restore();
    expect(memory.get()).toEqual(emptyMemory);
  });

  it('is told at once and written soon, the last of many', async () => {
    const memory = memoryWith();
    for (const account of ['a', 'b', 'c']) memory.set(kept(account));
    expect(told).toHaveLength(3);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(written).toEqual([kept('c')]);
  });

  it('is written before anything else happens, when the page may be gone in a moment', async () => {
    const memory = memoryWith();
    memory.set(kept('a'));
    memory.setNow(kept('b'));
    expect(written).toEqual([kept('b')]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(written).toEqual([kept('b')]);
  });

  it('is not written when it is the same', async () => {
    const memory = memoryWith();
    memory.set(memory.get());
    memory.setNow(memory.get());
    await vi.advanceTimersByTimeAsync(1_000);
    expect([written, told]).toEqual([[], []]);
  });

  it('is not written any more once the signal has ended', async () => {
    const memory = memoryWith();
    memory.set(kept('a'));
    stop.abort();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(written).toEqual([]);
  });
});
