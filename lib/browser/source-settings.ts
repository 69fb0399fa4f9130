import { browser } from 'wxt/browser';
import type { SourceSettings } from '../directory/sources/connected';
import type { FileMark } from '../directory/sources/team';
import { z } from '../schema';

const KEY = 'sources.v1';
const MARK_KEY = 'sources.teamMark.v1';
/** A list is fetched twice a working day unless somebody chooses otherwise. */
const DEFAULT_HOURS = 12;

const settingsSchema: z.ZodType<SourceSettings> = z.object({
  portal: z.object({ host: z.string(), apiHost: z.string().optional(), useTab: z.boolean() }).optional(),
  team: z.object({ url: z.string() }).optional(),
  everyHours: z.number(),
});
const markSchema: z.ZodType<FileMark> = z.object({
  url: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});

/** Reads which sources the user connected; none when nothing readable is stored. No secret is among it. */
export async function readSourceSettings(): Promise<SourceSettings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsSchema.safeParse(stored[KEY]).data ?? { everyHours: DEFAULT_HOURS };
}

let writes: Promise<unknown> = Promise.resolve();

/** Changes the sources, one change after the other. A key that is `undefined` is forgotten. Background only. */
export function writeSourceSettings(patch: Partial<SourceSettings>): Promise<void> {
  const written = writes.then(async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readSourceSettings()), ...patch } });
  });
  writes = written.catch(() => undefined);
  return written;
}

/** How the team's file in use was marked by its server. */
export async function readTeamMark(): Promise<FileMark | undefined> {
  return markSchema.safeParse((await browser.storage.local.get(MARK_KEY))[MARK_KEY]).data;
}

export async function writeTeamMark(mark: FileMark): Promise<void> {
  await browser.storage.local.set({ [MARK_KEY]: mark });
}
