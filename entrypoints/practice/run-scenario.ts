import { connectAssistant } from '../../components/assistant/connect-assistant';
import { editionsOfPage } from '../../components/assistant/follow-editions';
import { readPlan } from '../../components/practice/practice-plan';
import { PracticeRun } from '../../components/practice/practice-run';
import { readClerkName } from '../../lib/browser/guard-rules';
import { pageDoors } from '../../lib/browser/page-doors';
import { readPageSettings } from '../../lib/browser/page-settings';
import { trainingDatabase } from '../../lib/browser/training-database';
import { isoDay } from '../../lib/practice';
import { fadedSteps } from '../../lib/training/fading';
import type { TrainingSettings } from '../../lib/training/store';
import { practicePorts } from './ports';

export type RunScenarioOptions = { place: HTMLElement; query: URLSearchParams; openRoot: boolean };

/** A scenario or free practice, counted from its first screen to its result. */
export async function runScenario({ place, query, openRoot }: RunScenarioOptions): Promise<void> {
  const store = trainingDatabase();
  /** Without its database practice goes on; what it needs of it is then as on the first day. */
  const orNothing = <T>(read: Promise<T[]>): Promise<T[]> => read.catch(() => []);
  const editions = editionsOfPage();
  const [courses, scenarios, earlier, own, locked, settings, procedures] = await Promise.all([
    orNothing(store.courses()),
    orNothing(store.scenarios()),
    orNothing(store.runs()),
    store.settings().catch((): TrainingSettings => ({})),
    readClerkName(),
    readPageSettings(),
    editions.offered(),
  ]);
  const clerk = locked ?? own.clerk ?? settings.who;
  const plan = readPlan(query, { courses, scenarios, today: isoDay(new Date()) });
  const { panel, keys } = settings;
  const { openOptions, keepPlace } = pageDoors();
  // One state per run: another address in the same tab starts from the beginning.
  const name = `onebill-practice ${query}`;
  const [procedure] = procedures;
  const steps = procedure.steps.map(({ id }) => id);
  const ofClerk = earlier.filter((one) => one.clerk === clerk);

  const run = new PracticeRun({
    place,
    plan,
    name,
    clerk,
    faded: own.fades ? fadedSteps(ofClerk, steps) : new Set(),
    procedures,
    ports: (list, lenient) => practicePorts({ run: name, procedure: procedure.id, list, lenient }),
    assistant: { place: panel, keys, doors: { openOptions, keepPlace }, openRoot },
    now: Date.now,
    onEnd: async (ended) => {
      const kept = store.putRun(ended).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      // The page's style sheets come only now: before, they would have dressed OneBill.
      const result = import('../../components/practice/show-debrief');
      const [notKept, { showDebrief }] = await Promise.all([kept, result]);
      showDebrief(place, { run: ended, runs: await orNothing(store.runs()), plan, notKept });
    },
  });
  connectAssistant(run.start(), { editions, signal: run.signal });
}
