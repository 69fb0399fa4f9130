import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry';
import { namesIn, type Order, select } from '../../lib/record/filter';

const NEWEST: Order = { by: 'at', ascending: false };
const entries: Entry[] = [
  { id: 'a', at: 1, kind: 'check', account: 'SR2', domains: ['b.12345.service'], verdict: 'exact', who: 'Zoë' },
  { id: 'b', at: 2, kind: 'hold', account: 'SR10', domains: ['a.12345.service'], verdict: 'typo', who: 'Ann' },
  { id: 'c', at: 3, kind: 'place', account: 'SR10', domains: ['x', 'Lakeside'], order: 'OR1041' },
];
const ids = (...[filter, order = NEWEST]: [Parameters<typeof select>[1], Order?]) =>
  select(entries, filter, order)
    .map(({ id }) => id)
    .join('');

test('without a filter everything is there, the newest first', () => {
  expect(ids({})).toBe('cba');
});

describe('a filter', () => {
  test.each([
    ['kind', { kind: 'hold' }, 'b'],
    ['verdict', { verdict: 'exact' }, 'a'],
    ['who', { who: 'Ann' }, 'b'],
    ['time', { since: 2 }, 'cb'],
    ['a part of the account', { text: 'sr10' }, 'cb'],
    ['the order', { text: ' or1041 ' }, 'c'],
    ['any of several domains', { text: 'lakeside' }, 'c'],
    ['two of these at once', { text: 'sr10', kind: 'hold' }, 'b'],
  ] as const)('by %s', (_, filter, expected) => {
    expect(ids(filter)).toBe(expected);
  });
});

describe('sorting', () => {
  test.each([
    ['by time, the oldest first', { by: 'at', ascending: true }, 'abc'],
    ['by account, numbers as numbers', { by: 'account', ascending: true }, 'acb'],
    ['by domain, backwards', { by: 'domain', ascending: false }, 'cab'],
  ] as const)('%s', (_, order, expected) => {
    expect(ids({}, order)).toBe(expected);
  });
});

test('names are those that occur, once each', () => {
  expect(namesIn([...entries, ...entries])).toEqual(['Ann', 'Zoë']);
});
