import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openOptions, part, says, words } from './options-stage';

const open = (work: Parameters<typeof openOptions>[3] = {}) => openOptions({}, [], {}, work);
const rule = (name: string) => document.querySelector(`[data-rule="${name}"]`)?.textContent ?? '';

test('a name is kept by a press or by Enter, and said', async () => {
  const port = await open();
  await userEvent.fill(part('who'), 'Ada');
  await userEvent.click(part('keep-who'));
  await expect.poll(() => says('who')).toBe('The record bears the name Ada from now on.');
  await userEvent.fill(part('who'), '');
  expect(says('who')).toBeFalsy();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => says('who')).toBe('The record bears no name from now on.');
  expect(port.keepName.mock.calls).toEqual([['Ada'], ['']]);
});

test('a name that could not be kept stays in the field, and it is said why', async () => {
  const port = await open({ who: 'Ada' });
  port.keepName.mockRejectedValue(new Error('The disk is full.'));
  await userEvent.fill(part('who'), 'Grace');
  await userEvent.click(part('keep-who'));
  await expect.poll(() => says('who')).toContain('The disk is full.');
  expect(part('who')).toHaveProperty('value', 'Grace');
});

test('a name that the administrator set is shown and cannot be changed', async () => {
  await open({ who: 'Ada', isWhoLocked: true });
  expect(part('who')).toHaveProperty('readOnly', true);
  expect(document.querySelector('[data-part="keep-who"]')).toBeNull();
});

test('each guard says what it does here, and which of it the organization has set', async () => {
  await open({ rules: { 'add-ons': 'off', 'bill-this-order': 'warn', 'confirm-domain': 'always' } });
  expect(rule('add-ons')).toContain('Switched off by your organization');
  expect(rule('add-ons')).toContain('Locked');
  expect(rule('place-order')).toContain('Held while a Domain Usage line has no checked domain');
  expect(rule('place-order')).not.toContain('Locked');
  expect(rule('bill-this-order')).toContain('the panel says so');
  expect(rule('confirm-domain')).toContain('Every domain is typed twice');
  expect(words()).toContain('Who works here, and what is held');
});
