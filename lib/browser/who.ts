import { readClerkName, readGuardRules } from './guard-rules';
import { readSettings, writeSettings } from './settings';
import type { Work } from './work-protocol';

/** Whose name the record bears: the administrator's entry, else the one from the options; nothing where neither is set. */
export async function readWho(): Promise<string | undefined> {
  return (await readClerkName()) ?? (await readSettings()).who;
}

/** Who works here, with what a supervisor has settled. */
export async function readWork(): Promise<Work> {
  const [locked, { who }, rules] = await Promise.all([readClerkName(), readSettings(), readGuardRules()]);
  return { who: locked ?? who, isWhoLocked: locked !== undefined, rules };
}

/** Keeps a name; an empty one takes it away. The administrator's entry goes before it. */
export async function writeWho(who: string): Promise<Work> {
  await writeSettings({ who: who === '' ? undefined : who });
  return readWork();
}
