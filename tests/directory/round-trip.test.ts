import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readListBytes, readListText } from '../../lib/directory/parse/read-list';

const character = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789._-');
const name = fc.string({ unit: character, minLength: 1, maxLength: 30 });
const domain = fc
  .tuple(name, fc.option(fc.constantFrom('.12345.service', '.20463.service')))
  .map(([label, suffix]) => label + (suffix ?? ''))
  // The one word that is a heading wherever it stands first.
  .filter((text) => !['domain', 'domains'].includes(text.toLowerCase()));
const domains = fc.uniqueArray(domain, { minLength: 1, maxLength: 40 });
/** Anything a spreadsheet holds, quotation marks, line breaks and separators included. */
const description = fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !text.includes('\r'));
const rows = fc
  .uniqueArray(fc.record({ domain, description }), { minLength: 1, maxLength: 40, selector: (row) => row.domain })
  .map((list) => list.map((row) => ({ ...row, description: `Client ${row.description}` })));

const read = (text: string) => {
  const outcome = readListText(text);
  return outcome.ok ? outcome.rows.map((row) => row.domain) : outcome;
};

test('whatever the domains, a table with a heading gives them back in their order', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      (list, delimiter, newline) => {
        expect(read(Papa.unparse(list, { delimiter, newline }))).toEqual(list.map((row) => row.domain));
      },
    ),
  );
});

test('whatever the domains, JSON and NDJSON give them back in their order', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const expected = list.map((row) => row.domain);
      expect(read(JSON.stringify(list))).toEqual(expected);
      expect(read(JSON.stringify(expected))).toEqual(expected);
      expect(read(list.map((row) => JSON.stringify(row)).join('\n'))).toEqual(expected);
    }),
  );
});

test('whatever the domains, one per line under a heading gives them back in their order', () => {
  fc.assert(
    fc.property(domains, (list) => {
      expect(read(['Domain', ...list].join('\r\n'))).toEqual(list);
    }),
  );
});

/** Every way in which a table may be written. */
const formats = {
  CSV: (list: Written[]) => Papa.unparse(list, { newline: '\r\n' }),
  'CSV with semicolons': (list: Written[]) => Papa.unparse(list, { delimiter: ';', newline: '\n' }),
  TSV: (list: Written[]) => Papa.unparse(list, { delimiter: '\t', newline: '\n' }),
  JSON: (list: Written[]) => JSON.stringify(list),
  'an answer in JSON': (list: Written[]) => JSON.stringify({ total: list.length, data: list }, null, 2),
  NDJSON: (list: Written[]) => list.map((row) => JSON.stringify(row)).join('\r\n'),
};
/** Every way in which a text may become a file. */
const encodings = {
  'UTF-8': (text: string) => new TextEncoder().encode(text),
  'UTF-8 with a mark': (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16 LE': (text: string) => utf16(`\ufeff${text}`, true),
  'UTF-16 BE': (text: string) => utf16(`\ufeff${text}`, false),
};
type Written = { domain: string; description: string; reseller: string; locked: string };
/** What people see, of any script; a spreadsheet takes blanks around it away, and so do we. */
const seen = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `Client ${text}`.trim());
const tables = fc.uniqueArray(
  fc.record({
    domain,
    description: seen,
    reseller: fc.constantFrom('12345', '20463'),
    locked: fc.constantFrom('yes', 'no'),
  }),
  { minLength: 1, maxLength: 40, selector: (row) => row.domain },
);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

test.each(Object.entries(formats))(
  'whatever the table, as %s in any encoding it gives its rows back, whole',
  (_, write) => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...Object.values(encodings)), (list, encode) => {
        const outcome = readListBytes(encode(write(list)));
        const given = list.map(({ domain, description, reseller, locked }) => ({
          domain,
          description,
          reseller,
          ...(locked === 'yes' ? { locked: true } : {}),
        }));
        expect(outcome).toMatchObject({ ok: true, rows: given, dropped: [] });
      }),
    );
  },
);

test('whatever the columns are called, the domains of a table come back when somebody chose their column', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 12 });
  fc.assert(
    fc.property(tables, fc.tuple(name, name), fc.boolean(), (list, [first, second], hasHeader) => {
      const cells = list.map(({ domain, description }) => [description, domain]);
      const text = Papa.unparse(hasHeader ? [[`a${first}`, `b${second}`], ...cells] : cells, { delimiter: ',' });
      const outcome = readListText(text, { choice: { domain: 1, description: 0, hasHeader } });
      expect(outcome).toMatchObject({
        ok: true,
        rows: list.map(({ domain, description }) => ({ domain, description })),
      });
    }),
  );
});

test('whatever the bytes, reading never throws and never makes a domain up', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const outcome = readListBytes(bytes);
      for (const row of outcome.ok ? outcome.rows : []) expect(row.domain).toMatch(/^[\p{L}\p{M}\p{N}._-]+$/u);
    }),
  );
});
