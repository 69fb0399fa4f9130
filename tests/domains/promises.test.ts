import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDirectory } from '../../lib/domains/build-directory';
import { check } from '../../lib/domains/check';
import { checkResultSchema, type ListStatus } from '../../lib/domains/verdict';
import { fileStatus, freshStatus, NOW, sample, sampleDirectory } from './lists';

const listed = fc.constantFrom(...sample.map((row) => row.domain));
const noise = fc.string({
  unit: fc.constantFrom(
    'a',
    'l',
    '1',
    'I',
    'O',
    'rn',
    'm',
    '.',
    '@',
    '/',
    '(',
    ')',
    '"',
    ' ',
    '\u00a0',
    '\u200b',
    '\ud83d',
    'а',
    'é',
    '%41',
    '%',
    '12345',
    '.service',
    'SUB1',
    'www.',
    'https://',
  ),
  maxLength: 8,
});
/** Values as they occur, near values, and anything at all. */
const value = fc.oneof(
  fc.tuple(noise, listed, noise).map((parts) => parts.join('')),
  fc.tuple(listed, fc.nat(30), noise).map(([domain, at, text]) => domain.slice(0, at) + text + domain.slice(at + 1)),
  noise,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const status: fc.Arbitrary<ListStatus> = fc
  .record({ complete: fc.boolean(), canAskAgain: fc.boolean() })
  .map((some) => ({ ...freshStatus, ...some }));
const subscriber = fc.option(fc.record({ name: fc.constantFrom('Lakeside Dental Group', 'Nobody At All', '', '  ') }), {
  nil: undefined,
});

describe('every answer, for any characters', () => {
  const truth = new Set(sample.map((row) => row.domain));

  it('is well formed, keeps the value, and suggests only what is listed, each compared without loss', () => {
    fc.assert(
      fc.property(value, status, subscriber, fc.boolean(), (typed, list, customer, leftField) => {
        const result = check(typed, sampleDirectory, list, { now: NOW, subscriber: customer, leftField });
        checkResultSchema.parse(result);
        expect(result.value).toBe(typed);
        expect(new Set(result.suggestions.map((one) => one.domain)).size).toBe(result.suggestions.length);
        for (const { domain, diff } of result.suggestions) {
          expect(truth.has(domain)).toBe(true);
          if (diff.length === 0) continue;
          expect(diff.map((run) => run.typed).join('')).toBe(typed);
          expect(diff.map((run) => run.listed).join('')).toBe(domain);
          for (const run of diff) expect(run.same).toBe(run.typed === run.listed);
        }
        for (const { start = 0, end = 0 } of result.faults) expect(start <= end && end <= typed.length).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('is exact, or somebody else’s, if and only if the bytes are in the list', () => {
    fc.assert(
      fc.property(fc.oneof(value, listed), status, subscriber, (typed, list, customer) => {
        const { verdict } = check(typed, sampleDirectory, list, { now: NOW, subscriber: customer });
        expect(verdict === 'exact' || verdict === 'other-customer').toBe(truth.has(typed));
      }),
      { numRuns: 1500 },
    );
  });

  it('may be confirmed only when the anatomy says so', () => {
    const always = new Set(['other-customer', 'cannot-tell']);
    const mayBeNew = new Set(['unknown', 'typo', 'ambiguous', 'missing-suffix', 'wrong-suffix']);
    fc.assert(
      fc.property(value, status, (typed, list) => {
        const { verdict, confirmable, faults } = check(typed, sampleDirectory, list, { now: NOW });
        if (always.has(verdict)) expect(confirmable).toBe(true);
        else if (confirmable) expect(mayBeNew.has(verdict) && !list.canAskAgain).toBe(true);
        if (confirmable)
          expect(faults.some(({ kind }) => ['wrapped', 'invisible', 'whitespace', 'lookalike'].includes(kind))).toBe(
            false,
          );
      }),
      { numRuns: 1000 },
    );
  });

  it('is given even for what no one types', () => {
    const huge = [
      'a'.repeat(500_000),
      ' '.repeat(500_000),
      '('.repeat(100_000),
      'a.'.repeat(100_000),
      '\u200b'.repeat(100_000),
      `${'a@'.repeat(900)}b`,
      ' \u00a0a'.repeat(600),
    ];
    for (const text of huge) {
      expect(check(text, sampleDirectory, fileStatus, { now: NOW }).verdict, text.slice(0, 10)).not.toBe('exact');
    }
  });
});

describe('a list of other characters', () => {
  it('is answered like any other', () => {
    const list = buildDirectory(['москва.12345.service', 'café', '日本'].map((domain) => ({ domain })));
    const verdictOf = (typed: string) => check(typed, list, freshStatus, { now: NOW }).verdict;
    expect(verdictOf('москва.12345.service')).toBe('exact');
    expect(verdictOf('МОСКВА.12345.service')).toBe('case');
    expect(verdictOf('москва.12345.service ')).toBe('whitespace');
    expect(verdictOf('москвa.12345.service')).toBe('lookalike');
    expect(verdictOf('москвы.12345.service')).toBe('typo');
    expect(verdictOf('москва')).toBe('missing-suffix');
    expect(verdictOf('cafe\u0301')).toBe('lookalike');
    expect(verdictOf('Café')).toBe('case');
  });
});
