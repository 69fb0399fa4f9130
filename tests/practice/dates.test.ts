import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isIsoDay, monthOf, parseUsDate, usDate } from '../../lib/practice/model/dates';

const day = fc
  .date({ min: new Date(2000, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day survives the way to MM/DD/YYYY and back', () => {
  fc.assert(fc.property(day, (iso) => parseUsDate(usDate(iso)) === iso));
});

test('days can be counted forth and back', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -800, max: 800 }), (iso, days) => addDays(addDays(iso, days), -days) === iso),
  );
});

test('days that do not exist are no days', () => {
  expect(['2026-02-29', '2026-13-01', '2026-1-1', ''].filter(isIsoDay)).toEqual([]);
  expect(['02/29/2026', '13/01/2026', '2026-01-01', ''].map(parseUsDate)).toEqual([null, null, null, null]);
  expect(parseUsDate('2/9/2024')).toBe('2024-02-09');
});

test('a month ends where it ends', () => {
  expect(monthOf('2024-02-10')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  expect(monthOf('2026-12-31')).toEqual({ first: '2026-12-01', last: '2026-12-31' });
});
