import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

test('words come from locales/en.yml', () => {
  expect(i18n.t('extension.name')).toBe('Plumbline');
});

test('the extension API is the fake one', async () => {
  await browser.storage.local.set({ answer: 1 });
  expect(await browser.storage.local.get('answer')).toEqual({ answer: 1 });
});
