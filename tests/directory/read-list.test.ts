import { describe, expect, test } from 'vitest';
import type { ReadOutcome, Row } from '../../lib/directory/parse/outcome';
import { readListText } from '../../lib/directory/parse/read-list';

const ACME = 'acme.12345.service';
const BETA = 'beta.12345.service';

function rowsOf(outcome: ReadOutcome): Row[] {
  if (!outcome.ok) throw new Error(`Rows were expected, and it failed: ${outcome.reason} ${outcome.detail ?? ''}`);
  return outcome.rows;
}
const domainsOf = (text: string) => rowsOf(readListText(text)).map((row) => row.domain);

describe('reads every format to the same domains', () => {
  test.each([
    ['one per line', `${ACME}\n${BETA}\n`],
    ['one per line, CR LF', `${ACME}\r\n${BETA}\r\n`],
    ['one per line, CR', `${ACME}\r${BETA}`],
    ['one per line, blank lines between', `\n\n${ACME}\n\n   \n${BETA}\n\n`],
    ['one per line under a heading', `Domain\n${ACME}\n${BETA}`],
    ['one per line under a heading in another language', `Domäne\n${ACME}\n${BETA}`],
    ['one per line with a byte order mark', `\ufeff${ACME}\n${BETA}`],
    ['one line with commas', `${ACME}, ${BETA}`],
    ['one line with semicolons', `${ACME};${BETA}`],
    ['quoted, one per line', `"${ACME}"\n"${BETA}"`],
    ['CSV', `domain,description\n${ACME},Acme\n${BETA},Beta`],
    ['CSV, domain last', `Company,Phone,Domain Name\nAcme,5550100,${ACME}\nBeta,5550101,${BETA}`],
    [
      'CSV, quoted with commas inside',
      `"Domain","Description"\r\n"${ACME}","Acme, Inc."\r\n"${BETA}","Beta ""B"" LLC"\r\n`,
    ],
    ['CSV with a line break inside a cell', `Description,Domain\n"Acme\nsecond line",${ACME}\nBeta,${BETA}`],
    ['CSV without a heading', `${ACME},Acme Dental,Standard\n${BETA},Beta Dental,Standard`],
    ['CSV without a heading, domain in the middle', `1,${ACME},Acme Dental\n2,${BETA},Beta Dental`],
    ['CSV, semicolons', `description;domain\nAcme;${ACME}\nBeta;${BETA}`],
    ['TSV, as copied from a table', `${ACME}\tAcme Dental\t12\n${BETA}\tBeta Dental\t7`],
    ['pipes', `domain|description\n${ACME}|Acme\n${BETA}|Beta`],
    ['a heading of the billing tool', `Customer,Service Item\nAcme,${ACME}\nBeta,${BETA}`],
    ['JSON texts', JSON.stringify([ACME, BETA])],
    ['JSON objects', JSON.stringify([{ domain: ACME }, { domain: BETA }], null, 2)],
    [
      'JSON objects with another key',
      JSON.stringify([
        { name: 'Acme Inc', tenant: ACME },
        { name: 'Beta Inc', tenant: BETA },
      ]),
    ],
    [
      'JSON rows',
      JSON.stringify([
        ['domain', 'description'],
        [ACME, 'Acme'],
        [BETA, 'Beta'],
      ]),
    ],
    ['JSON inside of an answer', JSON.stringify({ total: 2, domains: [{ domain: ACME }, { domain: BETA }] })],
    ['JSON inside of an answer with an unknown name', JSON.stringify({ ok: true, mine: [ACME, BETA] })],
    ['NDJSON objects', `{"domain":"${ACME}"}\n{"domain":"${BETA}"}\n`],
    ['NDJSON texts', `"${ACME}"\n"${BETA}"`],
    ['NDJSON, CR LF and blank lines', `\r\n{"domain":"${ACME}"}\r\n\r\n{"domain":"${BETA}"}\r\n`],
  ])('%s', (_, text) => {
    expect(domainsOf(text)).toEqual([ACME, BETA]);
  });
});

describe('keeps a domain byte for byte', () => {
  test.each([
    ['capitals', 'Grid_Sunday_Test', 'LocalBusiness.12345.service'],
    ['twins that differ by a capital', 'acme.12345.service', 'Acme.12345.service'],
    ['composed and decomposed letters', 'caf\u00e9.12345.service', 'cafe\u0301.12345.service'],
    ['a trailing dot', 'acme.12345.service', 'acme.12345.service.'],
    ['bare names and suffixed ones', 'acme', 'acme.12345.service'],
    ['underscores, hyphens, digits', 'a_b-c.1', '2trucking'],
  ])('%s', (_, first, second) => {
    expect(domainsOf(`${first}\n${second}`)).toEqual([first, second]);
    expect(domainsOf(JSON.stringify([first, second]))).toEqual([first, second]);
    expect(domainsOf(`domain,description\n"${first}",x y\n${second},z y`)).toEqual([first, second]);
  });
});

test('a first line that may be a domain is kept, whatever it says', () => {
  expect(domainsOf(`company\n${ACME}`)).toEqual(['company', ACME]);
  expect(domainsOf(`Mandant,Firma\n${ACME},Acme Dental\n${BETA},Beta Dental`)).toEqual(['Mandant', ACME, BETA]);
});

