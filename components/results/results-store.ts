import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Entry } from '../../lib/record/entry';
import { type Course, missingScenarios } from '../../lib/training/course';
import type { Run } from '../../lib/training/run';
import { runsToCsv } from '../../lib/training/runs-csv';
import type { Scenario } from '../../lib/training/scenario';
import { scenarios as shipped } from '../../lib/training/scenarios';
import { type RunFilter, selectRuns } from '../../lib/training/select-runs';
import { statementsOf } from '../../lib/training/statements';
import type { TrainingSettings, TrainingStore } from '../../lib/training/store';
import { type FileProblem, readTrainingFile, writeCourse, writeScenario } from '../../lib/training/training-file';
import { statementWords } from './statement-words';

const DAY = 24 * 60 * 60 * 1000;
export const PERIODS = ['7', '30', '365', 'all'] as const;
export type Period = (typeof PERIODS)[number];
export const VIEWS = ['runs', 'courses', 'work'] as const;
export type View = (typeof VIEWS)[number];

export type ResultsPort = {
  store: TrainingStore;
  /** Entries of the record of real work; asked for only with the clerk's consent. */
  readRecord(): Promise<Entry[]>;
  save(name: string, type: string, text: string): void;
  now(): number;
};

/** What was just done, to be said once. */
export type Done =
  | { kind: 'exported' | 'erased'; count: number }
  | { kind: 'course-taken' | 'scenario-taken' | 'course-saved' | 'course-erased'; name: string };

export type ResultsState = {
  /** Undefined until everything was read. */
  runs: Run[] | undefined;
  courses: Course[];
  scenarios: Scenario[];
  settings: TrainingSettings;
  /** The clerk's name when the administrator sets it. */
  policyClerk?: string;
  view: View;
  filter: Omit<RunFilter, 'since'>;
  period: Period;
  /** Id of the run that is looked at, and whether its certificate is. */
  open?: string;
  certificate: boolean;
  /** The course being composed; its id may be that of one there is. */
  editing?: Course;
  entries?: Entry[];
  /** Why a file was not taken. */
  fileProblem?: { name: string; problem: FileProblem };
  /** What did not work, in the browser's words. */
  problem?: string;
  done?: Done;
};

export type ResultsModel = ReturnType<typeof createResults>;

/** State and deeds of the page "Results". */
export function createResults(port: ResultsPort, begin: Partial<ResultsState> = {}) {
  const store: StoreApi<ResultsState> = createStore<ResultsState>(() => ({
    runs: undefined,
    courses: [],
    scenarios: [],
    settings: {},
    view: 'runs',
    filter: {},
    period: 'all',
    certificate: false,
    ...begin,
  }));
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
      store.setState({ problem: undefined });
    } catch (error) {
      store.setState({ problem: error instanceof Error ? error.message : String(error) });
    }
  };
  const refresh = (): Promise<void> =>
    attempt(async () => {
      const { store: kept } = port;
      const [runs, courses, scenarios, settings] = await Promise.all([
        kept.runs(),
        kept.courses(),
        kept.scenarios(),
        kept.settings(),
      ]);
      store.setState({ runs, courses, scenarios, settings });
      if (settings.realWork) store.setState({ entries: await port.readRecord() });
    });
  const shown = ({ runs, filter, period }: ResultsState): Run[] => {
    const since = period === 'all' ? undefined : port.now() - Number(period) * DAY;
    return selectRuns(runs ?? [], { ...filter, since });
  };
  const known = (): Scenario[] => [...store.getState().scenarios, ...shipped];
  const day = (): string => new Date(port.now()).toISOString().slice(0, 10);

  return {
    store,
    refresh,
    shown,
    known,
    show: (view: View) => store.setState({ view, open: undefined, certificate: false, done: undefined }),
    setFilter: (change: Partial<ResultsState['filter']>) =>
      store.setState(({ filter }) => ({ filter: { ...filter, ...change }, done: undefined })),
    setPeriod: (period: Period) => store.setState({ period, done: undefined }),
    openRun: (open: string | undefined, certificate = false) => store.setState({ open, certificate }),
    setSettings: (change: Partial<TrainingSettings>) =>
      attempt(async () => {
        await port.store.putSettings({ ...store.getState().settings, ...change });
        await refresh();
      }),
    exportAs: (format: 'csv' | 'xapi') => {
      const runs = shown(store.getState());
      if (format === 'csv') port.save(`plumbline-results-${day()}.csv`, 'text/csv;charset=utf-8', runsToCsv(runs));
      else {
        const text = `${JSON.stringify(statementsOf(runs, statementWords(known())), null, 2)}\n`;
        port.save(`plumbline-xapi-${day()}.json`, 'application/json', text);
      }
      store.setState({ done: { kind: 'exported', count: runs.length } });
    },
    eraseShown: () =>
      attempt(async () => {
        const ids = shown(store.getState()).map(({ id }) => id);
        await port.store.eraseRuns(ids);
        await refresh();
        store.setState({ done: { kind: 'erased', count: ids.length }, open: undefined });
      }),
    edit: (editing: Course | undefined) => store.setState({ editing, done: undefined }),
    saveCourse: (course: Course) =>
      attempt(async () => {
        await port.store.putCourse(course);
        await refresh();
        store.setState({ editing: undefined, done: { kind: 'course-saved', name: course.title } });
      }),
    eraseCourse: (course: Course) =>
      attempt(async () => {
        await port.store.eraseCourse(course.id);
        await refresh();
        store.setState({ done: { kind: 'course-erased', name: course.title } });
      }),
    exportCourse: (course: Course) =>
      port.save(
        `plumbline-course-${course.id}.json`,
        'application/json',
        writeCourse(course, store.getState().scenarios),
      ),
    exportScenario: (scenario: Scenario) =>
      port.save(`plumbline-scenario-${scenario.id}.json`, 'application/json', writeScenario(scenario)),
    missing: (course: Course) => missingScenarios(course, known()),
    /** Takes a course or a scenario from a file, or says what is wrong and leaves what was there. */
    takeFile: (name: string, text: string) =>
      attempt(async () => {
        const read = readTrainingFile(text, known());
        if (!read.ok) return store.setState({ fileProblem: { name, problem: read.problem }, done: undefined });
        if (read.kind === 'course') await port.store.putCourse(read.course);
        else await port.store.putScenario(read.scenario);
        await refresh();
        const title = read.kind === 'course' ? read.course.title : (read.scenario.words?.title ?? read.scenario.id);
        store.setState({ fileProblem: undefined, done: { kind: `${read.kind}-taken`, name: title } });
      }),
  };
}
