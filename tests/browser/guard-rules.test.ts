import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guardRulesSchema, readClerkName, readGuardRules } from '../../lib/browser/guard-rules';

const { shape } = guardRulesSchema;
/** The policy's entries, with the values that the guard understands. */
const settledEntries = {
  guardAddOns: shape['add-ons'].unwrap(),
  guardPlaceOrder: shape['place-order'].unwrap(),
  guardBillThisOrder: shape['bill-this-order'].unwrap(),
  guardStartBilling: shape['start-billing'].unwrap(),
  confirmDomain: shape['confirm-domain'].unwrap(),
};

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

test('the browser’s schema of the policy and the docs speak of these entries, with these values', () => {
  const schema: { properties: Record<string, { enum?: string[] }> } = JSON.parse(
    readFileSync('public/managed-policy.json', 'utf8'),
  );
  const docs = readFileSync('docs/policy.md', 'utf8');
  for (const [entry, { options }] of Object.entries(settledEntries)) {
    expect(schema.properties[entry]?.enum, entry).toEqual(options);
    const row = docs.split('\n').find((line) => line.startsWith('| `') && line.includes(`\`${entry}\``));
    for (const value of options) expect(row, entry).toContain(`\`${value}\``);
  }
});
