import { z } from '../schema';
import { strangersIn } from './edited-procedure';
import { type Edition, editionSchema } from './edition';

const VERSION = 1;
const fileSchema = z.object({
  plumbline: z.literal('procedure'),
  version: z.number().int().positive(),
  procedure: z.unknown(),
});

/** A procedure as a file for colleagues: JSON with a version. */
export function writeEditionFile(edition: Edition): string {
  return `${JSON.stringify({ plumbline: 'procedure', version: VERSION, procedure: edition }, null, 2)}\n`;
}

export type EditionFile =
  | { ok: true; edition: Edition }
  /** It is no JSON; `line` is where it stops being some, when that is known. */
  | { ok: false; why: 'not-json'; line?: number }
  /** Another file altogether. */
  | { ok: false; why: 'not-procedure' }
  /** Of a later Plumbline. */
  | { ok: false; why: 'newer'; version: number; known: number }
  /** `place` is a path in the file, as one would write it in JavaScript: `procedure.words.en["steps.logIn.what"]`. */
  | { ok: false; why: 'broken' | 'unknown'; place: string };

/** Reads such a file whole, or not at all, and names the place that cannot be read. */
export function readEditionFile(text: string): EditionFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, why: 'not-json', line: lineOf(error, text) };
  }
  const file = fileSchema.safeParse(data);
  if (!file.success) return { ok: false, why: 'not-procedure' };
  const { version, procedure } = file.data;
  if (version > VERSION) return { ok: false, why: 'newer', version, known: VERSION };
  const read = editionSchema.safeParse(procedure);
  if (!read.success) {
    return { ok: false, why: 'broken', place: placeOf(['procedure', ...(read.error.issues[0]?.path ?? [])]) };
  }
  const [stranger] = strangersIn(read.data);
  if (stranger !== undefined) {
    const path = stranger.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    return { ok: false, why: 'unknown', place: placeOf(['procedure', ...path]) };
  }
  return { ok: true, edition: read.data };
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const name = String(part);
      if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `[${JSON.stringify(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

/** Engines say "at position 17" or "at line 3 column 5", or neither. */
function lineOf(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : undefined;
}
