import { describe, expect, test } from 'vitest';
import { type BillingDialog, billingDoubts, dayOf } from '../../lib/assistant/billing-doubts';

const NOW = new Date(2026, 10, 25, 14, 30);
const dialog = (change: Partial<BillingDialog>): BillingDialog => ({ ticked: true, touched: true, ...change });

const cases: [string, Partial<BillingDialog>, string[]][] = [
  ['today', { date: '2026-11-25' }, []],
  ['tomorrow, in figures', { date: '11/26/2026' }, []],
  ['yesterday', { date: '2026-11-24' }, ['past']],
  ['35 days ahead', { date: '2026-12-30' }, []],
  ['36 days ahead', { date: '2026-12-31' }, ['ahead']],
  ['the preset date, untouched', { date: '11/25/2026', preset: '11/25/2026', touched: false }, ['unchanged']],
  ['the preset date, looked at and left', { date: '11/25/2026', preset: '11/25/2026' }, []],
  ['another date, set by a calendar', { date: '11/26/2026', preset: '11/25/2026', touched: false }, []],
  ['an untouched preset date in the past', { date: '11/01/2026', preset: '11/01/2026', touched: false }, ['past']],
  ['nothing ticked', { ticked: false, date: '2026-11-25' }, ['nothingTicked']],
  ['nothing ticked, and the past', { ticked: false, date: '2026-11-01' }, ['nothingTicked', 'past']],
  ['no date field', {}, []],
  ['a date that cannot be told', { date: 'soon' }, []],
];

describe('before billing starts', () => {
  test.each(cases)('%s', (_, change, expected) => {
    expect(billingDoubts(dialog(change), NOW).map(({ id }) => id)).toEqual(expected);
  });

  test('days are counted over the change of the clocks', () => {
    expect(billingDoubts(dialog({ date: '2026-10-20' }), NOW)).toMatchObject([{ id: 'past', days: 36 }]);
  });
});

describe('a day', () => {
  const read = (text: string, language?: string) => {
    const day = dayOf(text, language);
    return day && [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  };

  test.each([
    '2026-11-02',
    '2026/11/2',
    '11/02/2026',
    '11-02-2026',
    '02.11.2026',
    'November 2, 2026',
    '2 Nov 2026',
    '02-Nov-2026',
  ])('%s', (text) => {
    expect(read(text)).toEqual([2026, 11, 2]);
  });

  test('in figures has its month second where it must, and in Spanish', () => {
    expect(read('25/11/2026')).toEqual([2026, 11, 25]);
    expect(read('02/11/2026', 'es-MX')).toEqual([2026, 11, 2]);
    expect(read('02/25/2026', 'es')).toEqual([2026, 2, 25]);
  });

  test.each(['0002-11-01', '02/30/2026', '13/13/2026', '', 'tomorrow'])('"%s" is none', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
