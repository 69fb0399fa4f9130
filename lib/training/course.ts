import { z } from '../schema';
import { modeSchema } from './mode';
import { marksSchema, type Run } from './run';
import { type Scenario, scenarioSchema, shellSchema } from './scenario';

/** The version of course files that is written and read. */
export const COURSE_VERSION = 1;

/** Scenarios in an order, with the marks that decide. */
export const courseSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')
    .max(60),
  title: z.string().min(1).max(120),
  mode: modeSchema,
  /** On which screens it is taken; without it the seeds decide. The older ones cannot be used by keyboard alone. */
  shell: shellSchema.optional(),
  /** Each run is judged by these. */
  marks: marksSchema,
  /** How many of the runs must be passed. */
  need: z.number().int().min(1),
  runs: z
    .array(z.strictObject({ scenario: z.string().min(1), seed: z.number().int() }))
    .min(1)
    .max(50),
  /** Scenarios that do not ship, so that the file is complete. */
  scenarios: z.array(scenarioSchema).max(50).default([]),
});
export type Course = z.infer<typeof courseSchema>;

/** How somebody stands in one taking of a course. */
export type CourseStanding = {
  done: number;
  passed: number;
  of: number;
  isOver: boolean;
  isPassed: boolean;
  score: number;
};

/** The standing by the runs of one taking; of a run taken twice the last counts. */
export function standingOf(
  course: Course,
  runs: readonly Pick<Run, 'courseAt' | 'passed' | 'score'>[],
): CourseStanding {
  const last = new Map(runs.map((run) => [run.courseAt, run]));
  const counted = course.runs.flatMap((_, at) => last.get(at) ?? []);
  const passed = counted.filter((run) => run.passed).length;
  const isOver = counted.length === course.runs.length;
  const points = counted.reduce((sum, { score }) => sum + score, 0);
  return {
    done: counted.length,
    passed,
    of: course.runs.length,
    isOver,
    isPassed: isOver && passed >= Math.min(course.need, course.runs.length),
    score: counted.length === 0 ? 0 : Math.round(points / counted.length),
  };
}

/** Scenarios that a course names and nobody has. */
export function missingScenarios(course: Course, known: readonly Pick<Scenario, 'id'>[]): string[] {
  const ids = new Set([...known, ...course.scenarios].map(({ id }) => id));
  return [...new Set(course.runs.map(({ scenario }) => scenario))].filter((id) => !ids.has(id));
}
