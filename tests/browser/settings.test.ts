import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, writeSettings } from '../../lib/browser/settings';
import { defaultSettings } from '../../lib/browser/settings-schema';

beforeEach(() => fakeBrowser.reset());

test('settings nobody made are the preset ones', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

test('a change stays', async () => {
  const panel = { side: 'left' as const, x: 16, y: 40, collapsed: true };
  expect(await writeSettings({ panel })).toEqual({ panel });
  expect(await readSettings()).toEqual({ panel });
});

test('changes at the same time come one after the other', async () => {
  const at = (x: number) => ({ panel: { side: 'right' as const, x, collapsed: false } });
  await Promise.all([writeSettings(at(1)), writeSettings(at(2)), writeSettings({})]);
  expect(await readSettings()).toEqual(at(2));
});

test('settings that cannot be read are not overwritten by reading', async () => {
  await fakeBrowser.storage.local.set({ 'settings.v1': { panel: 'everywhere' } });
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await fakeBrowser.storage.local.get('settings.v1')).toEqual({ 'settings.v1': { panel: 'everywhere' } });
});
