import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Entry, entrySchema } from '../../lib/record/entry';
import { CSV_COLUMNS, toCsv, toJson } from '../../lib/record/export';
import { z } from '../../lib/schema';

const entry: Entry = {
  id: '1',
  at: Date.UTC(2026, 10, 22, 14, 41),
  kind: 'confirm',
  account: 'SR10482',
  domains: ['lakesidedental.12345.service'],
  verdict: 'cannot-tell',
  reason: 'New in the portal, "today"',
  page: '/new/#/orders/new/SR10482/review',
};
const rowsOf = (csv: string) => Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;
const cell = (csv: string, column: (typeof CSV_COLUMNS)[number]) => rowsOf(csv)[1]?.[CSV_COLUMNS.indexOf(column)];

describe('the CSV file', () => {
  test('is bytes that spreadsheets read: byte order mark, CRLF, doubled quotes', () => {
    const bytes = new TextEncoder().encode(toCsv([entry]));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(toCsv([entry])).toBe(
      `\ufeff${CSV_COLUMNS.join(',')}\r\n` +
        '2026-11-22T14:41:00.000Z,confirm,,,SR10482,,lakesidedental.12345.service,cannot-tell,,,,,,,,,,,,' +
        '"New in the portal, ""today""",/new/#/orders/new/SR10482/review\r\n',
    );
  });

  test('of nothing has its head', () => {
    expect(toCsv([])).toBe(`\ufeff${CSV_COLUMNS.join(',')}\r\n`);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=1\n+2', '＝1'])(
    'runs no formula: %j stands as text',
    (reason) => {
      expect(cell(toCsv([{ ...entry, reason }]), 'reason')).toBe(`'${reason}`);
    },
  );

  test('gives every text back, and none of them begins like a formula', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('=', '"', '\r\n', ',', "'='"));
    fc.assert(
      fc.property(text, text, text, (domain, reason, who) => {
        const said = { domain, reason, who };
        const csv = toCsv([{ ...entry, domains: [domain], reason, who }]);
        expect(rowsOf(csv)).toHaveLength(2);
        for (const column of ['domain', 'reason', 'who'] as const) {
          const read = cell(csv, column) ?? '';
          expect(read).not.toMatch(/^[=+\-@\t\r\n]/);
          expect([said[column], `'${said[column]}`]).toContain(read);
        }
      }),
    );
  });
});

describe('the JSON file', () => {
  test('has every entry byte for byte, with its time in words', () => {
    const said = { ...entry, domains: ['\u200b=lakesidedental'], who: 'Zoë' };
    const read = z.array(entrySchema.extend({ time: z.string() })).parse(JSON.parse(toJson([said])));
    expect(read).toEqual([{ ...said, time: '2026-11-22T14:41:00.000Z' }]);
  });
});
