import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDirectory } from '../../lib/domains/build-directory';
import { osaWithin } from '../../lib/domains/osa';
import { restoreDirectory, storeDirectory } from '../../lib/domains/stored-directory';
import { toPoints } from '../../lib/domains/wtf8';
import { inventDomains, misspell, nearestByForce, osa, seeded } from './brute-force';

const listOf = (domains: readonly string[]) => buildDirectory(domains.map((domain) => ({ domain })));

describe('the distance', () => {
  it('is that of the textbook table, or one more than the limit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '😀'), maxLength: 9 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 3 }), (left, right, limit) => {
        const [a, b] = [toPoints(left), toPoints(right)];
        expect(osaWithin(a, a.length, b, 0, b.length, limit, false)).toBe(Math.min(osa(left, right), limit + 1));
      }),
      { numRuns: 3000 },
    );
  });

  it('counts neighbours that changed places as one edit, and does not edit them again', () => {
    const [ca, abc] = [toPoints('ca'), toPoints('abc')];
    expect(osaWithin(ca, 2, abc, 0, 3, 3, false)).toBe(3);
    const [tn, nt] = [toPoints('detnal'), toPoints('dental')];
    expect(osaWithin(tn, 6, nt, 0, 6, 2, false)).toBe(1);
  });

  it('takes a capital for no edit when asked to', () => {
    const [a, b] = [toPoints('LakeSide'), toPoints('lakesied')];
    expect(osaWithin(a, 8, b, 0, 8, 2, true)).toBe(1);
    expect(osaWithin(a, 8, b, 0, 8, 2, false)).toBe(3);
  });
});

describe('the nearest domains', () => {
  const domains = inventDomains(3000);
  const directory = listOf(domains);
  const random = seeded(7);
  const queries = Array.from({ length: 110 }, () =>
    misspell(domains[Math.floor(random() * domains.length)] ?? '', random),
  );

  it('are exactly those that comparing with all domains finds, ties included', () => {
    const truth = new Map(queries.map((query) => [query, nearestByForce(query, domains, 2)]));
    expect([...truth.values()].filter(Boolean).length).toBeGreaterThan(50);
    expect([...truth.values()].filter((one) => one && one.domains.length > 1).length).toBeGreaterThan(4);
    for (const [query, expected] of truth) expect(directory.nearest(query), query).toEqual(expected);
    for (const query of [...queries].reverse()) expect(directory.nearest(query), query).toEqual(truth.get(query));
  });

  it('are the same after the list was stored and woken', async () => {
    const woken = await restoreDirectory(structuredClone(await storeDirectory(directory)));
    for (const query of queries.slice(0, 50)) expect(woken.nearest(query)).toEqual(directory.nearest(query));
  });

  it('include domains that are not of ASCII', () => {
    const some = ['café.12345.service', 'cafe.12345.service', 'москва', 'москвы', '😀😀😀'];
    const list = listOf([...some, ...domains.slice(0, 300)]);
    for (const query of ['cafè.12345.service', 'caf.12345.service', 'москв', '😀😀', 'мoсква', 'cafe.12345.servic']) {
      expect(list.nearest(query), query).toEqual(nearestByForce(query, [...some, ...domains.slice(0, 300)], 2));
    }
  });

  it('are none when the nearest is further away than asked', () => {
    const list = listOf(['lakesidedental.12345.service']);
    expect(list.nearest('lakesideden.12345.service', 2)).toBeUndefined();
    expect(list.nearest('lakesidedent.12345.service', 1)).toBeUndefined();
    expect(list.nearest('lakesidedent.12345.service', 2)).toEqual({
      distance: 2,
      domains: ['lakesidedental.12345.service'],
    });
    expect(listOf([]).nearest('anything')).toBeUndefined();
  });

  it('work for domains longer than a machine word', () => {
    const long = `${'abcdefghij'.repeat(6)}.12345.service`;
    expect(listOf([long]).nearest(long.replace('cd', 'dc').replace('.service', '.servic'))).toEqual({
      distance: 2,
      domains: [long],
    });
  });
});
