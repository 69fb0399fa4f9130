import { expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry';
import { compareRuns } from '../../lib/training/compare';
import { fadedSteps } from '../../lib/training/fading';
import { realSteps } from '../../lib/training/real-work';
import { type Run, runSchema } from '../../lib/training/run';
import { selectRuns, weakSteps } from '../../lib/training/select-runs';

const measure = { step: 'enter-domain', ms: 4_000, visits: 1, wrongPresses: 0, hints: 0, holds: 0, domains: [] };
let count = 0;
const aRun = (change: Partial<Run> = {}): Run =>
  runSchema.parse({
    id: `run-${++count}`,
    procedure: 'assign-usage-product',
    scenario: 'plain',
    seed: 1,
    mode: 'guided',
    shell: 'new',
    startedAt: count * 1_000,
    ms: 60_000,
    steps: [measure],
    order: ['enter-domain'],
    mistakes: [],
    hints: 0,
    score: 100,
    passed: true,
    marks: { score: 80, mistakes: 3, hints: 3 },
    invoice: [],
    pictures: [],
    ...change,
  });
const slip = { kind: 'wrong-domain' as const, step: 'enter-domain', at: 10 };

test('help fades after three clean runs of a step, and comes back after a mistake', () => {
  const faded = (runs: Run[]) => [...fadedSteps(runs, ['enter-domain', 'place-order'])];
  expect(faded([aRun(), aRun()])).toEqual([]);
  expect(faded([aRun({ mistakes: [slip] }), aRun(), aRun(), aRun()])).toEqual(['enter-domain']);
  expect(faded([aRun(), aRun(), aRun(), aRun({ mistakes: [slip] })])).toEqual([]);
  expect(faded([aRun(), aRun(), aRun({ steps: [{ ...measure, hints: 1 }] })])).toEqual([]);
});

test('a weak step is one that gives trouble in many runs, mistakes seen at the end among it', () => {
  const late = { kind: 'billed-at-once' as const, step: 'place-order', at: 10 };
  const runs = [aRun({ mistakes: [slip, slip] }), aRun(), aRun({ mistakes: [late] }), aRun()];
  const weak = weakSteps(runs, ['enter-domain', 'place-order', 'log-in']);
  expect(weak.map(({ step, runs: met, troubled, mistakes }) => [step, met, troubled, mistakes])).toEqual([
    ['enter-domain', 4, 0.25, 2],
    ['place-order', 1, 1, 1],
    ['log-in', 0, 0, 0],
  ]);
});

test('a filter lets through what it names, the newest first', () => {
  const runs = [
    aRun({ clerk: 'Robin' }),
    aRun({ clerk: 'Casey', passed: false }),
    aRun({ clerk: 'Robin', mode: 'exam' }),
  ];
  const ids = (filter: Parameters<typeof selectRuns>[1]) => selectRuns(runs, filter).map(({ id }) => id);
  expect(ids({ clerk: 'Robin' })).toEqual([runs[2]?.id, runs[0]?.id]);
  expect(ids({ passed: false })).toEqual([runs[1]?.id]);
  expect(ids({ clerk: '' })).toEqual([]);
});

test('a run is compared with earlier ones of the same clerk and scenario, and with no others', () => {
  const before = [aRun({ score: 60, ms: 90_000 }), aRun({ score: 80 }), aRun({ clerk: 'Casey', score: 10 })];
  const run = aRun();
  expect(compareRuns(run, [...before, run, aRun()])).toEqual({
    count: 2,
    best: 80,
    lastScore: 80,
    lastMs: 60_000,
    lastMistakes: 0,
  });
  expect(compareRuns(aRun({ scenario: 'back-dated' }), before)).toBeUndefined();
});

test('the record of real work gives holds, stopped domains and times by step', () => {
  const entry = (at: number, more: Partial<Entry>): Entry => ({
    id: `${at}`,
    at,
    kind: 'check',
    account: 'SR1',
    domains: [],
    ...more,
  });
  const steps = realSteps([
    entry(1_000, { domains: ['lakesidedentol'], verdict: 'typo' }),
    entry(6_000, { domains: ['lakesidedental'], verdict: 'exact' }),
    entry(7_000, { kind: 'hold', about: 'add-ons', times: 2 }),
    entry(16_000, { kind: 'place', stage: 'ready' }),
    entry(26_000, { kind: 'place', stage: 'pressed' }),
    entry(50_000, { kind: 'activate' }),
    entry(90_000_000, { kind: 'activate', account: 'SR2' }),
  ]);
  expect(steps).toEqual([
    { step: 'enter-domain', count: 2, holds: 0, domains: ['lakesidedentol'], ms: 5_000 },
    { step: 'open-add-ons', count: 2, holds: 2, domains: [] },
    { step: 'place-order', count: 1, holds: 0, domains: [], ms: 20_000 },
    { step: 'start-billing', count: 2, holds: 0, domains: [], ms: 24_000 },
  ]);
});
