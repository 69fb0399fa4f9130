import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TabList } from '../../lib/directory/sources/fetch-list';
import { gatherParts, ListInParts } from '../../lib/directory/sources/tab-parts';

const listOf = (count: number): TabList => ({
  ok: true,
  rows: Array.from({ length: count }, (_, at) => ({ domain: `customer${at}.12345.service` })),
  expected: count,
  complete: true,
  via: 'v2',
});

describe('a list that a tab gives', () => {
  test('of any length arrives whole, in messages of a thousand rows at most', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 4_100 }), async (count) => {
        const parts = new ListInParts();
        const sizes: number[] = [];
        const whole = await gatherParts(parts.first(listOf(count)), async (wanted) => {
          const rows = parts.more(wanted);
          sizes.push(rows.length);
          return rows;
        });
        expect(whole).toEqual(listOf(count));
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(1_000);
      }),
    );
  });

  test('is broken, not shorter, when the tab reads another list meanwhile', async () => {
    const parts = new ListInParts();
    const first = parts.first(listOf(2_500));
    parts.first(listOf(3_000));
    expect(await gatherParts(first, async (wanted) => parts.more(wanted))).toMatchObject({
      ok: false,
      problem: { code: 'broken', detail: '1000 of 2500 rows came from the tab' },
    });
  });

  test('that was refused stays refused', async () => {
    const refused: TabList = { ok: false, problem: { code: 'masked' } };
    expect(await gatherParts(new ListInParts().first(refused), async () => [])).toEqual(refused);
  });
});
