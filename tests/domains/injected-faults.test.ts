import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/domains/check';
import type { VerdictName } from '../../lib/domains/verdict';
import { freshStatus, NOW, sample, sampleDirectory } from './lists';

const domains = sample.map((row) => row.domain);
const listed = fc.constantFrom(...domains);
const judge = (value: string) => check(value, sampleDirectory, freshStatus, { now: NOW });

const GRAVITY: VerdictName[] = [
  'wrapped',
  'invisible',
  'lookalike',
  'missing-suffix',
  'wrong-suffix',
  'case',
  'whitespace',
];

/** Ways a domain is spoilt without becoming another text. `at` is a fraction of its length. */
const spoilers: Record<
  'wrapped' | 'invisible' | 'lookalike' | 'case' | 'whitespace',
  (domain: string, at: number, pick: number) => string
> = {
  wrapped: (domain, _at, pick) =>
    [
      `https://manage.example.com/portal/domains/manage/${domain}/Some+Body`,
      `/portal/domains/edit/${domain}`,
      `100@${domain}`,
      `Some Body (${domain})`,
      `"${domain}"`,
      `${domain}.`,
      `${domain},`,
    ][pick % 7] ?? domain,
  invisible: (domain, at, pick) =>
    insert(domain, at, ['\u200b', '\u200d', '\ufeff', '\u00ad', '\u00a0', '\u2060', '\u202e'][pick % 7] ?? ''),
  lookalike: (domain, at, pick) => {
    const pairs: Array<[string, string]> = [
      ['l', '1'],
      ['o', '0'],
      ['a', 'а'],
      ['e', 'е'],
      ['c', 'с'],
      ['.', '。'],
      ['1', 'l'],
      ['i', 'і'],
      ['m', 'rn'],
      ['s', 'ѕ'],
    ];
    const rotated = [...pairs.slice(pick % pairs.length), ...pairs];
    for (const [from, to] of rotated) {
      const place = domain.indexOf(from, Math.floor(at * domain.length));
      if (place >= 0) return domain.slice(0, place) + to + domain.slice(place + 1);
    }
    return domain;
  },
  case: (domain, at) => {
    const place = domain.slice(Math.floor(at * domain.length)).search(/[a-z]/);
    if (place < 0) return domain;
    const where = Math.floor(at * domain.length) + place;
    return domain.slice(0, where) + domain.charAt(where).toUpperCase() + domain.slice(where + 1);
  },
  whitespace: (domain, at, pick) => insert(domain, [0, 1, at][pick % 3] ?? at, [' ', '  ', '\t'][pick % 3] ?? ' '),
};

function insert(domain: string, at: number, text: string): string {
  const place = Math.round(at * domain.length);
  return domain.slice(0, place) + text + domain.slice(place);
}

const kinds = ['case', 'lookalike', 'invisible', 'whitespace', 'wrapped'] as const;
const fraction = fc.double({ min: 0, max: 0.99, noNaN: true });

describe('a fault put into a listed domain', () => {
  it.each(kinds)('of the kind %s is named, and the domain is suggested', (kind) => {
    fc.assert(
      fc.property(listed, fraction, fc.nat(20), (domain, at, pick) => {
        const value = spoilers[kind](domain, at, pick);
        fc.pre(value !== domain && !domains.includes(value));
        const result = judge(value);
        expect(result.verdict).toBe(kind);
        expect(result.faults.some((fault) => fault.kind === kind)).toBe(true);
        expect(result.suggestions.map((one) => one.domain)).toContain(domain);
        expect(result.confirmable).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is named with every other, gravest first', () => {
    fc.assert(
      fc.property(
        listed,
        fc.subarray([...kinds], { minLength: 2 }),
        fraction,
        fc.nat(20),
        (domain, chosen, at, pick) => {
          // A space splits what stands among other words; inside an address it is left out by the browser already.
          fc.pre(!(chosen.includes('wrapped') && chosen.includes('whitespace')));
          let value = domain;
          const applied = kinds.filter((kind) => {
            if (!chosen.includes(kind)) return false;
            const before = value;
            value = spoilers[kind](value, at, pick);
            return value !== before;
          });
          fc.pre(applied.length > 1);
          const result = judge(value);
          const named = result.faults.map((fault) => fault.kind);
          for (const kind of applied) expect(named).toContain(kind);
          expect(result.verdict).toBe(GRAVITY.find((kind) => named.includes(kind)));
          expect(named).toEqual([...named].sort((a, b) => GRAVITY.indexOf(a) - GRAVITY.indexOf(b)));
          expect(result.suggestions.map((one) => one.domain)).toContain(domain);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is named with a missing ending as well', () => {
    const ended = domains.filter((domain) => domain.endsWith('.service'));
    const inHead = ['case', 'lookalike', 'invisible'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...ended),
        fc.subarray([...inHead], { minLength: 1, maxLength: 2 }),
        fraction,
        fc.nat(20),
        (domain, chosen, at, pick) => {
          let value = domain.slice(0, domain.indexOf('.'));
          // A bare name that is listed itself is exact.
          fc.pre(!domains.includes(value));
          const applied = inHead.filter((kind) => {
            const before = value;
            if (chosen.includes(kind)) value = spoilers[kind](value, at, pick);
            return value !== before;
          });
          fc.pre(applied.length > 0);
          const result = judge(value);
          const named = result.faults.map((fault) => fault.kind);
          for (const kind of [...applied, 'missing-suffix' as const]) expect(named).toContain(kind);
          expect(result.suggestions.map((one) => one.domain)).toContain(domain);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('in its ending is named, and the domain is suggested', () => {
    const ended = domains.filter((domain) => domain.endsWith('.service'));
    fc.assert(
      fc.property(
        fc.constantFrom(...ended),
        fc.constantFrom('', '.12354.service', '.com', '.99999.service', '.12345'),
        (domain, ending) => {
          const value = domain.slice(0, domain.indexOf('.')) + ending;
          fc.pre(!domains.includes(value));
          // Where the beginning fits another listed domain better, that one is meant.
          fc.pre(domain.startsWith(`${value}.`) || !domains.some((other) => other.startsWith(`${value}.`)));
          const result = judge(value);
          expect(['missing-suffix', 'wrong-suffix', 'ambiguous']).toContain(result.verdict);
          expect(result.suggestions.map((one) => one.domain)).toContain(domain);
        },
      ),
      { numRuns: 300 },
    );
  });
});
