import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/domains/check';
import { firstLabel } from '../../lib/domains/label-index';
import type { VerdictName } from '../../lib/domains/verdict';
import { osa } from './brute-force';
import { freshStatus, NOW, sample, sampleDirectory } from './lists';
import { misspelt, type Spoiler, spoilers } from './spoilers';

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

const kinds = ['case', 'lookalike', 'invisible', 'whitespace', 'wrapped'] as const;
const fraction = fc.double({ min: 0, max: 0.99, noNaN: true });
/** Apart from each other: a capital that is the wrong letter as well is one error, not two. */
const nearStart = fc.double({ min: 0, max: 0.4, noNaN: true });
const nearEnd = fc.double({ min: 0.5, max: 0.99, noNaN: true });

/** The value with each of the faults, and those that left a trace. */
function spoilt(domain: string, chosen: ReadonlyArray<keyof typeof spoilers>, at: number, pick: number) {
  let value = domain;
  const applied = kinds.filter((kind) => {
    const before = value;
    const spoil: Spoiler = spoilers[kind];
    if (chosen.includes(kind)) value = spoil(value, at, pick);
    return value !== before;
  });
  return { value, applied };
}

const isNearOnly = (typed: string, domain: string) =>
  domains.every((other) => other === domain || Math.abs(other.length - typed.length) > 2 || osa(other, typed) > 2);

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
          const { value, applied } = spoilt(domain, chosen, at, pick);
          fc.pre(applied.length > 1);
          const result = judge(value);
          const named = result.faults.map((fault) => fault.kind);
          for (const kind of applied) expect(named, value).toContain(kind);
          expect(result.verdict).toBe(GRAVITY.find((kind) => named.includes(kind)));
          expect(named).toEqual([...named].sort((a, b) => GRAVITY.indexOf(a) - GRAVITY.indexOf(b)));
          expect(result.suggestions.map((one) => one.domain)).toContain(domain);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is named with a typing error as well', () => {
    const withTypo = fc.subarray([...kinds], { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(listed, withTypo, nearStart, nearEnd, fc.nat(20), (domain, chosen, at, later, pick) => {
        const typed = misspelt(domain, at, pick);
        // Of a short name every error makes another name, and where another domain is as near, both are offered instead.
        fc.pre(firstLabel(domain).length >= 6 && typed !== domain && isNearOnly(typed, domain));
        const { value, applied } = spoilt(typed, chosen, later, pick);
        // `rn` for `m` is two edits already: with the typing error it is more than the two that are looked for.
        fc.pre(applied.length > 0 && (typed.includes('rn') || !value.includes('rn')));
        const result = judge(value);
        const named = result.faults.map((fault) => fault.kind);
        for (const kind of [...applied, 'typo' as const]) expect(named, value).toContain(kind);
        expect(result.suggestions.map((one) => one.domain)).toContain(domain);
      }),
      { numRuns: 250 },
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
