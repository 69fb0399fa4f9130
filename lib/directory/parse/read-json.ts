import { collector } from './collect';
import { findKeys } from './columns';
import { failed, type ReadOutcome } from './outcome';

/** Where lists hide inside of an answer, in the order they are looked for. */
const LIST_KEYS = ['domains', 'data', 'items', 'results', 'rows', 'list'];
/** What an answer calls the number of all there are. */
const TOTAL_KEYS = ['total', 'count', 'totalCount', 'domains-total'];
/** The sizes of a page of the portal's API: the default and the most. A list of exactly so many may go on. */
const PAGE_SIZES = [100, 1000];
/** Objects whose keys are collected; an export has the same keys throughout. */
const SAMPLE = 400;

type Parsed = { ok: true; entries: unknown[]; expected?: number } | (ReadOutcome & { ok: false });

/**
 * Reads JSON and NDJSON: texts, objects, arrays of cells, a single object, or any of them inside of an answer such as
 * `{ "total": 141, "domains": [...] }`. The shapes of the portal's API, versions 1 and 2, are among them; only domain,
 * description, reseller and lock are taken, everything else (there may be passwords) is left behind.
 */
export function readJson(text: string): ReadOutcome {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { entries, expected } = parsed;
  if (entries.length === 0) return failed('empty');
  const objects = entries.filter(isRecord);
  if (objects.length === 0) return collectCells(entries, expected);

  const keys = [...new Set(objects.slice(0, SAMPLE).flatMap(Object.keys))];
  const toCells = (entry: unknown) => keys.map((key) => cellOf(isRecord(entry) ? entry[key] : undefined));
  const layout = findKeys(keys, objects.slice(0, SAMPLE).map(toCells));
  if (!layout.ok) return failed('no-domain-column', { detail: keys.slice(0, 8).join(' | ') });
  const collect = collector(layout.columns, { separated: false });
  const domainKey = keys[layout.columns.domain];
  entries.forEach((entry, index) => {
    const isText = typeof entry === 'string' && domainKey !== undefined;
    collect.add(isText ? keys.map((key) => (key === domainKey ? entry : '')) : toCells(entry), index + 1);
  });
  return { ok: true, ...collect.finish(), expected, maybeOnePage: PAGE_SIZES.includes(entries.length) };
}

function collectCells(entries: unknown[], expected: number | undefined): ReadOutcome {
  const hasRows = entries.every(Array.isArray);
  const rows = entries.map((entry) => (Array.isArray(entry) ? entry.map(cellOf) : [cellOf(entry)]));
  const layout = hasRows ? findKeys(rows[0] ?? [], rows.slice(1, SAMPLE)) : undefined;
  if (layout && !layout.ok) return failed('no-domain-column', { detail: layout.found.join(' | ') });
  const collect = collector(layout?.columns ?? { domain: 0 }, { separated: false });
  const from = layout?.hasHeader ? 1 : 0;
  for (let at = from; at < rows.length; at += 1) collect.add(rows[at] ?? [], at + 1);
  return { ok: true, ...collect.finish(), expected, maybeOnePage: false };
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
