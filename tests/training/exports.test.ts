import xapiRules from '@learninglocker/xapi-validation';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Run } from '../../lib/training/run';
import { runSchema } from '../../lib/training/run';
import { RUN_COLUMNS, runsToCsv } from '../../lib/training/runs-csv';
import { statementsOf } from '../../lib/training/statements';

const measure = { visits: 1, wrongPresses: 0, hints: 0, holds: 0 };
const aRun: Run = runSchema.parse({
  id: '0b0b7c0e-6a52-4c7e-9d3b-1f5a3b7f2f10',
  procedure: 'assign-usage-product',
  scenario: 'plain',
  seed: 3,
  mode: 'exam',
  shell: 'new',
  clerk: '=HYPERLINK("x")',
  course: 'first-week',
  courseTitle: 'First week',
  courseAt: 0,
  attempt: 'a',
  startedAt: Date.UTC(2026, 10, 25, 9),
  ms: 83_450,
  steps: [
    { step: 'open-orders', ms: 4_004, domains: [], ...measure },
    { step: 'enter-domain', ms: 12_000, domains: ['penrose'], ...measure, holds: 1 },
  ],
  order: ['open-orders', 'enter-domain'],
  mistakes: [{ kind: 'wrong-domain', step: 'enter-domain', at: 9_000, did: 'penrose', right: 'penroseacct' }],
  hints: 1,
  score: 90,
  passed: true,
  marks: { score: 80, mistakes: 3, hints: 3 },
  invoice: [],
  pictures: [],
});

test('a spreadsheet runs nothing of the CSV file, and reads every figure', () => {
  const text = runsToCsv([aRun]);
  const { data } = Papa.parse<Record<string, string>>(text.replace('\ufeff', '').trim(), { header: true });
  expect(Object.keys(data[0] ?? {})).toEqual([...RUN_COLUMNS]);
  expect(data.map(({ step, step_seconds, mistakes }) => [step, step_seconds, mistakes])).toEqual([
    ['open-orders', '4', ''],
    ['enter-domain', '12', 'wrong-domain'],
  ]);
  expect(data[0]?.clerk).toBe(`'${aRun.clerk}`);
});

const words = { title: () => 'A plain order', step: (_: Run, step: string) => step, nobody: 'Nobody' };

/** The rules of the standard, as Learning Locker keeps them; the package is CommonJS. */
const judge = 'default' in xapiRules ? (xapiRules.default as typeof xapiRules) : xapiRules;
const faults = (statement: unknown) => judge(statement).map((fault) => JSON.stringify(fault));

test('each statement keeps the rules of xAPI, and a spoilt one does not', () => {
  const statements = statementsOf([aRun, { ...aRun, clerk: undefined, course: undefined, passed: false }], words);
  expect(statements).toHaveLength(6);
  // What goes into a file comes out of it again: undefined parts are gone then.
  expect(statements.flatMap((one) => faults(JSON.parse(JSON.stringify(one))))).toEqual([]);
  const [first] = statements;
  for (const spoilt of [
    { ...first, id: 'run-1' },
    { ...first, verb: { id: 'passed' } },
    { ...first, timestamp: 'yesterday' },
    { ...first, result: { ...first?.result, duration: '83 s' } },
  ]) {
    expect(faults(JSON.parse(JSON.stringify(spoilt)))).not.toEqual([]);
  }
});

test('a run that is exported again has the same statements', () => {
  expect(statementsOf([aRun], words)).toEqual(statementsOf([aRun], words));
  const ids = statementsOf([aRun, { ...aRun, id: '1b0b7c0e-6a52-4c7e-9d3b-1f5a3b7f2f10' }], words).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
