import { describe, expect, it } from 'vitest';
import { buildDirectory } from '../../lib/domains/build-directory';
import { type CheckOptions, check } from '../../lib/domains/check';
import { freshStatus, NOW, sampleDirectory } from './lists';

const subscriber = { name: 'Lakeside Dental Group', account: 'SR10482' };
const judge = (value: string, options: Partial<CheckOptions> = {}, directory = sampleDirectory) =>
  check(value, directory, freshStatus, { now: NOW, subscriber, ...options });

const dental = 'lakesidedental.12345.service';

type Row = [value: string, verdict: string, kinds: string, suggestion?: string];

/** Value, verdict, all faults in order (kind:detail), first suggestion. */
const rows: Row[] = [
  [dental, 'exact', ''],
  ['LakesideDental.12345.service', 'case', 'case:capital case:capital', dental],
  ['ironwoodFitness.12345.service', 'case', 'case:small', 'IronwoodFitness.12345.service'],
  [`${dental} `, 'whitespace', 'whitespace:space-end', dental],
  [` \t${dental}`, 'whitespace', 'whitespace:space-start', dental],
  ['lakeside dental.12345.service', 'whitespace', 'whitespace:space-inside', dental],
  [` ${dental}\n`, 'whitespace', 'whitespace:space-start whitespace:space-end', dental],
  ['lakesidedental\u200b.12345.service', 'invisible', 'invisible', dental],
  [`\ufeff${dental}`, 'invisible', 'invisible', dental],
  [`${dental}\u00a0`, 'invisible', 'invisible', dental],
  ['lakeside\u00addental.12345.service', 'invisible', 'invisible', dental],
  ['lakesidedenta1.12345.service', 'lookalike', 'lookalike:digit', dental],
  ['lakesidedental.l2345.service', 'lookalike', 'lookalike:letter', dental],
  ['lakesidedentaI.12345.service', 'lookalike', 'lookalike:letter-case', dental],
  ['c0pperkettle.12345.service', 'lookalike', 'lookalike:digit', 'copperkettle.12345.service'],
  ['birchwoodanirnal.12345.service', 'lookalike', 'lookalike:merged', 'birchwoodanimal.12345.service'],
  ['lаkesidedental.12345.service', 'lookalike', 'lookalike:foreign', dental],
  ['ｌakesidedental.12345.service', 'lookalike', 'lookalike:foreign', dental],
  ['lakesidedental。12345．service', 'lookalike', 'lookalike:foreign lookalike:foreign', dental],
  ['twin‐rivers.12345.service', 'lookalike', 'lookalike:foreign', 'twin-rivers.12345.service'],
  ['twin—rivers.12345.service', 'lookalike', 'lookalike:foreign', 'twin-rivers.12345.service'],
  ['twinーrivers·12345.service', 'lookalike', 'lookalike:foreign lookalike:foreign', 'twin-rivers.12345.service'],
  [
    `https://manage.example.com/portal/domains/manage/${dental}/Lakeside+Dental+Group`,
    'wrapped',
    'wrapped:url',
    dental,
  ],
  [`manage.example.com/portal/domains/edit/${dental}`, 'wrapped', 'wrapped:url', dental],
  [`https://example.com/?domain=${dental}&tab=users`, 'wrapped', 'wrapped:url', dental],
  [`100@${dental}`, 'wrapped', 'wrapped:user', dental],
  [`sip:100@${dental}`, 'wrapped', 'wrapped:user', dental],
  [`info@${dental}`, 'wrapped', 'wrapped:email', dental],
  [`Lakeside Dental Group (${dental})`, 'wrapped', 'wrapped:brackets', dental],
  [`You are viewing the Lakeside Dental Group (${dental}) domain.`, 'wrapped', 'wrapped:brackets', dental],
  [`<${dental}>`, 'wrapped', 'wrapped:brackets', dental],
  [`“${dental}”`, 'wrapped', 'wrapped:quotes', dental],
  [`${dental}.`, 'wrapped', 'wrapped:trailing-dot', dental],
  [`${dental},`, 'wrapped', 'wrapped:punctuation', dental],
  [`Domain: ${dental}`, 'wrapped', 'wrapped:text', dental],
  [`${dental}${dental}`, 'wrapped', 'wrapped:text', dental],
  [`${dental}SUB5016-DOMUSAGE`, 'wrapped', 'wrapped:text', dental],
  [`SUB5016-DOMUSAGE${dental}`, 'generated', 'generated', dental],
  ['www.lakesidedental.com', 'wrapped', 'wrapped:url wrong-suffix:other', dental],
  ['100@lakesidedental', 'wrapped', 'wrapped:user missing-suffix', dental],
  ['info@lakesidedental.com', 'wrapped', 'wrapped:email wrong-suffix:other', dental],
  [
    `https://x/portal/domains/edit/Lakesidedental\u200b.12345.service`,
    'wrapped',
    'wrapped:url invisible case:capital',
    dental,
  ],
  ['lakesidedental', 'missing-suffix', 'missing-suffix', dental],
  ['lakesidedental.', 'missing-suffix', 'missing-suffix', dental],
  ['lakesidedental.12345', 'missing-suffix', 'missing-suffix', dental],
  ['Lakesidedental ', 'missing-suffix', 'missing-suffix case:capital whitespace:space-end', dental],
  ['lakesidedental.12354.service', 'wrong-suffix', 'wrong-suffix:other', dental],
  ['lakesidedental.com', 'wrong-suffix', 'wrong-suffix:other', dental],
  ['niftygadgets.12345.service', 'wrong-suffix', 'wrong-suffix:extra', 'niftygadgets'],
  ['Lakeside Dental Group', 'description', 'description', dental],
  ['lakeside  dental group, inc.', 'description', 'description', dental],
  [' Fairhaven Realty LLC', 'description', 'description whitespace:space-start', 'fairhavenrealty.20871.service'],
  ['Lakesde Dental Group', 'description', 'description', dental],
  ['lakesidedetnal.12345.service', 'typo', 'typo:transposition', dental],
  ['lаrkspurin.12345.service', 'lookalike', 'lookalike:foreign typo:missing', 'larkspurins.12345.service'],
  ['lakesidedental 12345 service', 'typo', 'typo:several whitespace:space-inside whitespace:space-inside', dental],
  ['lakesidedental12345service', 'typo', 'typo:several', dental],
  ['lakesdedental.12345.service', 'typo', 'typo:missing', dental],
  ['larkspurrins.12345.service', 'typo', 'typo:extra', 'larkspurins.12345.service'],
  ['larkspirims.12345.service', 'typo', 'typo:several', 'larkspurins.12345.service'],
  [
    'Larkspirins.12345.service ',
    'typo',
    'typo:substitution case:capital whitespace:space-end',
    'larkspurins.12345.service',
  ],
  ['larkspurin', 'typo', 'typo:missing missing-suffix', 'larkspurins.12345.service'],
  ['55@larkspurin.12345.service', 'wrapped', 'wrapped:user typo:missing', 'larkspurins.12345.service'],
  ['lakesident.12345.service', 'ambiguous', 'ambiguous:missing', 'lakesiderent.12345.service'],
  ['SUB5016-DOMUSAGE', 'generated', 'generated', dental],
  ['sub5016', 'generated', 'generated', dental],
  ['SUB5016 ', 'generated', 'generated whitespace:space-end', dental],
  ['harborview.12345.service', 'unknown', ''],
  ['harborview.12345.service ', 'unknown', 'whitespace:space-end'],
  ['lakeside', 'unknown', ''],
  ['lakesidedent.12345.service', 'other-customer', 'other-customer', dental],
  ['', 'empty', ''],
  [' \u200b ', 'empty', 'invisible whitespace:space-start whitespace:space-end'],
];

