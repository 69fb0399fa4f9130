import { browser } from 'wxt/browser';
import type { Memory } from '../procedure/memory';
import { emptyMemory } from '../procedure/memory-empty';

/**
 * The guard's way to the background, without zod because it must stay small: whatever is not plainly the expected
 * answer counts as "not exact".
 */
export async function askIsExact(value: string): Promise<boolean> {
  const reply = field(
    await browser.runtime.sendMessage({ type: 'check', payload: { value, leftField: true } }),
    'reply',
  );
  if (field(reply, 'value') !== value) throw new Error('No answer for this value.');
  return field(reply, 'verdict') === 'exact';
}

/** The parts of the tab's memory that open something. */
export async function recallMemory(): Promise<Memory> {
  const memory = field(field(await browser.runtime.sendMessage({ type: 'memory-read' }), 'reply'), 'memory');
  const edits = field(memory, 'edits');
  const confirmed = field(memory, 'confirmed');
  const value = field(confirmed, 'value');
  const verified = field(memory, 'verified');
  return {
    ...emptyMemory,
    edits: Array.isArray(edits) ? edits.filter((edit) => typeof edit === 'string') : [],
    verified: typeof verified === 'string' ? verified : undefined,
    confirmed: typeof value === 'string' ? { value, reason: '', at: 0 } : undefined,
  };
}

/** Calls back when another list is in use. */
export function onListChanged(react: () => void, { signal }: { signal: AbortSignal }): void {
  const listener = (message: unknown): void => {
    if (field(message, 'type') === 'list-changed') react();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
