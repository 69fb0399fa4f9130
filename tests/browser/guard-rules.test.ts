import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readClerkName, readGuardRules } from '../../lib/browser/guard-rules';

const given = (policy: Record<string, unknown>) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy);

beforeEach(() => fakeBrowser.reset());

describe('what the administrator settles for the guard', () => {
  test('is nothing without a policy', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('There is no policy.'));
    expect(Object.values(await readGuardRules()).filter((rule) => rule !== undefined)).toEqual([]);
    expect(await readClerkName()).toBeUndefined();
  });

  test('is read entry by entry', async () => {
    given({
      guardAddOns: 'off',
      guardPlaceOrder: 'hold',
      guardBillThisOrder: 'warn',
      guardStartBilling: 'off',
      confirmDomain: 'forbidden',
      clerkName: ' Ada ',
    });
    expect(await readGuardRules()).toEqual({
      'add-ons': 'off',
      'place-order': 'hold',
      'bill-this-order': 'warn',
      'start-billing': 'off',
      'confirm-domain': 'forbidden',
    });
    expect(await readClerkName()).toBe('Ada');
  });

  test('holds as usual where an entry cannot be read, and the others count', async () => {
    given({ guardAddOns: 'sometimes', guardPlaceOrder: 7, confirmDomain: 'always', clerkName: '  ' });
    expect(await readGuardRules()).toEqual({ 'confirm-domain': 'always' });
    expect(await readClerkName()).toBeUndefined();
  });
});
