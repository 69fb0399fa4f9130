import { seededRandom } from '../domains/seeded-random';
import type { Run, StepMeasure } from './run';

/** Names of our own things in statements. They are identifiers and no addresses: nothing is ever fetched from them. */
const OURS = 'https://plumbline.example/xapi';
const VERBS = {
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
} as const;
const SIMULATION = 'http://adlnet.gov/expapi/activities/simulation';
const COURSE = 'http://adlnet.gov/expapi/activities/course';
const INTERACTION = 'http://adlnet.gov/expapi/activities/interaction';

type Activity = {
  objectType: 'Activity';
  id: string;
  definition: { type: string; name: Record<string, string> };
};
/** An xAPI statement (1.0.3) as we write it. */
export type Statement = {
  id: string;
  timestamp: string;
  actor: { objectType: 'Agent'; name: string; account: { homePage: string; name: string } };
  verb: { id: string; display: Record<string, string> };
  object: Activity;
  result: {
    score?: { scaled: number; raw: number; min: number; max: number };
    success?: boolean;
    completion: boolean;
    duration: string;
    extensions: Record<string, number | string | string[]>;
  };
  context: {
    registration: string;
    platform: string;
    language: string;
    contextActivities?: { parent: Activity[] };
    extensions: Record<string, number | string>;
  };
};

export type StatementWords = { title(run: Run): string; step(run: Run, step: string): string; nobody: string };

/**
 * The runs as xAPI statements: one for each run, and one for each step of it with the scenario as its parent. The same
 * run gives the same ids, so that a second import changes nothing.
 */
export function statementsOf(runs: readonly Run[], words: StatementWords): Statement[] {
  return runs.flatMap((run) => [
    runStatement(run, words, statementId(run.id)),
    ...run.steps.map((step) => stepStatement(run, step, words, statementId(`${run.id} ${step.step}`))),
  ]);
}

/** A UUID of version 8 (made our own way, RFC 9562) that depends on the text alone. */
function statementId(text: string): string {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  const random = seededRandom(hash ^ (text.length << 16));
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => digits.slice(from, to));
  return `${a}-${b}-8${c}-a${d}-${e}`;
}

function runStatement(run: Run, words: StatementWords, id: string): Statement {
  const verb = run.passed ? 'passed' : 'failed';
  return {
    id,
    ...shared(run, words),
    timestamp: new Date(run.startedAt + run.ms).toISOString(),
    verb: { id: VERBS[verb], display: { en: verb } },
    object: scenarioActivity(run, words),
    result: {
      score: { scaled: run.score / 100, raw: run.score, min: 0, max: 100 },
      success: run.passed,
      completion: true,
      duration: duration(run.ms),
      extensions: {
        [`${OURS}/mistakes`]: run.mistakes.map(({ kind }) => kind),
        [`${OURS}/hints`]: run.hints,
      },
    },
    context: context(run, run.course ? [courseActivity(run)] : undefined),
  };
}

function stepStatement(run: Run, measure: StepMeasure, words: StatementWords, id: string): Statement {
  const mistakes = run.mistakes.filter(({ step }) => step === measure.step);
  return {
    id,
    ...shared(run, words),
    timestamp: new Date(run.startedAt + run.ms).toISOString(),
    verb: { id: VERBS.completed, display: { en: 'completed' } },
    object: {
      objectType: 'Activity',
      id: `${OURS}/procedures/${run.procedure}/steps/${measure.step}`,
      definition: { type: INTERACTION, name: { en: words.step(run, measure.step) } },
    },
    result: {
      success: mistakes.length === 0,
      completion: true,
      duration: duration(measure.ms),
      extensions: {
        [`${OURS}/wrong-clicks`]: measure.wrongPresses,
        [`${OURS}/hints`]: measure.hints,
        [`${OURS}/holds`]: measure.holds,
        [`${OURS}/wrong-domains`]: measure.domains,
      },
    },
    context: context(run, [scenarioActivity(run, words)]),
  };
}

function shared(run: Run, words: StatementWords): Pick<Statement, 'actor'> {
  const name = run.clerk ?? words.nobody;
  return { actor: { objectType: 'Agent', name, account: { homePage: OURS, name } } };
}

function scenarioActivity(run: Run, words: StatementWords): Activity {
  return {
    objectType: 'Activity',
    id: `${OURS}/scenarios/${run.scenario}`,
    definition: { type: SIMULATION, name: { en: words.title(run) } },
  };
}

function courseActivity(run: Run): Activity {
  return {
    objectType: 'Activity',
    id: `${OURS}/courses/${run.course}`,
    definition: { type: COURSE, name: { en: run.courseTitle ?? run.course ?? '' } },
  };
}

function context(run: Run, parent: Activity[] | undefined): Statement['context'] {
  return {
    registration: run.id,
    platform: 'Plumbline',
    language: 'en',
    ...(parent ? { contextActivities: { parent } } : {}),
    extensions: { [`${OURS}/mode`]: run.mode, [`${OURS}/screens`]: run.shell, [`${OURS}/seed`]: run.seed },
  };
}

/** ISO 8601, in hundredths of a second as the standard has it. */
function duration(ms: number): string {
  return `PT${(Math.round(ms / 10) / 100).toFixed(2)}S`;
}
