import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDirectory } from '../../lib/domains/build-directory';
import type { DirectoryRow } from '../../lib/domains/directory';
import { restoreDirectory, type StoredDirectory, storeDirectory } from '../../lib/domains/stored-directory';
import { toBytes } from '../../lib/domains/wtf8';
import { inventDomains } from './brute-force';

const rows = inventDomains(300).map((domain, i) => ({
  domain,
  description: `Customer ${i % 50}`,
  reseller: `r${i % 3}`,
}));
const stored = storeDirectory(buildDirectory(rows));
const restored = async (list: readonly DirectoryRow[]) =>
  restoreDirectory(structuredClone(await storeDirectory(buildDirectory(list))));

describe('a stored directory', () => {
  it('is the same when it wakes', async () => {
    const woken = await restoreDirectory(structuredClone(await stored));
    expect(woken.size).toBe(rows.length);
    for (const row of rows) expect(woken.get(row.domain)).toEqual(row);
    expect(woken.byDescription('customer 7').length).toBe(6);
    expect(woken.endings).toEqual(buildDirectory(rows).endings);
    expect(await storeDirectory(woken)).toEqual(await stored);
  });

  it('loses nothing, whatever the characters', async () => {
    const text = fc.oneof(
      fc.string({
        unit: fc.constantFrom('a', 'r', 'n', 'vv', '.', '。', ' ', 'é', 'а', '\ud83d', '\ude00'),
        maxLength: 6,
      }),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    const row = fc.record(
      { domain: text, description: text, reseller: text, locked: fc.boolean() },
      { requiredKeys: ['domain'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (list) => {
        const before = buildDirectory(list);
        const after = await restored(list);
        expect(after.size).toBe(before.size);
        for (const { domain } of list) {
          expect(after.get(domain)).toEqual(before.get(domain));
          if (domain) expect(after.looksLike(domain)).toContain(domain);
          if (domain) expect(after.nearest(domain)).toEqual({ distance: 0, domains: [domain] });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('of no domains is empty', async () => {
    const woken = await restored([]);
    expect(woken.size).toBe(0);
    expect(woken.has('a')).toBe(false);
    expect(woken.prefix('', 3)).toEqual([]);
  });

  it('is refused when it is of another format, or when a part of it is missing', async () => {
    const whole = await stored;
    const without = (part: 'links' | 'texts'): StoredDirectory => ({
      ...whole,
      domains: { ...whole.domains, [part]: whole.attributes.lengths },
    });
    await expect(restoreDirectory(without('links'))).rejects.toThrow(/columns of 300 domains do not fit together/);
    await expect(restoreDirectory(without('texts'))).rejects.toThrow(/columns of 300 domains do not fit together/);
    await expect(restoreDirectory(Object.assign({}, whole, { format: 4 }))).rejects.toThrow(/format 3 was sought/);
  });

  it('is read as well when version 0.1 stored it', async () => {
    const former = {
      format: 1 as const,
      bytes: toBytes('acmebetaα'),
      groups: Uint32Array.of(1, 4, 0, 2, 0, 2, 2, 1),
      text: toBytes('Beta LLCAlpha'),
      offsets: Uint32Array.of(0, 0, 8, 13),
      flags: Uint8Array.of(3, 0, 1),
      resellerOf: Uint16Array.of(1, 0, 0),
      resellers: ['12345.service'],
    };
    const woken = await restoreDirectory(former);
    expect(woken.size).toBe(3);
    expect(woken.get('acme')).toEqual({ domain: 'acme', reseller: '12345.service', locked: true });
    expect(woken.get('beta')).toEqual({ domain: 'beta', description: 'Beta LLC' });
    expect(woken.get('α')).toEqual({ domain: 'α', description: 'Alpha', locked: false });
    await expect(restoreDirectory({ ...former, bytes: former.bytes.subarray(1) })).rejects.toThrow(/speaks of/);
  });
});
