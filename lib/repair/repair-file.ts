import { z } from '../schema';
import { type Repair, repairSchema } from './repairs';

const VERSION = 1;
const fileSchema = z.object({
  plumbline: z.literal('repairs'),
  version: z.number().int(),
  repairs: z.array(z.unknown()).max(400),
});

/** The repairs as a file for colleagues: JSON with a version, one repair after the other. */
export function writeRepairFile(repairs: readonly Repair[]): string {
  return `${JSON.stringify({ plumbline: 'repairs', version: VERSION, repairs }, null, 2)}\n`;
}

export type RepairFile =
  | { ok: true; repairs: Repair[] }
  /** `not-repairs`: another file. `newer`: of a later Plumbline. `broken`: one of its repairs has another shape. */
  | { ok: false; why: 'not-repairs' | 'newer' | 'broken' };

/** Reads such a file whole, or not at all: half of a team's repairs would be worse than none. */
export function readRepairFile(text: string): RepairFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-repairs' };
  }
  const file = fileSchema.safeParse(data);
  if (!file.success) return { ok: false, why: 'not-repairs' };
  if (file.data.version > VERSION) return { ok: false, why: 'newer' };
  const repairs = z.array(repairSchema).safeParse(file.data.repairs);
  return repairs.success ? { ok: true, repairs: repairs.data } : { ok: false, why: 'broken' };
}