describe('a verdict', () => {
  it.each(rows)('on %j is %s', (value, verdict, kinds, suggestion) => {
    const result = judge(value);
    expect(result.verdict).toBe(verdict);
    const found = result.faults.map(({ kind, detail }) => (detail ? `${kind}:${detail}` : kind)).join(' ');
    expect(found).toBe(kinds);
    expect(result.suggestions[0]?.domain).toBe(suggestion);
    expect(result.value).toBe(value);
  });

  it('says where in the value each fault is', () => {
    const [invisible, capital] = judge('lakesideDental\u200b.12345.service').faults;
    expect(invisible).toEqual({ kind: 'invisible', start: 14, end: 15 });
    expect(capital).toEqual({ kind: 'case', detail: 'capital', start: 8, end: 9 });
    expect(judge('lakesidedetnal.12345.service').faults[0]).toMatchObject({ start: 10, end: 12 });
    expect(judge(`100@${dental}`).faults[0]).toMatchObject({ start: 0, end: 4 });
  });
});

describe('while it is still being typed', () => {
  const typing = (value: string) => judge(value, { leftField: false });

  it('a beginning is incomplete, with completions, the customer’s own first', () => {
    const result = typing('lakes');
    expect(result.verdict).toBe('incomplete');
    expect(result.suggestions.map((one) => one.domain)[0]).toBe(dental);
    expect(result.suggestions.every((one) => one.diff.length === 0)).toBe(true);
    expect(result.confirmable).toBe(false);
  });

  it('a first part and a dot after it are no faults yet', () => {
    expect(typing('lakesidedental').verdict).toBe('incomplete');
    expect(typing('lakesidedental.').verdict).toBe('incomplete');
    expect(typing('harborview.')).toMatchObject({ verdict: 'unknown', faults: [] });
  });

  it('a capital is named at once', () => {
    const result = typing('Lakeside');
    expect(result.verdict).toBe('incomplete');
    expect(result.faults).toEqual([{ kind: 'case', detail: 'capital', start: 0, end: 1 }]);
  });

  it('the whole domain is exact, and a bare domain is exact though others begin with it', () => {
    expect(typing(dental).verdict).toBe('exact');
    const list = buildDirectory([{ domain: 'acme' }, { domain: 'acme.12345.service' }]);
    expect(judge('acme', { leftField: false }, list).verdict).toBe('exact');
  });
});

