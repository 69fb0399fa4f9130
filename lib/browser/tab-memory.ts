import { browser } from 'wxt/browser';
import { type Memory, memorySchema } from '../procedure/memory';

/** What happens to all memories at once happens before the next one is read. */
let turns: Promise<unknown> = Promise.resolve();

/**
 * What tabs remember of the order under way, by tab.
 *
 * In session storage: it outlives the service worker and reloads of the page, and is gone with the browser. An update of
 * Plumbline empties it as well, while the pages stay; for that a copy lies in local storage, which
 * `keepOverUpdates` alone reads.
 */
export const tabMemory = {
  /** Nothing when the tab remembers nothing, or nothing that can be read. */
  async read(tabId: number): Promise<Memory | undefined> {
    await turns;
    const key = keyOf(tabId);
    const stored = await browser.storage.session.get(key);
    return memorySchema.safeParse(stored[key]).data;
  },
  /** Without a memory the tab forgets. */
  async write(tabId: number, memory: Memory | undefined): Promise<void> {
    const key = keyOf(tabId);
    const { session, local } = browser.storage;
    // A disk that is full costs the copy and nothing else.
    const copied = memory === undefined ? local.remove(key) : local.set({ [key]: memory });
    await Promise.all([
      memory === undefined ? session.remove(key) : session.set({ [key]: memory }),
      copied.catch(report),
    ]);
  },
};

/** Gives open tabs back what they remembered when Plumbline was updated under them, and forgets all when the browser starts. */
export function keepOverUpdates({ signal }: { signal: AbortSignal }): void {
  const updated = ({ reason }: { reason: string }) => {
    if (reason === 'update') inTurn(takeCopiesBack);
  };
  const started = () => inTurn(forgetAll);
  browser.runtime.onInstalled.addListener(updated);
  browser.runtime.onStartup.addListener(started);
  signal.addEventListener(
    'abort',
    () => {
      browser.runtime.onInstalled.removeListener(updated);
      browser.runtime.onStartup.removeListener(started);
    },
    { once: true },
  );
}

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

async function takeCopiesBack(): Promise<void> {
  const [copies, tabs] = await Promise.all([copiesIn(browser.storage.local), browser.tabs.query({})]);
  const open = new Set(tabs.flatMap(({ id }) => (id === undefined ? [] : [keyOf(id)])));
  const kept = copies.filter(([key]) => open.has(key));
  await browser.storage.session.set(Object.fromEntries(kept));
  await browser.storage.local.remove(copies.filter(([key]) => !open.has(key)).map(([key]) => key));
}

/** With a new start of the browser its tabs are numbered anew: what one remembered would be another's. */
async function forgetAll(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    await area.remove((await copiesIn(area)).map(([key]) => key));
  }
}

async function copiesIn(area: { get(keys: null): Promise<Record<string, unknown>> }): Promise<[string, unknown][]> {
  return Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX));
}

function inTurn(work: () => Promise<void>): void {
  turns = turns.then(work).catch(report);
}

const PREFIX = 'memory:';

function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}

function report(error: unknown): void {
  console.error('The memory of a tab could not be tidied.', error);
}
