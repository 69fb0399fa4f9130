import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { holdWordsBy } from '../../lib/guard/hold-keys';
import { type GuardState, type Known, may } from '../../lib/guard/policy';
import { doubts } from '../e2e/doubt/table';

const VALUE = 'lakesidedental.12345.service';
const words: unknown = parse(readFileSync('locales/en.yml', 'utf8'));

/** A pop-up and, behind it, an order's line, both with the value as the list knows it. */
const known = (answer: Known, more: Partial<GuardState> = {}): GuardState => ({
  editor: { value: VALUE, known: answer, readOnly: false },
  lines: [{ tokens: [{ text: VALUE, known: answer }] }],
  edits: [],
  ...more,
});
/** The line alone, without a word that could be its identifier. */
const line = (verified?: string): GuardState => ({
  lines: [{ tokens: [{ text: 'Monthly', known: 'wrong' }] }],
  edits: [],
  verified,
});

/** What the guard knows in each state of the table. An answer that does not come is one that is still awaited. */
const states: Record<string, GuardState> = {
  'list-missing': known('wrong'),
  'list-loading': known('asked'),
  'list-incomplete': known('wrong'),
  'list-old': known('wrong'),
  'list-old-exact': known('right'),
  'worker-dead': known('asked'),
  updated: known('asked'),
  'updated-exact': known('right'),
  'storage-failing': known('wrong'),
  'field-unknown': { editor: { known: 'wrong', readOnly: false }, lines: [{ tokens: [] }], edits: [] },
  'finder-unsure': known('wrong'),
  'line-unreadable': line(),
  'line-unreadable-checked': line(VALUE),
  'read-only': { editor: { value: VALUE, known: 'wrong', readOnly: true }, lines: [], edits: [] },
  'page-unknown': { lines: [], edits: [] },
  confirmed: known('wrong', { confirmed: [VALUE] }),
};

const rows = doubts();

const said = (key: string): string =>
  String(key.split('.').reduce<unknown>((node, name) => Reflect.get(Object(node), name), words));

test('the table in the docs and this test speak of the same states', () => {
  expect(rows.map(({ state }) => state)).toEqual(Object.keys(states));
});

test.each(rows)('in the state $state add-ons are $addOns and Place Order is $placeOrder', (row) => {
  const state = states[row.state];
  if (!state) throw new Error(`The table has the state "${row.state}", and this test does not.`);
  const decisions = [may('add-ons', state), may('place-order', state)];
  expect(decisions.map(({ held }) => (held ? 'held' : 'free'))).toEqual([row.addOns, row.placeOrder]);
  const titles = decisions.flatMap((decision) => (decision.held ? [holdWordsBy(decision.reason, said).title] : []));
  expect([...new Set(titles)]).toEqual(row.titles);
});
