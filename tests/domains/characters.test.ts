import { describe, expect, it } from 'vitest';
import { characterName, isInvisible, isSpace } from '../../lib/domains/characters';
import { CONFUSABLES, CONFUSABLES_VERSION } from '../../lib/domains/confusables.generated';
import { looksLike } from '../../lib/domains/look';
import { lookHash } from '../../lib/domains/look-hash';

describe('the name of a character', () => {
  it.each([
    ['1', { kind: 'digit', code: 'U+0031', cell: '1' }],
    ['l', { kind: 'small', code: 'U+006C', cell: 'l' }],
    ['L', { kind: 'capital', code: 'U+004C', cell: 'L' }],
    ['.', { kind: 'dot', code: 'U+002E', cell: '.' }],
    ['-', { kind: 'hyphen', code: 'U+002D', cell: '-' }],
    ['_', { kind: 'underscore', code: 'U+005F', cell: '_' }],
    [' ', { kind: 'space', code: 'U+0020', cell: '⎵' }],
    ['\t', { kind: 'space', code: 'U+0009', cell: 'TAB' }],
    ['\u2003', { kind: 'space', code: 'U+2003', cell: 'U+2003' }],
    ['\u00a0', { kind: 'invisible', code: 'U+00A0', cell: 'NBSP' }],
    ['\u200b', { kind: 'invisible', code: 'U+200B', cell: 'ZWSP' }],
    ['\u200d', { kind: 'invisible', code: 'U+200D', cell: 'ZWJ' }],
    ['\ufeff', { kind: 'invisible', code: 'U+FEFF', cell: 'BOM' }],
    ['\u00ad', { kind: 'invisible', code: 'U+00AD', cell: 'SHY' }],
    ['\u0001', { kind: 'invisible', code: 'U+0001', cell: 'U+0001' }],
    ['\u{e0041}', { kind: 'invisible', code: 'U+E0041', cell: 'U+E0041' }],
    ['а', { kind: 'foreign', code: 'U+0430', cell: 'а', script: 'Cyrillic' }],
    ['ο', { kind: 'foreign', code: 'U+03BF', cell: 'ο', script: 'Greek' }],
    ['é', { kind: 'foreign', code: 'U+00E9', cell: 'é' }],
    ['\u0301', { kind: 'mark', code: 'U+0301', cell: '◌\u0301' }],
    ['—', { kind: 'symbol', code: 'U+2014', cell: '—' }],
    ['@', { kind: 'symbol', code: 'U+0040', cell: '@' }],
    ['😀x', { kind: 'symbol', code: 'U+1F600', cell: '😀' }],
  ])('of %j says what it is', (char, name) => expect(characterName(char)).toEqual(name));

  it('is refused for no character', () => expect(() => characterName('')).toThrow(RangeError));

  it('makes every gap either a space or invisible', () => {
    for (let code = 0; code < 0x3100; code++) expect(isSpace(code) && isInvisible(code)).toBe(false);
    expect([0x20, 0x09, 0x0a, 0x3000].every(isSpace)).toBe(true);
    expect([0xa0, 0x202f, 0x2007, 0x200b, 0x2060, 0x115f].every(isInvisible)).toBe(true);
  });
});

describe('the table of look-alikes', () => {
  it('is of a version of Unicode, and leads to what a domain is made of', () => {
    expect(Number.parseInt(CONFUSABLES_VERSION, 10)).toBeGreaterThanOrEqual(17);
    for (const [target] of CONFUSABLES) expect(target).toMatch(/^[A-Za-z0-9._-]{1,3}$/);
  });

  it.each([
    ['а', 'a'],
    ['ο', 'o'],
    ['ѕ', 's'],
    ['ӏ', 'l'],
    ['‐', '-'],
    ['–', '-'],
    ['—', '-'],
    ['ー', '-'],
    ['。', '.'],
    ['．', '.'],
    ['｡', '.'],
    ['·', '.'],
    ['٠', '.'],
    ['ａ', 'a'],
    ['𝐚', 'a'],
    ['①', '1'],
  ])('takes %s for %s', (char, plain) => {
    expect(looksLike(char)).toContain(plain);
    expect(lookHash(`x${char}y`)).toBe(lookHash(`x${plain}y`));
  });

  it('gives one key to what a hurried eye takes for one', () => {
    for (const [a, b] of [
      ['lake', '1ake'],
      ['LAKE', 'lake'],
      ['corner', 'comer'],
      ['window', 'vvindow'],
      ['oil', '01l'],
      ['r n', 'm'],
      ['a\u200bb', 'ab'],
    ] as const) {
      expect(lookHash(a), `${a} ${b}`).toBe(lookHash(b));
    }
    expect(lookHash('lake')).not.toBe(lookHash('leak'));
  });
});
