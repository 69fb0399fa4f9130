import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index';

beforeEach(() => fakeBrowser.reset());

test('the background listens before it does anything else, as a waking service worker must', () => {
  const messages = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const closings = vi.spyOn(fakeBrowser.tabs.onRemoved, 'addListener');
  const keys = vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.tabs.onReplaced, 'addListener').mockImplementation(() => undefined);
  // There is no database here; that is said, and nothing else suffers from it.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const alarms = vi.spyOn(fakeBrowser.alarms.onAlarm, 'addListener');
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.permissions.onRemoved, 'addListener').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => []);
  background.main();
  expect(messages).toHaveBeenCalledOnce();
  expect(closings).toHaveBeenCalledOnce();
  expect(keys).toHaveBeenCalledOnce();
  expect(alarms).toHaveBeenCalledOnce();
});
