import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDirectory } from '../../lib/domains/build-directory';
import { byCharacters } from '../../lib/domains/sort-domains';
import { inventDomains } from './brute-force';

const listOf = (domains: readonly string[]) => buildDirectory(domains.map((domain) => ({ domain })));
const anyText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      'a',
      'A',
      'l',
      '1',
      '0',
      'o',
      'r',
      'n',
      'm',
      '.',
      ' ',
      '\u200b',
      'é',
      'а',
      '\ud83d',
      '\ude00',
    ),
    maxLength: 6,
  }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('a directory', () => {
  it('has exactly the values that were put in, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 40 }), fc.array(anyText, { maxLength: 20 }), (domains, others) => {
        const directory = listOf(domains);
        const truth = new Set(domains.filter((domain) => domain !== ''));
        expect(directory.size).toBe(truth.size);
        for (const value of [...domains, ...others]) {
          expect(directory.has(value)).toBe(truth.has(value));
          expect(directory.get(value)?.domain).toBe(truth.has(value) ? value : undefined);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds every one of many domains and none of their neighbours', () => {
    const domains = inventDomains(5000);
    const directory = listOf(domains);
    const truth = new Set(domains);
    expect(domains.every((domain) => directory.has(domain))).toBe(true);
    for (const domain of domains.slice(0, 1000)) {
      for (const other of [`${domain} `, domain.toUpperCase(), domain.slice(1), domain.replace('a', 'а')]) {
        expect(directory.has(other)).toBe(truth.has(other));
      }
    }
  });

  it('does not take a composed letter for its parts, nor a lone surrogate for the replacement character', () => {
    const directory = listOf(['caf\u00e9', 'x\ufffd']);
    expect(directory.has('cafe\u0301')).toBe(false);
    expect(directory.has('x\ud800')).toBe(false);
    expect(listOf(['x\ud800']).has('x\ud800')).toBe(true);
  });

  it('gives the beginnings that a plain search gives, in the same order', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 60 }), anyText, fc.nat(8), (domains, prefix, limit) => {
        const naive = [...new Set(domains)].filter((one) => one !== '' && one.startsWith(prefix)).sort(byCharacters);
        // A prefix that ends between the halves of a character is none that anybody types.
        fc.pre(!/[\ud800-\udbff]$/.test(prefix));
        expect(listOf(domains).prefix(prefix, limit)).toEqual(naive.slice(0, limit));
      }),
      { numRuns: 500 },
    );
    const domains = inventDomains(3000);
    const directory = listOf(domains);
    for (const domain of domains.slice(0, 200)) {
      const prefix = domain.slice(0, 4);
      expect(directory.prefix(prefix, 8)).toEqual(
        domains
          .filter((one) => one.startsWith(prefix))
          .sort()
          .slice(0, 8),
      );
    }
  });

  it('keeps the first of several rows of one domain', () => {
    const directory = buildDirectory([
      { domain: 'a', description: 'First', reseller: 'r1', locked: true },
      { domain: 'b', locked: false },
      { domain: 'a', description: 'Second' },
      { domain: '', description: 'Nobody' },
    ]);
    expect(directory.size).toBe(2);
    expect(directory.get('a')).toEqual({ domain: 'a', description: 'First', reseller: 'r1', locked: true });
    expect(directory.get('b')).toEqual({ domain: 'b', locked: false });
  });

  it('finds customers by name, without capitals and punctuation, and loosely without the form of the company', () => {
    const directory = buildDirectory([
      { domain: 'a', description: 'Smith & Sons, Inc.' },
      { domain: 'b', description: 'SMITH AND SONS INC' },
      { domain: 'c', description: 'Smith and Sons LLC' },
      { domain: 'd' },
    ]);
    const domainsOf = (name: string, loosely = false) =>
      directory
        .byDescription(name, { loosely })
        .map((row) => row.domain)
        .sort();
    expect(domainsOf('smith and sons, inc')).toEqual(['a', 'b']);
    expect(domainsOf('Smith and Sons')).toEqual([]);
    expect(domainsOf('Smith and Sons', true)).toEqual(['a', 'b', 'c']);
    expect(domainsOf('')).toEqual([]);
  });

  it('weighs at most 50 bytes a domain with all its indexes', () => {
    const domains = Array.from(
      { length: 20_000 },
      (_, i) => `customer${(i * 7919).toString(36)}.${10000 + (i % 40)}.service`,
    );
    const directory = listOf(domains);
    expect(directory.size).toBe(20_000);
    expect(directory.weigh().indexes / directory.size).toBeLessThanOrEqual(50);
  });

  it('gives a few of thousands of domains with one first label or one description', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ domain: `sip.c${i}.example`, description: 'Customer' }));
    const directory = buildDirectory(rows);
    expect(directory.sharingLabel('sip', 5)).toHaveLength(5);
    expect(directory.byDescription('customer')).toHaveLength(50);
  });
});
