import { browser } from 'wxt/browser';
import { defaultSettings, type Settings, type SettingsPatch, settingsSchema } from './settings-schema';

/** The version is part of the key: a later shape reads this one and writes under its own. */
const KEY = 'settings.v1';

/** Reads the settings. What is missing or cannot be read counts as never set; nothing is overwritten by reading. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsSchema.safeParse(stored[KEY]).data ?? defaultSettings;
}

let writes: Promise<unknown> = Promise.resolve();

/** Changes settings, one change after the other, and answers with all of them. Runs in the background only. */
export function writeSettings(patch: SettingsPatch): Promise<Settings> {
  const written = writes.then(async () => {
    const settings = { ...(await readSettings()), ...patch };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  writes = written.catch(() => undefined);
  return written;
}
