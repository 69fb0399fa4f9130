import { i18n } from '#i18n';
import { type OneBillSetup, setupFor } from '../../lib/practice';
import { type Assignment, assign } from '../../lib/training/assignment';
import type { Course } from '../../lib/training/course';
import { type Mode, modeSchema } from '../../lib/training/mode';
import { defaultMarks, type Marks } from '../../lib/training/run';
import { type Scenario, type Shell, shellSchema } from '../../lib/training/scenario';
import { free, scenarios } from '../../lib/training/scenarios';
import { setupOf } from './practice-setup';

/** Everything that is settled before a run begins. */
export type PracticePlan = {
  mode: Mode;
  scenario: Scenario;
  assignment: Assignment;
  setup: OneBillSetup;
  marks: Marks;
  /** The course that it is a part of, its place in it, and which time it is taken. */
  course?: { course: Course; at: number; attempt: string };
  /** How long OneBill takes to answer, in milliseconds; as usual when it is left out. */
  latency?: { low: number; high: number };
  /** What of the address could not be followed, to be said. */
  problem?: string;
};

export type PlanSources = { courses: readonly Course[]; scenarios: readonly Scenario[]; today: string };

/** Reads the address of the practice page. What it does not understand is left out, and said. */
export function readPlan(query: URLSearchParams, sources: PlanSources): PracticePlan {
  const courseId = query.get('course');
  const course = sources.courses.find(({ id }) => id === courseId);
  const at = Math.max(0, Number(query.get('at')) || 0);
  const entry = course?.runs[at];
  const wanted = entry?.scenario ?? query.get('scenario');
  const known = [...(course?.scenarios ?? []), ...sources.scenarios, ...scenarios];
  const scenario = known.find(({ id }) => id === wanted);
  const seed = seedIn(query, entry?.seed);
  const shell = course?.shell ?? shellIn(query);
  // Without a scenario the older setups may be named: situations in the middle of an order.
  const situation = setupFor(wanted);
  const isSituation = situation.id === wanted;
  const assignment = assign(scenario ?? free, seed, sources.today, scenario ? shell : (shell ?? 'new'));
  const plan: PracticePlan = {
    mode: course?.mode ?? modeSchema.safeParse(query.get('mode')).data ?? 'guided',
    scenario: scenario ?? free,
    assignment,
    setup: scenario || !isSituation ? setupOf(scenario ?? free, assignment) : situation,
    marks: course?.marks ?? defaultMarks,
    // For whoever walks through a run by script.
    latency: query.get('pace') === 'quick' ? { low: 0, high: 0 } : undefined,
    course: course && entry ? { course, at, attempt: query.get('attempt') ?? '' } : undefined,
  };
  if (courseId !== null && !plan.course) return { ...plan, problem: i18n.t('training.noCourse', { id: courseId }) };
  if (wanted !== null && !scenario && !isSituation) {
    return { ...plan, problem: i18n.t('training.noScenario', { id: wanted }) };
  }
  return plan;
}

function seedIn(query: URLSearchParams, own: number | undefined): number {
  const seed = own ?? Number(query.get('seed') ?? 1);
  return Number.isSafeInteger(seed) ? seed : 1;
}

function shellIn(query: URLSearchParams): Shell | undefined {
  return shellSchema.safeParse(query.get('shell')).data;
}

/** The address of a run. */
export function practiceAddress(parts: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value !== undefined) query.set(name, String(value));
  return `practice.html?${query}`;
}
