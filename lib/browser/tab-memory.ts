import { browser } from 'wxt/browser';
import { type Memory, memorySchema } from '../procedure/memory';

/**
 * What tabs remember of the order under way, by tab.
 *
 * In session storage: it outlives the service worker and reloads of the page, and is gone with the browser. Only the
 * background reads it.
 */
export const tabMemory = {
  /** Nothing when the tab remembers nothing, or nothing that can be read. */
  async read(tabId: number): Promise<Memory | undefined> {
    const key = keyOf(tabId);
    const stored = await browser.storage.session.get(key);
    return memorySchema.safeParse(stored[key]).data;
  },
  /** Without a memory the tab forgets. */
  async write(tabId: number, memory: Memory | undefined): Promise<void> {
    if (memory === undefined) await browser.storage.session.remove(keyOf(tabId));
    else await browser.storage.session.set({ [keyOf(tabId)]: memory });
  },
};

/** Forgets tabs that close, and follows a tab that the browser swaps for another. */
export function forgetClosedTabs({ signal }: { signal: AbortSignal }): void {
  const closed = (tabId: number) => {
    tabMemory.write(tabId, undefined).catch(report);
  };
  const replaced = (added: number, removed: number) => {
    move(removed, added).catch(report);
  };
  browser.tabs.onRemoved.addListener(closed);
  // Firefox has no such event: there a tab keeps its id.
  browser.tabs.onReplaced?.addListener(replaced);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onRemoved.removeListener(closed);
      browser.tabs.onReplaced?.removeListener(replaced);
    },
    { once: true },
  );
}

async function move(from: number, to: number): Promise<void> {
  const memory = await tabMemory.read(from);
  if (memory) await tabMemory.write(to, memory);
  await tabMemory.write(from, undefined);
}

function keyOf(tabId: number): string {
  return `memory:${tabId}`;
}

function report(error: unknown): void {
  console.error('The memory of a tab could not be tidied.', error);
}
