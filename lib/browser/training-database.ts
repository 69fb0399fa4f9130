import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { z } from '../schema';
import { type Course, courseSchema } from '../training/course';
import { type Run, runSchema } from '../training/run';
import { type Scenario, scenarioSchema } from '../training/scenario';
import type { TrainingSettings, TrainingStore } from '../training/store';

const NAME = 'plumbline-training';
const VERSION = 1;
const SETTINGS = 'settings';
/** So many runs keep their pictures; older ones keep their figures. */
const RUNS_WITH_PICTURES = 40;

const settingsSchema = z.object({
  clerk: z.string().max(80).optional().catch(undefined),
  fades: z.boolean().optional().catch(undefined),
  realWork: z.boolean().optional().catch(undefined),
});

interface Schema extends DBSchema {
  runs: { key: string; value: Run; indexes: { startedAt: number } };
  courses: { key: string; value: Course };
  scenarios: { key: string; value: Scenario };
  facts: { key: string; value: { key: string; value: TrainingSettings } };
}

/** The training's own database; only pages of the extension open it. Rows that cannot be read are left out, not erased. */
export function trainingDatabase(): TrainingStore {
  const use = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    const db = await openDB<Schema>(NAME, VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore('runs', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
        fresh.createObjectStore('courses', { keyPath: 'id' });
        fresh.createObjectStore('scenarios', { keyPath: 'id' });
        fresh.createObjectStore('facts', { keyPath: 'key' });
      },
    });
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };

  return {
    runs: () => use(async (db) => readable(runSchema, await db.getAllFromIndex('runs', 'startedAt'))),
    putRun: (run) =>
      use(async (db) => {
        const change = db.transaction('runs', 'readwrite');
        await change.store.put(run);
        await dropPictures(change.store);
        await change.done;
      }),
    eraseRuns: (ids) =>
      use(async (db) => {
        const change = db.transaction('runs', 'readwrite');
        await Promise.all(ids.map((id) => change.store.delete(id)));
        await change.done;
      }),
    courses: () => use(async (db) => readable(courseSchema, await db.getAll('courses'))),
    putCourse: (course) => use(async (db) => void (await db.put('courses', course))),
    eraseCourse: (id) => use((db) => db.delete('courses', id)),
    scenarios: () => use(async (db) => readable(scenarioSchema, await db.getAll('scenarios'))),
    putScenario: (scenario) => use(async (db) => void (await db.put('scenarios', scenario))),
    eraseScenario: (id) => use((db) => db.delete('scenarios', id)),
    settings: () => use(async (db) => settingsSchema.safeParse((await db.get('facts', SETTINGS))?.value).data ?? {}),
    putSettings: (value) => use(async (db) => void (await db.put('facts', { key: SETTINGS, value }))),
  };
}

function readable<T>(schema: z.ZodType<T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => schema.safeParse(row).data ?? []);
}

type Runs = {
  index(name: 'startedAt'): {
    openCursor(range: null, direction: 'prev'): Promise<Cursor | null>;
  };
  put(run: Run): Promise<unknown>;
};
type Cursor = { value: Run; continue(): Promise<Cursor | null> };

/** Pictures are large: older runs go on without theirs. */
async function dropPictures(runs: Runs): Promise<void> {
  let count = 0;
  for (let at = await runs.index('startedAt').openCursor(null, 'prev'); at; at = await at.continue()) {
    count++;
    if (count <= RUNS_WITH_PICTURES || at.value.pictures.length === 0) continue;
    const { styles: _, ...run } = at.value;
    await runs.put({ ...run, pictures: [] });
  }
}
