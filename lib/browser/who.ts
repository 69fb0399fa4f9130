import { readClerkName } from './guard-rules';
import { readSettings } from './settings';

/** Whose name the record bears: the administrator's entry, else the one from the options; nothing where neither is set. */
export async function readWho(): Promise<string | undefined> {
  return (await readClerkName()) ?? (await readSettings()).who;
}
