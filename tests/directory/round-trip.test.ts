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

test('whatever the bytes, reading never throws and never makes a domain up', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const outcome = readListBytes(bytes);
      for (const row of outcome.ok ? outcome.rows : []) expect(row.domain).toMatch(/^[\p{L}\p{M}\p{N}._-]+$/u);
    }),
  );
});
