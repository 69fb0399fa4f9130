import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  answer,
  broadcast,
  type Handlers,
  MessageRefused,
  NobodyAnswers,
  send,
  sendToTab,
} from '../../lib/browser/messages';
import { noList } from '../../lib/directory/keeper';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

/** The browser between two contexts: what is sent passes JSON, and comes from a sender the test names. */
function connect(sender: object = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') }) {
  const listeners = new Set<Listener>();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener: Listener) => {
    listeners.add(listener);
  });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation((listener: Listener) => {
    listeners.delete(listener);
  });
  const deliver = (message: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const received: unknown = JSON.parse(JSON.stringify(message));
      const results = [...listeners].map((listener) =>
        listener(received, sender, (reply) => resolve(JSON.parse(JSON.stringify(reply)))),
      );
      if (listeners.size === 0) reject(new Error('Could not establish connection. Receiving end does not exist.'));
      else if (!results.includes(true)) resolve(undefined);
    });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(deliver);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((_tab: number, message: unknown) => deliver(message));
  return { listeners, deliver };
}

const start = (handlers: Handlers, at?: 'background') => {
  const controller = new AbortController();
  answer(handlers, { signal: controller.signal, at });
  return controller;
};

beforeEach(() => fakeBrowser.reset());

describe('a message', () => {
  test('reaches its handler and brings the reply back', async () => {
    connect();
    const status = vi.fn(() => noList);
    start({ 'list-status': status }, 'background');
    expect(await send('list-status')).toEqual(noList);
    expect(status).toHaveBeenCalledWith(undefined, expect.objectContaining({ isExtensionPage: true }));
  });

  test('without a reply resolves to nothing', async () => {
    connect();
    start({ 'open-options': () => undefined }, 'background');
    expect(await send('open-options')).toBeUndefined();
  });

  test('fails with the handler’s own words', async () => {
    connect();
    start({ 'list-status': () => Promise.reject(new Error('The disk is full.')) }, 'background');
    await expect(send('list-status')).rejects.toThrow('The disk is full.');
  });

  test('that no handler is there for is refused by the background', async () => {
    const { deliver } = connect();
    start({ 'list-status': () => noList }, 'background');
    await expect(send('open-options')).rejects.toThrow(MessageRefused);
    expect(await deliver({ type: 'nonsense' })).toMatchObject({ ok: false, refused: true });
    expect(await deliver('hello')).toMatchObject({ ok: false, refused: true });
  });

  test('for others is left to others by a tab', async () => {
    connect();
    start({ 'list-changed': () => undefined });
    await expect(send('list-status')).rejects.toThrow(NobodyAnswers);
  });

  test('to a tab without an overlay says that nobody is there', async () => {
    connect();
    await expect(sendToTab(7, 'tab-state')).rejects.toThrow(NobodyAnswers);
  });

  test('with a reply of another shape is not believed', async () => {
    const { listeners } = connect();
    listeners.add((_message, _sender, respond) => {
      respond({ ok: true, reply: { count: 'many' } });
      return true;
    });
    await expect(send('list-status')).rejects.toThrow();
  });

  test('is refused when a web page’s tab sends what only our pages may', async () => {
    const { deliver } = connect({
      id: fakeBrowser.runtime.id,
      url: 'https://app.onebillsoftware.com/',
      tab: { id: 7 },
    });
    const reload = vi.fn();
    start({ 'list-reload-sample': reload }, 'background');
    expect(await deliver({ type: 'list-reload-sample', payload: {} })).toMatchObject({ ok: false, refused: true });
    expect(reload).not.toHaveBeenCalled();
  });
});

test('nothing is answered after the signal', () => {
  const { listeners } = connect();
  const controller = start({ 'list-status': () => noList }, 'background');
  expect(listeners.size).toBe(1);
  controller.abort();
  expect(listeners.size).toBe(0);
});

test('nothing is registered for a signal that has ended', () => {
  const { listeners } = connect();
  answer({ 'list-status': () => noList }, { signal: AbortSignal.abort() });
  expect(listeners.size).toBe(0);
});

test('a broadcast reaches all tabs, whether or not some are deaf', async () => {
  connect();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 1 }, {}, { id: 2 }, { id: 3 }]);
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tab: number) => {
    if (tab === 1) throw new Error('Receiving end does not exist.');
  });
  await broadcast('list-changed', { version: 'v2' });
  expect(sent.mock.calls.map(([tab]) => tab)).toEqual([1, 2, 3]);
});
