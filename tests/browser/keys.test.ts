import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inShort, passOnKeys, readKeys } from '../../lib/browser/keys';

type Press = (command: string) => void;

beforeEach(() => fakeBrowser.reset());

describe('the keys', () => {
  it.each([
    ['Alt+Period', 'Alt .'],
    ['Alt+Comma', 'Alt ,'],
    ['Ctrl+Shift+Y', 'Ctrl Shift Y'],
    ['⌥.', '⌥.'],
  ])('%s is shown as %s', (shortcut, short) => {
    expect(inShort(shortcut)).toBe(short);
  });

  it('are those that the browser has set, and none where people took one away', async () => {
    const set = [
      { name: 'focus-panel', shortcut: 'Alt+Period' },
      { name: 'next', shortcut: '' },
    ];
    vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => set);
    expect(await readKeys()).toEqual({ panel: 'Alt .', next: undefined });
  });
});

describe('a key command', () => {
  async function listen() {
    const tab = await fakeBrowser.tabs.create({});
    let press: Press = () => undefined;
    vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
      press = (command) => listener(command, tab);
    });
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => ({ ok: true }));
    passOnKeys({ signal: new AbortController().signal });
    return { press: (command: string) => press(command), sent, id: tab.id };
  }

  it('goes to the top frame of the tab in front', async () => {
    const { press, sent, id } = await listen();
    press('focus-panel');
    const message = { type: 'tab-command', payload: { command: 'focus-panel' } };
    await vi.waitFor(() => expect(sent).toHaveBeenCalledExactlyOnceWith(id, message, { frameId: 0 }));
  });

  it('is left alone when it is not one of ours', async () => {
    const { press, sent } = await listen();
    press('_execute_action');
    expect(sent).not.toHaveBeenCalled();
  });

  it('is no error on a page without an overlay', async () => {
    const errors = vi.spyOn(console, 'error');
    const { press, sent } = await listen();
    sent.mockRejectedValue(new Error('Could not establish connection.'));
    press('next');
    await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
    await sent.mock.results[0]?.value.catch(() => undefined);
    expect(errors).not.toHaveBeenCalled();
  });

  it('that an overlay could not follow is reported', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { press, sent } = await listen();
    sent.mockImplementation(async () => ({ ok: false, refused: false, error: 'No panel to go to.' }));
    press('next');
    await vi.waitFor(() => expect(errors).toHaveBeenCalledOnce());
  });
});
