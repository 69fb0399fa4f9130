import { describe, expect, test } from 'vitest';
import { judge, MessageRefused, messageType, type RawSender } from '../../lib/browser/judge';
import type { MessageType } from '../../lib/browser/protocol';

const self = { id: 'plumbline', root: 'chrome-extension://plumbline/' };
const onPage: RawSender = {
  id: 'plumbline',
  url: 'https://app.onebillsoftware.com/orders',
  tab: { id: 7 },
  frameId: 0,
};
const inOptions: RawSender = { id: 'plumbline', url: `${self.root}options.html`, tab: { id: 8 }, frameId: 0 };
const inPopup: RawSender = { id: 'plumbline', url: `${self.root}popup.html` };
const background: RawSender = { id: 'plumbline' };

const payloads: Partial<Record<MessageType, unknown>> = {
  check: { value: 'acme', leftField: true },
  'list-save': { draft: 'd' },
  'list-drop-draft': { draft: 'd' },
  'list-reload-sample': {},
  'list-changed': { version: 'v' },
  'memory-write': {},
  'tab-command': { command: 'start' },
  'settings-write': {},
};
const judged = (type: MessageType, sender: RawSender) => judge(type, { type, payload: payloads[type] }, sender, self);

describe('a content script', () => {
  test.each<MessageType>([
    'check',
    'list-status',
    'memory-read',
    'memory-write',
    'open-options',
    'open-practice',
    'settings-read',
    'settings-write',
  ])('may send %s', (type) => {
    expect(judged(type, onPage).sender).toEqual({
      tabId: 7,
      frameId: 0,
      isExtensionPage: false,
      origin: 'https://app.onebillsoftware.com',
    });
  });

  test.each<MessageType>([
    'list-save',
    'list-drop-draft',
    'list-reload-sample',
    'list-changed',
    'tab-state',
    'tab-command',
  ])('may not send %s', (type) => {
    expect(() => judged(type, onPage)).toThrow(MessageRefused);
  });

  test('may move the panel, but not say who works here', () => {
    const write = (payload: object) => () => judge('settings-write', { type: 'settings-write', payload }, onPage, self);
    expect(write({ panel: { side: 'left', collapsed: false } })).not.toThrow();
    expect(write({ who: 'somebody else' })).toThrow(MessageRefused);
  });

  test('cannot pass for a page of ours with a similar address', () => {
    const url = 'chrome-extension://plumbline.example/options.html';
    expect(() => judged('list-save', { ...onPage, url })).toThrow(MessageRefused);
  });
});

describe('a page of ours', () => {
  test.each<MessageType>(['check', 'list-status', 'list-save', 'list-reload-sample'])('may send %s', (type) => {
    expect(judged(type, inOptions).sender).toMatchObject({ tabId: 8, isExtensionPage: true });
    expect(judged(type, inPopup).sender).toMatchObject({ isExtensionPage: true });
  });

  test('has no memory without a tab', () => {
    expect(judged('memory-read', inOptions).sender.tabId).toBe(8);
    expect(() => judged('memory-read', inPopup)).toThrow('belongs to a tab');
  });
});

test('the background announces lists; nobody in a tab does', () => {
  expect(judged('list-changed', background).payload).toEqual({ version: 'v' });
  expect(() => judged('list-changed', inOptions)).toThrow('from the background only');
});

test.each([
  ['another extension', 'other'],
  ['nobody', undefined],
])('%s is refused everything', (_, id) => {
  expect(() => judged('list-status', { ...inOptions, id })).toThrow('from outside');
});

describe('a malformed payload', () => {
  test.each<[string, MessageType, unknown]>([
    ['none', 'check', undefined],
    ['a text', 'check', 'acme'],
    ['a number for a text', 'check', { value: 1, leftField: true }],
    ['a field missing', 'check', { value: 'acme' }],
    ['an unknown command', 'tab-command', { command: 'explode' }],
    ['something where nothing belongs', 'list-status', { more: true }],
  ])('%s is refused', (_, type, payload) => {
    const sender = type === 'tab-command' ? inPopup : onPage;
    expect(() => judge(type, { type, payload }, sender, self)).toThrow(`The payload of '${type}' has another shape`);
  });

  test('is described by its fields, never by its content', () => {
    const attempt = () => judge('check', { type: 'check', payload: { value: 'secret.12345.service' } }, onPage, self);
    expect(attempt).toThrow('leftField');
    expect(attempt).not.toThrow('secret');
  });
});

test.each([undefined, null, 'check', [], {}, { type: 1 }, { type: 'nonsense' }, { type: 'toString' }])(
  '%j is no message',
  (message) => {
    expect(messageType(message)).toBeUndefined();
  },
);
