import { describe, expect, it } from 'vitest';
import { buildDirectory } from '../../lib/domains/build-directory';
import { check } from '../../lib/domains/check';
import type { Directory } from '../../lib/domains/directory';
import type { ListStatus } from '../../lib/domains/verdict';
import { fileStatus, freshStatus, NOW, sampleDirectory } from './lists';

const DAY = 24 * 60 * 60 * 1000;
const judge = (value: string, status: ListStatus, directory: Directory | undefined = sampleDirectory, now = NOW) =>
  check(value, directory, status, { now, maxAgeMs: DAY });
const part: ListStatus = { ...freshStatus, complete: false, expected: 900 };
const none: ListStatus = { count: 0, complete: false, source: 'none', version: 'none', canAskAgain: false };

/** Answers that rest on the value not being listed. */
const noes: Array<[value: string, verdict: string]> = [
  ['harborview.12345.service', 'unknown'],
  ['lakesidedetnal.12345.service', 'typo'],
  ['lakesident.12345.service', 'ambiguous'],
  ['lakesidedental', 'missing-suffix'],
  ['lakesidedental.12354.service', 'wrong-suffix'],
];

/** Answers that hold whatever the list leaves out. */
const certain: Array<[value: string, verdict: string]> = [
  ['lakesidedental.12345.service', 'exact'],
  ['Lakesidedental.12345.service', 'case'],
  ['lakesidedental.12345.service ', 'whitespace'],
  ['lakesidedental.12345.service\u200b', 'invisible'],
  ['lakesidedenta1.12345.service', 'lookalike'],
  ['100@lakesidedental.12345.service', 'wrapped'],
  ['Lakeside Dental Group', 'description'],
  ['SUB5016-DOMUSAGE', 'generated'],
  ['', 'empty'],
];

describe('a list that is not whole, or too old', () => {
  it.each(noes)('cannot tell of %j, where a whole one says %s', (value, verdict) => {
    expect(judge(value, freshStatus).verdict).toBe(verdict);
    expect(judge(value, part)).toMatchObject({ verdict: 'cannot-tell', confirmable: true });
    expect(judge(value, freshStatus, sampleDirectory, NOW + 2 * DAY)).toMatchObject({
      verdict: 'cannot-tell',
      confirmable: true,
    });
  });

  it.each(certain)('still says of %j that it is %s', (value, verdict) => {
    for (const status of [freshStatus, part]) expect(judge(value, status).verdict).toBe(verdict);
    const old = judge(value, freshStatus, sampleDirectory, NOW + 2 * DAY);
    expect(old).toMatchObject({ verdict, confirmable: false });
  });

  it('keeps what it found near, and names a space that no domain has', () => {
    expect(judge('lakesidedetnal.12345.service', part).suggestions[0]?.domain).toBe('lakesidedental.12345.service');
    expect(judge('lakesidedetnal.12345.service ', part)).toMatchObject({ verdict: 'whitespace', confirmable: false });
  });

  it('is young enough up to the very age, and of any age when none is set', () => {
    expect(judge('harborview', freshStatus, sampleDirectory, 1_000_000 + DAY).verdict).toBe('unknown');
    expect(judge('harborview', freshStatus, sampleDirectory, 1_000_001 + DAY).verdict).toBe('cannot-tell');
    expect(check('harborview', sampleDirectory, freshStatus, { now: NOW + 99 * DAY }).verdict).toBe('unknown');
  });
});

describe('without a list', () => {
  it.each([undefined, buildDirectory([])])('nothing can be told of a domain', (directory) => {
    const result = check('lakesidedental.12345.service', directory, none, { now: NOW });
    expect(result).toMatchObject({ verdict: 'cannot-tell', confirmable: true, suggestions: [], faults: [] });
  });

  it.each([
    ['SUB5016-DOMUSAGE', 'generated'],
    ['a.12345.service ', 'whitespace'],
    ['a\u200b.12345.service', 'invisible'],
    ['100@a.12345.service', 'wrapped'],
    ['https://example.com/portal/domains/edit/a', 'wrapped'],
    ['lаkeside.12345.service', 'lookalike'],
    ['Lakeside Dental Group', 'description'],
    ['', 'empty'],
  ])('%j is still %s, and not to be confirmed', (value, verdict) => {
    const result = check(value, undefined, none, { now: NOW, subscriber: { name: 'Lakeside Dental Group' } });
    expect(result).toMatchObject({ verdict, confirmable: false });
  });

  it('a word of another script is no look-alike', () => {
    expect(check('москва.12345.service', undefined, none, { now: NOW }).verdict).toBe('cannot-tell');
  });
});

describe('confirming', () => {
  it.each(noes)('%j is possible only when the list cannot be asked again', (value, verdict) => {
    expect(judge(value, freshStatus)).toMatchObject({ verdict, confirmable: false });
    expect(judge(value, fileStatus)).toMatchObject({ verdict, confirmable: true });
  });

  it.each([
    'lakesidedental ',
    'harborview\u200b.12345.service',
    'Lakesidedental',
    '55@harborview.1.service',
    'hаrborview',
    'harborview.',
  ])('is never possible for %j, which cannot be a domain as it stands', (value) =>
    expect(judge(value, fileStatus).confirmable).toBe(false),
  );

  it('is never possible for what is certain', () => {
    for (const [value] of certain) expect(judge(value, fileStatus).confirmable).toBe(false);
  });
});
