import { describe, expect, test } from 'vitest';
import { type Course, courseSchema, standingOf } from '../../lib/training/course';
import { scenarioSchema } from '../../lib/training/scenario';
import { scenarios } from '../../lib/training/scenarios';
import { readTrainingFile, writeCourse, writeScenario } from '../../lib/training/training-file';

const course: Course = courseSchema.parse({
  id: 'first-week',
  title: 'First week',
  mode: 'exam',
  marks: { score: 80, mistakes: 3, hints: 0 },
  need: 2,
  runs: [
    { scenario: 'plain', seed: 1 },
    { scenario: 'missing-suffix', seed: 2 },
  ],
});
const own = scenarioSchema.parse({
  id: 'of-our-own',
  words: { title: 'Ours', teaches: 'Something.' },
  casts: [
    { customer: { name: 'Somebody' }, domain: 'somebody', listed: [{ domain: 'somebody', customer: 'Somebody' }] },
  ],
  order: { tollFree: 'none', billing: 'first' },
});
const problemOf = (text: string) => {
  const read = readTrainingFile(text, scenarios);
  return read.ok ? undefined : read.problem;
};
const changed = (change: (file: { version: number; course: Record<string, unknown> }) => void) => {
  const file = JSON.parse(writeCourse(course, scenarios));
  change(file);
  return JSON.stringify(file);
};

describe('a course file', () => {
  test('comes back as it went, with the scenarios that do not ship', () => {
    const withOwn = { ...course, runs: [...course.runs, { scenario: 'of-our-own', seed: 3 }] };
    const read = readTrainingFile(writeCourse(withOwn, [own]), scenarios);
    expect(read).toEqual({ ok: true, kind: 'course', course: { ...withOwn, scenarios: [own] } });
  });

  test.each([
    ['no JSON at all', '{"plumbline": ', { kind: 'not-json' }],
    ['some other file', '{"domains": []}', { kind: 'another-file' }],
    [
      'a newer version',
      changed((file) => Object.assign(file, { version: 7 })),
      { kind: 'newer', version: 7, readable: 1 },
    ],
    [
      'no version',
      changed((file) => Object.assign(file, { version: Number.NaN })),
      { kind: 'broken', place: 'version' },
    ],
    [
      'a broken seed',
      changed(({ course: body }) => Object.assign(body, { runs: [{ scenario: 'plain', seed: 'one' }] })),
      { kind: 'broken', place: 'course.runs[0].seed' },
    ],
    [
      'a mode there is not',
      changed(({ course: body }) => Object.assign(body, { mode: 'easy' })),
      { kind: 'broken', place: 'course.mode' },
    ],
    [
      'a field there is not',
      changed(({ course: body }) => Object.assign(body, { colour: 'red' })),
      { kind: 'broken', place: 'course' },
    ],
    [
      'a scenario that nobody has',
      changed(({ course: body }) =>
        Object.assign(body, {
          runs: [
            { scenario: 'plain', seed: 1 },
            { scenario: 'lost', seed: 1 },
          ],
        }),
      ),
      { kind: 'scenario-unknown', place: 'course.runs[1].scenario', scenario: 'lost' },
    ],
  ])('with %s is refused, and the place is named', (_, text, problem) => {
    expect(problemOf(text)).toMatchObject(problem);
  });
});

test('a scenario file comes back as it went, and a broken one names the place', () => {
  expect(readTrainingFile(writeScenario(own), [])).toEqual({ ok: true, kind: 'scenario', scenario: own });
  const broken = JSON.parse(writeScenario(own));
  broken.scenario.casts[0].listed[0].domain = '';
  expect(problemOf(JSON.stringify(broken))).toMatchObject({
    kind: 'broken',
    place: 'scenario.casts[0].listed[0].domain',
  });
});

test('a course is passed when enough of its runs are, and of one taken twice the last counts', () => {
  const run = (courseAt: number, passed: boolean) => ({ courseAt, passed, score: passed ? 100 : 50 });
  expect(standingOf(course, [run(0, true)])).toMatchObject({ done: 1, isOver: false, isPassed: false });
  expect(standingOf(course, [run(0, true), run(1, false)])).toMatchObject({ isOver: true, isPassed: false, score: 75 });
  expect(standingOf(course, [run(0, true), run(1, false), run(1, true)])).toMatchObject({ isPassed: true, passed: 2 });
});