describe('suggestions', () => {
  it('are three at most, and the customer’s name only orders them', () => {
    const list = buildDirectory([
      { domain: 'acmeone.12345.service', description: 'Other' },
      { domain: 'acmetwo.12345.service', description: 'Lakeside Dental Group' },
      { domain: 'acmeten.12345.service' },
      { domain: 'acmetan.12345.service' },
    ]);
    const result = judge('acmet.12345.service', {}, list);
    expect(result.verdict).toBe('ambiguous');
    expect(result.suggestions).toHaveLength(3);
    expect(result.suggestions[0]?.domain).toBe('acmetwo.12345.service');
  });

  it('hold both domains of two customers of one name', () => {
    const result = judge('Stonegate Family Medicine', { subscriber: undefined });
    expect(result.verdict).toBe('description');
    expect(result.suggestions.map((one) => one.domain).sort()).toEqual([
      'stonegatefamily.12345.service',
      'stonegatefm.20871.service',
    ]);
  });

  it('hold every listed ending of a first part', () => {
    const result = judge('valleyprint');
    expect(result.verdict).toBe('missing-suffix');
    expect(result.suggestions.map((one) => one.domain)).toEqual([
      'valleyprint.12345.service',
      'valleyprint.31416.service',
    ]);
  });

  it('leave open which is meant when another ending and a neighbour are both near', () => {
    const list = buildDirectory([{ domain: 'acmedent.20871.service' }, { domain: 'acmedents.12345.service' }]);
    const result = judge('acmedent.12345.service', {}, list);
    expect(result.verdict).toBe('ambiguous');
    expect(result.suggestions).toHaveLength(2);
  });

  it('of a first label that half the list shares are neighbours, not other endings', () => {
    const list = buildDirectory(Array.from({ length: 40 }, (_, i) => ({ domain: `sip.customer${i * 111}.example` })));
    expect(judge('sip.custmer111.example', {}, list)).toMatchObject({ verdict: 'typo' });
    expect(judge('sip', {}, list).suggestions).toHaveLength(3);
  });

  it('take a name only loosely known when one company alone has it', () => {
    const one = buildDirectory([{ domain: 'acme.1.service', description: 'Acme Tools LLC' }]);
    expect(judge('Acme Tools', {}, one).verdict).toBe('description');
    const two = buildDirectory([
      { domain: 'acme.1.service', description: 'Acme Tools LLC' },
      { domain: 'acme2.1.service', description: 'Acme Tools Group' },
    ]);
    expect(judge('Acme Tools', {}, two).verdict).not.toBe('description');
  });
});

describe('a listed domain of somebody else', () => {
  const list = (own: string, other: string) =>
    buildDirectory([
      { domain: 'one.1.service', description: own },
      { domain: 'two.1.service', description: other },
    ]);
  const verdict = (own: string, other: string, name: string) =>
    judge('two.1.service', { subscriber: { name } }, list(own, other)).verdict;

  it('is told when its description names another company and another domain names this one', () => {
    expect(verdict('Lakeside Dental Group', 'Harborview Clinic', 'Lakeside Dental Group')).toBe('other-customer');
    expect(verdict('Lakeside Dental, Inc.', 'Harborview Clinic', 'Lakeside Dental Group')).toBe('other-customer');
  });

  it('is exact where there is any doubt', () => {
    expect(verdict('Somebody', 'Harborview Clinic', 'Lakeside Dental Group')).toBe('exact');
    expect(verdict('Lakeside Dental Group', 'Lakeside Dental Group Reno', 'Lakeside Dental Group')).toBe('exact');
    expect(verdict('Lakeside Dental Group', 'Lakeside Dentl', 'Lakeside Dental Group')).toBe('exact');
    expect(verdict('Lakeside Dental Group', '', 'Lakeside Dental Group')).toBe('exact');
    expect(judge('two.1.service', { subscriber: undefined }, list('A b c', 'D e f')).verdict).toBe('exact');
  });

  it('says whose it is', () => {
    expect(judge('lakesidedent.12345.service')).toMatchObject({
      verdict: 'other-customer',
      description: 'Lakeside Denture Lab',
      confirmable: true,
    });
  });
});
