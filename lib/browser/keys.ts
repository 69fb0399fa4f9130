import { browser } from 'wxt/browser';
import { NobodyAnswers, sendToTab } from './messages';
import { COMMANDS, type Command, type Keys } from './settings-schema';

/** The keys that are set for our commands, in short: `Alt .`. People change them in the browser's own settings. */
export async function readKeys(): Promise<Keys> {
  const all = await browser.commands.getAll();
  const keyFor = (command: Command) => {
    const shortcut = all.find(({ name }) => name === command)?.shortcut;
    return shortcut ? inShort(shortcut) : undefined;
  };
  return { panel: keyFor('focus-panel'), next: keyFor('next') };
}

/** `Alt+Period` → `Alt .`; on a Mac the browser gives `⌥.` already. */
export function inShort(shortcut: string): string {
  return shortcut
    .replace(/\bPeriod\b/, '.')
    .replace(/\bComma\b/, ',')
    .replaceAll('+', ' ');
}

/** Passes the browser's key commands on to the overlay of the tab in front, until the signal aborts. */
export function passOnKeys({ signal }: { signal: AbortSignal }): void {
  const listener = (name: string, tab?: { id?: number }): void => {
    const command = COMMANDS.find((each) => each === name);
    if (command) passOn(command, tab?.id).catch(report);
  };
  browser.commands.onCommand.addListener(listener);
  signal.addEventListener('abort', () => browser.commands.onCommand.removeListener(listener), { once: true });
}

async function passOn(command: Command, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  await sendToTab(id, 'tab-command', { command });
}

function report(error: unknown): void {
  // The usual case: the keys were pressed on a page without an overlay.
  if (!(error instanceof NobodyAnswers)) console.error('A key could not be passed on.', error);
}
