import { collector } from './collect';
import { type Choice, type Columns, chosenColumns, findColumns } from './columns';
import { decode, MAX_BYTES } from './decode';
import { firstRows, type Grid, widthOf } from './grid';
import { failed, type ReadOutcome } from './outcome';
import { readJson } from './read-json';
import { readTable } from './read-table';

/** Domains a list may have. Twice what anybody is known to have times ten; more is a mistake in the file. */
export const MAX_DOMAINS = 1_500_000;
/** Rows looked at to recognise the columns. */
const SAMPLE = 800;
/** Rows between two calls of `onProgress`. */
const STRIDE = 20_000;

export type ReadOptions = {
  /** Which columns to take, when somebody chose; they are recognised else. */
  choice?: Choice;
  /** Told now and then how many rows are done, and of how many. */
  onProgress?: (done: number, total: number) => void;
};

/**
 * Reads a list of domains from a file's bytes: CSV, TSV, JSON, NDJSON, or one domain per line, in UTF-8, UTF-16 or
 * windows-1252. The format is told from the content; the file's name does not matter.
 *
 * Domains come out byte for byte. The answer says what was left out and why; it never throws.
 */
export function readListBytes(bytes: Uint8Array, options: ReadOptions = {}): ReadOutcome {
  const decoded = decode(bytes);
  return decoded.ok ? readListText(decoded.text, options) : decoded;
}

/** Reads a list of domains from text, such as a paste. See `readListBytes`. */
export function readListText(text: string, options: ReadOptions = {}): ReadOutcome {
  const grid = readGrid(text);
  if ('reason' in grid) return grid;
  const layout = layOut(grid, options.choice);
  if ('reason' in layout) return layout;
  const outcome = collectRows(grid, layout, options.onProgress);
  if (outcome.rows.length > MAX_DOMAINS) return failed('too-big', { detail: `${outcome.rows.length} domains` });
  return outcome.rows.length > 0 ? outcome : failed('no-domain-column', { detail: whatWasThere(outcome.dropped) });
}

/** Tells the format by its first character and gives the rows as they stand. */
export function readGrid(text: string): Grid | (ReadOutcome & { ok: false }) {
  if (text.length >= MAX_BYTES) return failed('too-big', { detail: `${text.length} characters` });
  const marked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const start = /\S/.exec(marked)?.[0];
  if (start === undefined) return failed('empty');
  return start === '[' || start === '{' ? readJson(marked) : readTable(marked);
}

type Taken = { columns: Columns; from: number; width: number };

function layOut(grid: Grid, choice: Choice | undefined): Taken | (ReadOutcome & { ok: false }) {
  const sample = firstRows(grid, SAMPLE);
  const startAfter = (hasHeader: boolean) => (hasHeader && !grid.keys ? 1 : 0);
  const width = widthOf(sample);
  if (choice) return { columns: chosenColumns(choice, sample[0] ?? []), from: startAfter(choice.hasHeader), width };
  const layout = findColumns(sample);
  if (layout.ok) return { columns: layout.columns, from: startAfter(layout.hasHeader), width };
  return failed('no-domain-column', { detail: layout.found.join(' | '), canChoose: layout.likeliest !== undefined });
}

function collectRows(grid: Grid, { columns, from, width }: Taken, onProgress?: ReadOptions['onProgress']) {
  const collect = collector(columns, { separated: grid.separated });
  for (let at = from; at < grid.size; at += 1) {
    collect.add(grid.rowAt(at, columns.domain), grid.lineAt(at));
    if (at % STRIDE === 0) onProgress?.(at, grid.size);
  }
  const { expected, maybeOnePage } = grid;
  return { ok: true as const, ...collect.finish(), expected, width, maybeOnePage };
}

function whatWasThere(dropped: { reason: string; count: number }[]): string {
  return dropped.map(({ reason, count }) => `${count} ${reason}`).join(', ');
}
