import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../lib/directory/parse/decode';
import { readListBytes } from '../../lib/directory/parse/read-list';

const TEXT = 'domain,description\r\nacme.12345.service,Café Acme\r\nbeta.12345.service,Beta\r\n';
const ROWS = [
  { domain: 'acme.12345.service', description: 'Café Acme' },
  { domain: 'beta.12345.service', description: 'Beta' },
];

function utf16(text: string, littleEndian: boolean): number[] {
  return Array.from(text).flatMap((char) => {
    const code = char.charCodeAt(0);
    return littleEndian ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
}

describe('reads every encoding to the same rows', () => {
  test.each([
    ['UTF-8', [...new TextEncoder().encode(TEXT)]],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)]],
    ['UTF-16 LE with a byte order mark', [0xff, 0xfe, ...utf16(TEXT, true)]],
    ['UTF-16 BE with a byte order mark', [0xfe, 0xff, ...utf16(TEXT, false)]],
    ['UTF-16 LE without one', utf16(TEXT, true)],
    ['UTF-16 BE without one', utf16(TEXT, false)],
    ['windows-1252', Array.from(TEXT, (char) => char.charCodeAt(0))],
  ])('%s', (_, bytes) => {
    expect(readListBytes(Uint8Array.from(bytes))).toMatchObject({ ok: true, rows: ROWS });
  });
});

const text = (value: string) => Array.from(value, (char) => char.charCodeAt(0));

describe('refuses files that are not text, and says which kind', () => {
  test.each([
    ['an empty file', [], 'empty'],
    ['blanks', [0x20, 0x0a], 'empty'],
    ['PNG', [0x89, ...text('PNG\r\n\u001a\n'), 0, 0, 0, 13], 'binary'],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'binary'],
    ['PDF', text('%PDF-1.7\nabc'), 'binary'],
    ['gzip', [0x1f, 0x8b, 8, 0], 'binary'],
    ['zip of texts', [...text('PK'), 3, 4, 20, 0, 0, 0, ...text('domains.txt')], 'binary'],
    ['xlsx', [...text('PK'), 3, 4, 20, 0, 6, 0, ...text('[Content_Types].xml')], 'spreadsheet'],
    [
      'ods',
      [...text('PK'), 3, 4, 20, 0, ...text('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
      'spreadsheet',
    ],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'spreadsheet'],
    ['zeros', [0, 0, 0, 0, 0, 0, 0, 0], 'binary'],
    ['noise', Array.from({ length: 600 }, (_, at) => (at * 7919 + 13) % 256), 'binary'],
    ['control characters', Array.from({ length: 100 }, (_, at) => (at % 8) + 1), 'binary'],
  ])('%s', (_, bytes, reason) => {
    expect(readListBytes(Uint8Array.from(bytes))).toMatchObject({ ok: false, reason });
  });

  test('50 MB', () => {
    expect(readListBytes(new Uint8Array(MAX_BYTES).fill(0x61))).toMatchObject({ ok: false, reason: 'too-big' });
  });
});

describe('reads a million lines', () => {
  const LINES = 1_000_000;
  const plain = Array.from({ length: LINES }, (_, at) => `customer${at}.12345.service`).join('\n');

  test('one per line, all of them, in their order', () => {
    const outcome = readListBytes(new TextEncoder().encode(plain));
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.rows).toHaveLength(LINES);
    expect(outcome.rows[LINES - 1]).toEqual({ domain: `customer${LINES - 1}.12345.service` });
    expect(outcome.dropped).toEqual([]);
  }, 30_000);

  test('CSV with duplicates, each one counted', () => {
    const half = plain.slice(0, plain.length / 2);
    const lines = half.slice(0, half.lastIndexOf('\n')).replaceAll('\n', ',"A, B"\n');
    const outcome = readListBytes(new TextEncoder().encode(`domain,description\n${lines},x\n${lines},x`));
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.dropped).toMatchObject([{ reason: 'duplicate', count: outcome.rows.length }]);
  }, 30_000);
});
