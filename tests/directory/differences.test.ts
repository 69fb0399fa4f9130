import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesOf, isUnchanged } from '../../lib/directory/differences';
import type { Row } from '../../lib/directory/parse/outcome';
import { buildDirectory } from '../../lib/domains/build-directory';

const none = { count: 0, examples: [] };
/** Few letters, so that lists share domains; the last two have another order as text than as characters. */
const domain = fc.string({
  unit: fc.constantFrom('a', 'b', '.', 'é', '\uffee', '\u{1f600}'),
  minLength: 1,
  maxLength: 3,
});
const list = fc.uniqueArray(
  fc.record({ domain, description: fc.option(fc.constantFrom('One', 'Two', 'Three'), { nil: undefined }) }),
  { maxLength: 30, selector: (row) => row.domain },
);

function slowly(before: Row[], after: Row[]) {
  const old = new Map(before.map((row) => [row.domain, row.description]));
  const young = new Map(after.map((row) => [row.domain, row.description]));
  const described = after.filter((row) => old.has(row.domain) && old.get(row.domain) !== row.description);
  return {
    fresh: after.filter((row) => !old.has(row.domain)).map((row) => row.domain),
    gone: before.filter((row) => !young.has(row.domain)).map((row) => row.domain),
    described: described.map((row) => ({ domain: row.domain, from: old.get(row.domain), to: row.description })),
  };
}

test('whatever the lists, each domain that came, went or is described anew is told, and no other', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const told = differencesOf(buildDirectory(before), buildDirectory(after));
      const { fresh, gone, described } = slowly(before, after);
      const renamed = told.renamed.examples;
      const came = [...told.added.examples.map((one) => one.domain), ...renamed.map((one) => one.to)];
      const went = [...told.removed.examples.map((one) => one.domain), ...renamed.map((one) => one.from)];
      expect(came.toSorted()).toEqual(fresh.toSorted());
      expect(went.toSorted()).toEqual(gone.toSorted());
      expect(told.described.examples).toHaveLength(described.length);
      expect(told.described.examples).toEqual(expect.arrayContaining(described));
    }),
  );
});

test('a list does not differ from itself', () => {
  fc.assert(
    fc.property(list, (rows) => {
      expect(isUnchanged(differencesOf(buildDirectory(rows), buildDirectory(rows)))).toBe(true);
    }),
  );
});

test('the first list is added whole, with a hundred examples', () => {
  const rows = Array.from({ length: 250 }, (_, at) => ({ domain: `customer${at}.12345.service` }));
  const { added, ...others } = differencesOf(undefined, buildDirectory(rows));
  expect(added.count).toBe(250);
  expect(added.examples).toHaveLength(100);
  expect(others).toEqual({ removed: none, renamed: none, described: none });
});
