import type { z } from '../schema';
import { COURSE_VERSION, type Course, courseSchema, missingScenarios } from './course';
import { SCENARIO_VERSION, type Scenario, scenarioSchema } from './scenario';

/** What a file may hold, and the versions that can be read. */
const KINDS = { course: COURSE_VERSION, scenario: SCENARIO_VERSION } as const;
type Kind = keyof typeof KINDS;

/** Why a file was not taken. `place` names where in it: `runs[2].scenario`. */
export type FileProblem =
  | { kind: 'not-json'; detail: string }
  | { kind: 'another-file' }
  | { kind: 'newer'; version: number; readable: number }
  | { kind: 'broken'; place: string; detail: string }
  | { kind: 'scenario-unknown'; place: string; scenario: string };

export type TrainingFile =
  | { ok: true; kind: 'course'; course: Course }
  | { ok: true; kind: 'scenario'; scenario: Scenario }
  | { ok: false; problem: FileProblem };

/** A course as a file; scenarios that do not ship go along with it. */
export function writeCourse(course: Course, known: readonly Scenario[]): string {
  const named = new Set(course.runs.map(({ scenario }) => scenario));
  const own = new Set(course.scenarios.map(({ id }) => id));
  const along = known.filter(({ id }) => named.has(id) && !own.has(id));
  return written('course', { ...course, scenarios: [...course.scenarios, ...along] });
}

export function writeScenario(scenario: Scenario): string {
  return written('scenario', scenario);
}

function written(kind: Kind, content: Course | Scenario): string {
  return `${JSON.stringify({ plumbline: kind, version: KINDS[kind], [kind]: content }, null, 2)}\n`;
}

/**
 * Reads a course or scenario file. Nothing is half taken: the first thing that is wrong is told with its place.
 * @param known scenarios that a course may name besides its own.
 */
export function readTrainingFile(text: string, known: readonly Pick<Scenario, 'id'>[]): TrainingFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: { kind: 'not-json', detail: error instanceof Error ? error.message : String(error) } };
  }
  const kind = field(content, 'plumbline');
  if (kind !== 'course' && kind !== 'scenario') return { ok: false, problem: { kind: 'another-file' } };
  const version = field(content, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, problem: { kind: 'broken', place: 'version', detail: 'a whole number from 1' } };
  }
  if (version > KINDS[kind]) return { ok: false, problem: { kind: 'newer', version, readable: KINDS[kind] } };
  const body = field(content, kind);
  return kind === 'course' ? readCourse(body, known) : readScenario(body);
}

function readCourse(body: unknown, known: readonly Pick<Scenario, 'id'>[]): TrainingFile {
  const parsed = courseSchema.safeParse(body);
  if (!parsed.success) return { ok: false, problem: broken('course', parsed.error) };
  const course = parsed.data;
  const [missing] = missingScenarios(course, known);
  if (missing === undefined) return { ok: true, kind: 'course', course };
  const at = course.runs.findIndex(({ scenario }) => scenario === missing);
  return { ok: false, problem: { kind: 'scenario-unknown', place: `course.runs[${at}].scenario`, scenario: missing } };
}

function readScenario(body: unknown): TrainingFile {
  const parsed = scenarioSchema.safeParse(body);
  return parsed.success
    ? { ok: true, kind: 'scenario', scenario: parsed.data }
    : { ok: false, problem: broken('scenario', parsed.error) };
}

function broken(root: string, error: z.ZodError): FileProblem {
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  const place = path.reduce<string>(
    (at, part) => at + (typeof part === 'number' ? `[${part}]` : `.${String(part)}`),
    root,
  );
  return { kind: 'broken', place, detail: issue?.message ?? '' };
}

function field(content: unknown, name: string): unknown {
  return typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined;
}
