import { type Grid, gridOf } from './grid';
import { failed, type ReadOutcome } from './outcome';

/** Where lists hide inside of an answer, in the order they are looked for. */
const LIST_KEYS = ['domains', 'data', 'items', 'results', 'rows', 'list'];
/** What an answer calls the number of all there are. */
const TOTAL_KEYS = ['total', 'count', 'totalCount', 'domains-total'];
/** The sizes of a page of the portal's API: the default and the most. A list of exactly so many may go on. */
const PAGE_SIZES = [100, 1000];
/** Objects whose keys are collected; an export has the same keys throughout. */
const SAMPLE = 400;

type Failure = ReadOutcome & { ok: false };
type Parsed = { ok: true; entries: unknown[]; expected?: number } | Failure;

/**
 * Reads JSON and NDJSON: texts, objects, arrays of cells, a single object, or any of them inside of an answer such as
 * `{ "total": 141, "domains": [...] }`. The shapes of the portal's API, versions 1 and 2, are among them.
 */
export function readJson(text: string): Grid | Failure {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { entries, expected } = parsed;
  if (entries.length === 0) return failed('empty');
  const objects = entries.filter(isRecord);
  if (objects.length > 0) return gridOfObjects(entries, objects, expected);
  const rows = entries.map((entry) => (Array.isArray(entry) ? entry.map(cellOf) : [cellOf(entry)]));
  const grid = gridOf(rows, { separated: false, expected });
  // Texts alone are domains; there is nothing else they could be.
  return entries.some(Array.isArray) ? grid : { ...grid, keys: ['domain'] };
}

function gridOfObjects(entries: unknown[], objects: Record<string, unknown>[], expected: number | undefined): Grid {
  const keys = [...new Set(objects.slice(0, SAMPLE).flatMap(Object.keys))];
  return {
    size: entries.length,
    rowAt: (index, bare = 0) => {
      const entry = entries[index];
      if (isRecord(entry)) return keys.map((key) => cellOf(entry[key]));
      return keys.map((_, column) => (column === bare ? cellOf(entry) : ''));
    },
    lineAt: (index) => index + 1,
    keys,
    separated: false,
    expected,
    maybeOnePage: PAGE_SIZES.includes(entries.length),
  };
}
function parse(text: string): Parsed {
  try {
    return unwrap(JSON.parse(text));
  } catch (error) {
    return parseLines(text, error instanceof Error ? error.message : String(error));
  }
}

/** NDJSON: each line a value of its own. A single broken line refuses all, with its number. */
function parseLines(text: string, whyNotWhole: string): Parsed {
  const entries: unknown[] = [];
  let line = 0;
  for (const part of text.split(/\r\n|\n|\r/)) {
    line += 1;
    if (part.trim() === '') continue;
    try {
      entries.push(JSON.parse(part));
    } catch (error) {
      // Nothing on the first line: it is one JSON text that is broken, and the parser knows better where.
      if (entries.length === 0) return failed('broken-json', { line: lineIn(text, whyNotWhole), detail: whyNotWhole });
      return failed('broken-json', { line, detail: error instanceof Error ? error.message : String(error) });
    }
  }
  return { ok: true, entries };
}

function lineIn(text: string, message: string): number | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return undefined;
  return text.slice(0, Number(position)).split('\n').length;
}

function unwrap(value: unknown): Parsed {
  if (Array.isArray(value)) return { ok: true, entries: value };
  if (!isRecord(value)) return { ok: true, entries: [value] };
  const total = TOTAL_KEYS.map((key) => countOf(value[key])).find((count) => count !== undefined);
  for (const key of LIST_KEYS) {
    const inner = value[key];
    if (Array.isArray(inner)) return { ok: true, entries: inner, expected: total };
  }
  const lists = Object.values(value).filter(Array.isArray);
  const [only] = lists;
  if (only && lists.length === 1) return { ok: true, entries: only, expected: total };
  // The first version of the portal's API gives a bare object when there is but one row.
  return { ok: true, entries: [value] };
}

function countOf(value: unknown): number | undefined {
  const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : undefined;
}

/** A cell of JSON as text. Numbers and yes/no keep their meaning; nested values have none here. */
function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
