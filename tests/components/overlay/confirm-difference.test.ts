import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSecond } from '../../../components/overlay/confirm-difference';

const first = 'harborview.12345.service';

describe('a domain typed a second time', () => {
  it('is equal when it is the same byte for byte, and only then', () => {
    expect(compareSecond(first, first)).toEqual({ kind: 'equal' });
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareSecond(a, b).kind === 'equal').toBe(a === b);
      }),
    );
  });

  it('tells composed from decomposed letters, which look the same', () => {
    expect(compareSecond('caf\u00e9', 'cafe\u0301').kind).not.toBe('equal');
  });

  it('says nothing while it is only unfinished', () => {
    expect(compareSecond(first, '')).toEqual({ kind: 'unfinished' });
    expect(compareSecond(first, 'harbor')).toEqual({ kind: 'unfinished' });
  });

  it('tells where a character is too many, missing or another', () => {
    expect(compareSecond(first, 'harbourview.12345.service')).toMatchObject({
      kind: 'more',
      count: 1,
      position: 6,
      text: 'u',
    });
    expect(compareSecond(first, 'harbrview.12345.service')).toMatchObject({
      kind: 'fewer',
      count: 1,
      position: 5,
      text: 'o',
    });
    expect(compareSecond(first, 'harbarview.12345.service')).toMatchObject({ kind: 'differs', position: 5, text: 'a' });
  });

  it('tells the first place that differs while the rest is still to be typed', () => {
    expect(compareSecond(first, 'harx')).toMatchObject({ position: 4 });
  });
});
