import { describe, expect, it } from 'vitest';
import { chaptersAt } from '../../../components/gallery/samples';
import { same } from '../../../components/overlay/same';
import { currentTick, tickChapters } from '../../../components/overlay/ticks';

describe('the ticks of the rail', () => {
  it('are 17 in five chapters, for 18 steps', () => {
    const chapters = tickChapters(chaptersAt('enter-domain'));
    expect(chapters.map(({ ticks }) => ticks.length)).toEqual([3, 4, 4, 2, 4]);
  });

  it('share one tick for the two steps of number 10', () => {
    const tick = (now: string, skipped = false) => tickChapters(chaptersAt(now, skipped))[2]?.ticks[2];
    expect(tick('enter-domain')).toMatchObject({ number: 10, state: 'to-come', title: 'Add a toll-free package' });
    expect(tick('open-add-ons')).toMatchObject({ state: 'now', title: 'Open Add-On' });
    expect(tick('add-toll-free')).toMatchObject({ state: 'now', title: 'Add a toll-free package' });
    expect(tick('confirm-product', true)).toMatchObject({ state: 'skipped' });
    expect(tick('confirm-product')).toMatchObject({ state: 'done' });
  });

  it('count what was done or skipped', () => {
    expect(tickChapters(chaptersAt('confirm-product', true))[2]?.finished).toBe(3);
  });

  it('know where one is, and that nothing is current at the end', () => {
    expect(currentTick(tickChapters(chaptersAt('place-order')))).toMatchObject({
      chapter: { title: 'Place the order' },
      tick: { number: 12 },
    });
    expect(currentTick(tickChapters(chaptersAt(undefined)))).toBeUndefined();
  });
});

describe('comparing views by value', () => {
  it('finds equal what says the same, and different what does not', () => {
    const view = { a: [{ b: 1 }], c: undefined, d: 'x' };
    expect(same(view, { a: [{ b: 1 }], c: undefined, d: 'x' })).toBe(true);
    expect(same(view, { a: [{ b: 2 }], c: undefined, d: 'x' })).toBe(false);
    expect(same(view, { a: [{ b: 1 }], d: 'x' })).toBe(false);
    expect(same([1, 2], [1])).toBe(false);
    expect(same([], {})).toBe(false);
    expect(same(null, {})).toBe(false);
  });

  it('takes functions for the same only when they are', () => {
    const action = () => undefined;
    expect(same({ action }, { action })).toBe(true);
    expect(same({ action }, { action: () => undefined })).toBe(false);
  });
});
