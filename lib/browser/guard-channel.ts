import type { KeeperPorts } from '../guard/keeper';

/**
 * The few calls that the guard makes, typed here instead of by `wxt/browser`: that name stands for a polyfill larger than
 * the guard itself, and with manifest version 3 both browsers' own functions give promises.
 */
type Extension = {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: unknown) => void): void };
  };
  i18n: { getMessage(name: string): string };
};

/** Looked up for each call: in a page that outlived an update there may be nothing left. */
function extension(): Extension {
  const { browser, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', Extension>>; // not in the DOM's types
  return (browser ?? chrome) as Extension; // a content script has one, or throws where it asks for more
}

/** What messages are, at the least: objects. */
type Fields = Partial<Record<string, unknown>>;

async function ask(message: unknown): Promise<unknown> {
  return ((await extension().runtime.sendMessage(message)) as Fields | undefined)?.reply;
}

/**
 * The guard's way to the background, without zod because it must stay small: whatever is not plainly the expected
 * answer counts as "not exact". A domain that is listed for another customer is not exact for this one.
 */
export async function askIsExact(value: string, subscriber: { name?: string; account?: string }): Promise<boolean> {
  // Without an answer this throws, and it is asked again.
  const reply = (await ask({ type: 'check', payload: { value, subscriber, leftField: true } })) as Fields;
  return reply.value === value && reply.verdict === 'exact';
}

/** The tab's memory, as far as there is one, and the guard's rules. The background has validated them against its schemas. */
export async function recall(): ReturnType<KeeperPorts['recall']> {
  return (await ask({ type: 'memory-read' })) as Awaited<ReturnType<KeeperPorts['recall']>>; // validated by the sender
}

/** Calls back when another list is in use, until the page ends as the guard does. */
export function onListChanged(react: () => void): void {
  extension().runtime.onMessage.addListener((message) => {
    if ((message as Fields).type === 'list-changed') react();
  });
}

const told = new Map<string, string>();

/** A message of the locale files, by its key with dots. Never throws: in an orphaned page the words said before are left. */
export function plainMessage(key: string): string {
  try {
    told.set(key, extension().i18n.getMessage(key.replaceAll('.', '_')));
  } catch {
    // Updated under an open page; what is held stays held.
  }
  return told.get(key) ?? '';
}
