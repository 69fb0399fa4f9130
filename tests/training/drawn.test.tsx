import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Debrief } from '../../components/practice/debrief';
import { pictureSource } from '../../components/practice/picture';
import { ResultsPage } from '../../components/results/results-page';
import { createResults, type ResultsState } from '../../components/results/results-store';
import type { Entry } from '../../lib/record/entry';
import { courseSchema } from '../../lib/training/course';
import { type Run, runSchema } from '../../lib/training/run';
import type { TrainingStore } from '../../lib/training/store';

const picture = {
  markup: '<body xmlns="http://www.w3.org/1999/xhtml"><p>Order &amp; review</p></body>',
  width: 1280,
  height: 800,
  did: { x: 100, y: 100, width: 80, height: 30 },
};
const aRun = (change: Partial<Run> = {}): Run =>
  runSchema.parse({
    id: 'run-1',
    procedure: 'assign-usage-product',
    scenario: 'plain',
    seed: 1,
    mode: 'exam',
    shell: 'new',
    clerk: 'Robin Marsh',
    startedAt: Date.UTC(2026, 10, 25, 9),
    ms: 75_000,
    steps: [{ step: 'place-order', ms: 4_000, visits: 1, wrongPresses: 1, hints: 0, holds: 0, domains: [] }],
    order: ['place-order'],
    mistakes: [{ kind: 'wrong-press', step: 'place-order', at: 3_000, did: 'Notes', picture: 0 }],
    hints: 0,
    score: 98,
    passed: true,
    marks: { score: 80, mistakes: 3, hints: 3 },
    invoice: [{ kind: 'usage-lost', text: 'penrose', amount: 0, isRight: false }],
    pictures: [picture],
    styles: 'p { color: red }',
    ...change,
  });

/** A store that has these runs and forgets whatever it is told. */
const storeWith = (runs: Run[]): TrainingStore => ({
  runs: async () => runs,
  putRun: async () => undefined,
  eraseRuns: async () => undefined,
  courses: async () => [],
  putCourse: async () => undefined,
  eraseCourse: async () => undefined,
  scenarios: async () => [],
  putScenario: async () => undefined,
  eraseScenario: async () => undefined,
  settings: async () => ({}),
  putSettings: async () => undefined,
});
const port = (saved: string[] = []) => ({
  store: storeWith([aRun()]),
  readRecord: async (): Promise<Entry[]> => [],
  save: (name: string) => void saved.push(name),
  now: () => Date.UTC(2026, 10, 25, 10),
});
const draw = (begin: Partial<ResultsState>) =>
  renderToStaticMarkup(<ResultsPage model={createResults(port(), { runs: [aRun()], ...begin })} />);
const course = courseSchema.parse({
  id: 'first-week',
  title: 'First week',
  mode: 'exam',
  marks: { score: 80, mistakes: 3, hints: 3 },
  need: 1,
  runs: [{ scenario: 'plain', seed: 1 }],
});

test('the result of a run says its score, its mistakes and its invoice', () => {
  const drawn = renderToStaticMarkup(<Debrief run={aRun()} runs={[]} />);
  expect(drawn).toContain('data-part="score" data-mistakes="1" data-passed="true" data-score="98" data-hints="0"');
  expect(drawn).toContain('data-kind="wrong-press" data-step="place-order"');
  expect(drawn).toContain('data-part="invoice" data-right="false"');
});

test('a picture is drawn as an image of its own, with a ring and without what could run', () => {
  const source = pictureSource(picture, 'p { color: red }]]>');
  expect(source.startsWith('data:image/svg+xml')).toBe(true);
  const svg = decodeURIComponent(source.split(',').slice(1).join(','));
  expect(svg).toContain('stroke-dasharray');
  expect(svg.match(/]]>/g)).toHaveLength(1);
});

test.each([
  ['the runs with the weak steps', {}, 'data-part="weak-steps"'],
  ['the courses', { view: 'courses' as const, courses: [course] }, 'data-part="course-take"'],
  ['the editor of a course', { view: 'courses' as const, editing: course }, 'data-part="course-runs"'],
  ['real work, asked for first', { view: 'work' as const }, 'data-part="real-work-consent"'],
  [
    'the figures of real work once that is wanted',
    { view: 'work' as const, settings: { realWork: true }, entries: [] },
    'data-part="real-steps"',
  ],
  ['a run', { open: 'run-1' }, 'data-part="replay"'],
  ['a certificate', { open: 'run-1', certificate: true }, 'data-part="certificate"'],
])('the results draw %s', (_, begin, part) => {
  expect(draw(begin)).toContain(part);
});

test('without consent the record is not even read', async () => {
  let reads = 0;
  const model = createResults({
    ...port(),
    readRecord: async () => {
      reads++;
      return [];
    },
  });
  await model.refresh();
  expect([reads, model.store.getState().runs?.length]).toEqual([0, 1]);
});

test('what is exported is what is shown', async () => {
  const saved: string[] = [];
  const model = createResults(port(saved));
  await model.refresh();
  model.setFilter({ clerk: 'Somebody else' });
  model.exportAs('csv');
  expect(model.store.getState().done).toEqual({ kind: 'exported', count: 0 });
  model.setFilter({ clerk: 'Robin Marsh' });
  model.exportAs('xapi');
  expect(model.store.getState().done).toEqual({ kind: 'exported', count: 1 });
  expect(saved).toEqual(['plumbline-results-2026-11-25.csv', 'plumbline-xapi-2026-11-25.json']);
});