describe('says what was left out and where', () => {
  const outcome = readListText(
    [
      'domain,description',
      `${ACME},Acme`,
      '*,all',
      '~,mine',
      `${ACME},again`,
      ',nobody',
      '100@acme,user',
      `ac me,x`,
      `\u200b${BETA},x`,
      `${BETA},Beta`,
    ].join('\n'),
  );

  test('the rest is read', () => {
    expect(rowsOf(outcome)).toEqual([
      { domain: ACME, description: 'Acme' },
      { domain: BETA, description: 'Beta' },
    ]);
  });

  test('each reason has its count and lines', () => {
    expect(outcome.ok && outcome.dropped).toEqual([
      { reason: 'wildcard', count: 2, lines: [3, 4] },
      { reason: 'duplicate', count: 1, lines: [5] },
      { reason: 'blank', count: 1, lines: [6] },
      { reason: 'not-a-domain', count: 1, lines: [7] },
      { reason: 'spaces', count: 2, lines: [8, 9] },
    ]);
  });

  test('line numbers are those of the file, blank lines and line breaks in cells counted', () => {
    const text = `domain,description\n\n${ACME},"two\nlines"\n*,x\n${BETA},y`;
    const read = readListText(text);
    expect(read.ok && read.dropped).toEqual([{ reason: 'wildcard', count: 1, lines: [5] }]);
  });

  test('only the first few lines of a reason are named', () => {
    const read = readListText([ACME, ...Array.from({ length: 50 }, () => ACME)].join('\n'));
    expect(read.ok && read.dropped).toEqual([{ reason: 'duplicate', count: 50, lines: [2, 3, 4, 5, 6] }]);
  });

  test('blanks next to a separator belong to it, and are counted', () => {
    const read = readListText(`description, domain\nAcme, ${ACME}\nBeta,${BETA}`);
    expect(read).toMatchObject({ ok: true, padded: 1, rows: [{ domain: ACME }, { domain: BETA }] });
  });

  test('a blank inside of a JSON text does not, so the entry is left out', () => {
    const read = readListText(JSON.stringify([ACME, `${BETA} `]));
    expect(read).toMatchObject({
      ok: true,
      rows: [{ domain: ACME }],
      dropped: [{ reason: 'spaces', count: 1, lines: [2] }],
    });
  });
});

describe('takes only what is needed of the portal’s answers', () => {
  test('version 2: domain, description, reseller and lock; no passwords', () => {
    const text = JSON.stringify([
      {
        domain: ACME,
        reseller: '12345.service',
        description: 'Acme Inc',
        'is-domain-locked': 'yes',
        'email-send-smtp-password': 'x',
      },
      { domain: BETA, reseller: '12345.service', description: 'Beta Inc', 'is-domain-locked': 'no' },
      { domain: '*', reseller: '*', description: '' },
    ]);
    expect(rowsOf(readListText(text))).toEqual([
      { domain: ACME, description: 'Acme Inc', reseller: '12345.service', locked: true },
      { domain: BETA, description: 'Beta Inc', reseller: '12345.service' },
    ]);
  });

  test('version 1: a bare object for one row, other names', () => {
    const text = JSON.stringify({
      domain: ACME,
      territory: '12345.service',
      description: 'Acme Inc',
      policies: 'locked',
      sub_count: 2,
    });
    expect(rowsOf(readListText(text))).toEqual([
      { domain: ACME, description: 'Acme Inc', reseller: '12345.service', locked: true },
    ]);
  });

  test('a total beside the list says how many there should be', () => {
    expect(readListText(JSON.stringify({ total: 141, domains: [{ domain: ACME }] }))).toMatchObject({ expected: 141 });
    expect(readListText(JSON.stringify({ total: null, domains: [{ domain: ACME }] }))).not.toHaveProperty(
      'expected',
      0,
    );
  });

  test.each([
    [99, false],
    [100, true],
    [101, false],
    [1000, true],
  ])('%i entries: may be one page only: %s', (count, maybeOnePage) => {
    const entries = Array.from({ length: count }, (_, index) => ({ domain: `d${index}.12345.service` }));
    expect(readListText(JSON.stringify(entries))).toMatchObject({ ok: true, maybeOnePage });
  });
});

describe('refuses what is no list, and says why', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blank lines', ' \n\t\n\r\n', 'empty'],
    ['a byte order mark alone', '\ufeff', 'empty'],
    ['an empty JSON list', '[]', 'empty'],
    ['names and telephone numbers', 'name,phone\nAcme Inc,555 0100\nBeta LLC,555 0101', 'no-domain-column'],
    ['prices and dates', '2026.11.22,10.50\n2026.11.23,12.00', 'no-domain-column'],
    ['prose', 'This is a letter.\nIt has some lines, and commas.\nNo domain is in it.', 'no-domain-column'],
    ['a web page', '<!doctype html>\n<html lang="en">\n<body><p>Hello</p></body>\n</html>', 'no-domain-column'],
    ['two columns that look the same', 'acme,smith\nbeta,miller\ngamma,brown', 'no-domain-column'],
    ['a heading and no rows', 'domain,description\n', 'no-domain-column'],
    ['nothing but wildcards', '*\n~\n', 'no-domain-column'],
    ['JSON without domains', '[{"price":10},{"price":12}]', 'no-domain-column'],
    ['JSON that breaks off', `[{"domain":"${ACME}"},{"dom`, 'broken-json'],
    ['NDJSON that breaks off', `{"domain":"${ACME}"}\n{"domain":"${BETA}"}\n{"dom`, 'broken-json'],
    [
      'a quotation mark that is not closed',
      `domain,description\n${ACME},"Acme\n${BETA},Beta\nc.1.service,C`,
      'broken-quotes',
    ],
  ])('%s', (_, text, reason) => {
    expect(readListText(text)).toMatchObject({ ok: false, reason });
  });

  test('the line of a mistake is named', () => {
    expect(readListText(`{"domain":"${ACME}"}\n\n{"dom`)).toMatchObject({ reason: 'broken-json', line: 3 });
    expect(readListText(`domain,description\n${ACME},Acme\n${BETA},"Beta`)).toMatchObject({
      reason: 'broken-quotes',
      line: 3,
    });
  });
});
