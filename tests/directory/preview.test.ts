import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewBytes, previewText } from '../../lib/directory/parse/preview';
import { readListText } from '../../lib/directory/parse/read-list';

const ACME = 'acme.12345.service';
const BETA = 'beta.12345.service';

function previewOf(text: string) {
  const outcome = previewText(text);
  if (!outcome.ok) throw new Error(`A preview was expected, and it failed: ${outcome.reason} ${outcome.detail ?? ''}`);
  return outcome.preview;
}

describe('a preview shows the first rows and what the columns seem to be', () => {
  test('of a table with a heading', () => {
    expect(previewOf(`Company,Domain\nAcme Dental,${ACME}\nBeta,${BETA}`)).toEqual({
      rows: [
        ['Company', 'Domain'],
        ['Acme Dental', ACME],
        ['Beta', BETA],
      ],
      width: 2,
      keyed: false,
      choice: { domain: 1, description: 0, hasHeader: true },
      isCertain: true,
    });
  });

  test('of a table without one', () => {
    expect(previewOf(`1,${ACME},Acme Dental\n2,${BETA},Beta Dental`)).toMatchObject({
      choice: { domain: 1, description: 2, hasHeader: false },
      isCertain: true,
    });
  });

  test('of objects, whose keys are the heading', () => {
    expect(previewOf(JSON.stringify([{ domain: ACME, description: 'Acme' }]))).toMatchObject({
      rows: [
        ['domain', 'description'],
        [ACME, 'Acme'],
      ],
      keyed: true,
      choice: { domain: 0, description: 1, hasHeader: true },
    });
  });

  test('of rows that are not of the same length, filled up', () => {
    expect(previewOf(`${ACME}\n${BETA},Beta`).rows).toEqual([
      [ACME, ''],
      [BETA, 'Beta'],
    ]);
  });

  test('of two columns that look the same, without being certain', () => {
    expect(previewOf('acme,smith\nbeta,miller\ngamma,brown')).toMatchObject({
      choice: { domain: 0, hasHeader: false },
      isCertain: false,
    });
  });

  test('of a column of web sites that is called domain, beside the domains of the portal', () => {
    const text = `Domain,Identifier\nacme.example,${ACME}\nbeta.example,${BETA}\n,gamma.12345.service`;
    expect(previewOf(text)).toMatchObject({ choice: { domain: 0 }, isCertain: false });
    expect(readListText(text)).toMatchObject({ ok: false, reason: 'no-domain-column', canChoose: true });
  });
});

describe('what somebody chose is what is read', () => {
  const table = `Kunde,Mandant\nAcme Dental,acme\nBeta Dental,beta`;

  test('columns and heading', () => {
    expect(readListText(table, { choice: { domain: 1, description: 0, hasHeader: true } })).toMatchObject({
      rows: [
        { domain: 'acme', description: 'Acme Dental' },
        { domain: 'beta', description: 'Beta Dental' },
      ],
    });
  });

  test('without a heading the first row is one of the list', () => {
    expect(readListText(table, { choice: { domain: 1, hasHeader: false } })).toMatchObject({
      rows: [{ domain: 'Mandant' }, { domain: 'acme' }, { domain: 'beta' }],
    });
  });

  test('a key of objects', () => {
    const text = JSON.stringify([{ a: 'acme', b: 'smith' }, 'beta']);
    expect(readListText(text, { choice: { domain: 1, description: 0, hasHeader: true } })).toMatchObject({
      rows: [{ domain: 'smith', description: 'acme' }, { domain: 'beta' }],
    });
  });

  test('a column without a domain in it says so', () => {
    expect(readListText(table, { choice: { domain: 0, hasHeader: true } })).toMatchObject({
      ok: false,
      reason: 'no-domain-column',
    });
  });
});

test('reading tells how far it is', () => {
  const told: number[] = [];
  readListText(Array.from({ length: 50_000 }, (_, at) => `d${at}.1.service`).join('\n'), {
    onProgress: (done, total) => told.push(done / total),
  });
  expect(told).toEqual([0, 0.4, 0.8]);
});

test('whatever the table, taking what was recognised reads the same as reading at once', () => {
  const cell = fc.oneof(
    fc.constantFrom(ACME, BETA, 'domain', 'Company', 'Acme Dental', '', ' ', '*', '12', 'a.example'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
      const text = rows.map((row) => row.join(delimiter)).join('\n');
      const previewed = previewText(text);
      if (!previewed.ok || !previewed.preview.isCertain) return;
      expect(readListText(text, { choice: previewed.preview.choice })).toEqual(readListText(text));
    }),
  );
});

test('whatever the bytes and the choice, neither previewing nor reading throws', () => {
  const choice = fc.record({
    domain: fc.nat(5),
    description: fc.option(fc.nat(5), { nil: undefined }),
    hasHeader: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }), choice, (bytes, text, chosen) => {
      previewBytes(bytes);
      previewText(text);
      const outcome = readListText(text, { choice: chosen });
      for (const row of outcome.ok ? outcome.rows : []) expect(row.domain).toMatch(/^[\p{L}\p{M}\p{N}._-]+$/u);
    }),
  );
}, 30_000);
