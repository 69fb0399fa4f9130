import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n, messageOf } from '../../lib/browser/words';

const messages = new Map([
  ['overlay_reload_title', 'Reload this page'],
  ['overlay_account', '{account}, usage order'],
  ['list_age_days', 'a day ago | $1 days ago'],
]);

/** As the browser reads messages: by the name with underscores, with `$1` replaced. */
function answer(): void {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name, substitutions) =>
    (messages.get(name) ?? '').replace(/\$(\d)/g, (_, place) => String(substitutions?.[Number(place) - 1] ?? '')),
  );
}
function invalidate(): void {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
}

beforeEach(answer);

test('a message is found by its key with dots; a missing one is undefined, without a word in the console', () => {
  const warnings = vi.spyOn(console, 'warn');
  expect(messageOf('overlay.reload.title')).toBe('Reload this page');
  expect(messageOf('overlay.reload.colour')).toBeUndefined();
  expect(warnings).not.toHaveBeenCalled();
});

test('values take the places of their names', () => {
  const t: (key: string, values: Record<string, string>) => string = i18n.t;
  expect(t('overlay.account', { account: 'SR10482' })).toBe('SR10482, usage order');
});

test('a count chooses its form', () => {
  const t: (key: string, count: number) => string = i18n.t;
  expect(t('list.age.days', 1)).toBe('a day ago');
  expect(t('list.age.days', 12)).toBe('12 days ago');
});

test('what was read once is still there after an update under the page, and nothing throws', () => {
  expect(i18n.t('overlay.reload.title')).toBe('Reload this page');
  invalidate();
  expect(i18n.t('overlay.reload.title')).toBe('Reload this page');
  expect(i18n.t('overlay.moveLeft')).toBe('');
  expect(messageOf('overlay.moveLeft')).toBeUndefined();
});
