import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../../components/gallery/samples';
import {
  breakPairs,
  type Cell,
  type CellPair,
  mergeRuns,
  pairCells,
  rowWidth,
} from '../../../components/overlay/comparison';

const shape = (cell: Cell) =>
  cell.pad === undefined ? `${cell.kind}:${cell.text}` : `${cell.kind}:${cell.text}(${cell.pad})`;
const row = (pairs: CellPair[], which: 'typed' | 'listed') => pairs.map((pair) => shape(pair[which]));

describe('grouping a comparison into cells', () => {
  it('lets neighbouring differences share one box', () => {
    const pairs = pairCells([run('ab'), run('1', 'l'), run('0', 'o'), run('c')]);
    expect(row(pairs, 'typed')).toEqual(['same:ab', 'typed:10', 'same:c']);
    expect(row(pairs, 'listed')).toEqual(['same:ab', 'listed:lo', 'same:c']);
  });

  it('leaves a gap as wide as what is missing', () => {
    const pairs = pairCells([run('lakeside'), run('', '.12345.service')]);
    expect(row(pairs, 'typed')).toEqual(['same:lakeside', 'gap:(.12345.service)']);
    expect(row(pairs, 'listed')).toEqual(['same:lakeside', 'listed:.12345.service']);
  });

  it('pads the shorter of two boxes, so that what follows stays aligned', () => {
    const pairs = pairCells([run('rn', 'm')]);
    expect(row(pairs, 'typed')).toEqual(['typed:rn']);
    expect(row(pairs, 'listed')).toEqual(['listed:m(n)']);
  });

  it('names an invisible character and brackets a space, each over a gap of its own', () => {
    const pairs = pairCells([run('a'), run('\u200b', ''), run('b'), run(' ', '')]);
    expect(row(pairs, 'typed')).toEqual(['same:a', 'mark:ZWSP', 'same:b', 'space: ']);
    expect(pairs.map(({ listed }) => listed.like)).toEqual([undefined, 'mark', undefined, 'space']);
  });

  it('keeps a letter over its counterpart where a space stands beside it', () => {
    const pairs = pairCells([run('1 ', 'l')]);
    expect(row(pairs, 'typed')).toEqual(['typed:1', 'space: ']);
    expect(row(pairs, 'listed')).toEqual(['listed:l', 'gap:( )']);
  });

  it('shares the listed text out where an invisible character stands between two letters', () => {
    const pairs = pairCells([run('1\u200b0', 'lo')]);
    expect(row(pairs, 'typed')).toEqual(['typed:1', 'mark:ZWSP', 'typed:0']);
    expect(row(pairs, 'listed')).toEqual(['listed:l', 'gap:(ZWSP)', 'listed:o']);
  });

  it('shows what is typed and what is listed byte for byte, whatever the runs', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', '.', ' ', 'а', '\u{1f600}'), maxLength: 6 });
    const same = text.map((equal) => run(equal));
    const differing = fc.tuple(text, text).filter(([typed, other]) => typed !== other);
    const runs = fc.array(
      fc.oneof(
        same,
        differing.map(([typed, other]) => run(typed, other)),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(runs, (some) => {
        const pairs = pairCells(some);
        const shown = (which: 'typed' | 'listed') => pairs.map((pair) => pair[which].text).join('');
        expect(shown('typed')).toBe(some.map((each) => each.typed).join(''));
        expect(shown('listed')).toBe(some.map((each) => each.listed).join(''));
      }),
    );
  });

  it('never leaves an invisible character without its name', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', '\u200b', '\u00a0', '\ufeff'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (typed, listed) => {
        const unnamed = pairCells([{ same: false, typed, listed: listed.replaceAll(/[^a1]/g, '') }]).filter(
          (pair) => pair.typed.kind !== 'mark' && /[\u200b\u00a0\ufeff]/.test(pair.typed.text),
        );
        expect(unnamed).toEqual([]);
      }),
    );
  });

  it('drops empty runs and joins equal neighbours', () => {
    expect(mergeRuns([run('a'), run(''), run('b')])).toEqual([run('ab')]);
  });
});

describe('breaking a comparison that is longer than the card', () => {
  const long = [run('northwood-orthodontics.downtown.'), run('1', 'l'), run('2345.service')];

  it('breaks both rows after the same dot', () => {
    const lines = breakPairs(pairCells(long), 30);
    const texts = (which: 'typed' | 'listed') => lines.map((line) => line.map((pair) => pair[which].text).join(''));
    expect(texts('typed')).toEqual(['northwood-orthodontics.', 'downtown.12345.service']);
    expect(texts('listed')).toEqual(['northwood-orthodontics.', 'downtown.l2345.service']);
  });

  it('leaves one that fits in one line', () => {
    expect(breakPairs(pairCells(long), 60)).toHaveLength(1);
  });

  it('cuts a label that is longer than a line where the line is full', () => {
    const lines = breakPairs(pairCells([run('a'.repeat(25))]), 10);
    expect(lines.map((line) => line[0]?.typed.text.length)).toEqual([10, 10, 5]);
  });

  it('keeps every line within the columns and loses nothing', () => {
    const labels = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 20 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(labels, fc.integer({ min: 12, max: 40 }), (parts, columns) => {
        const text = parts.join('.');
        const lines = breakPairs(pairCells([run(text)]), columns);
        expect(
          lines
            .flat()
            .map((pair) => pair.typed.text)
            .join(''),
        ).toBe(text);
        for (const line of lines) expect(rowWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
