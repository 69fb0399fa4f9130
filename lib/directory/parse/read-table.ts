import Papa from 'papaparse';
import { type Grid, gridOf } from './grid';
import { failed, type ReadOutcome } from './outcome';
import { domainLikeness } from './shape';

const DELIMITERS = [',', '\t', ';', '|'];
/** Share of lines that must be domains before a text counts as a list and not as prose. */
const LIST_SHARE = 0.5;

type Failure = ReadOutcome & { ok: false };
type Table = { rows: string[][]; lines: number[] };

/** Reads CSV, TSV, and the like, or one domain per line. Lines end with LF, CR LF or CR. */
export function readTable(text: string): Grid | Failure {
  const isPlain = !DELIMITERS.some((delimiter) => text.includes(delimiter)) && !text.includes('"');
  const table = isPlain ? splitLines(text) : splitCells(text);
  if ('reason' in table) return table;
  const { rows, lines } = isPlain ? table : oneLineAsMany(table);
  return rows.length === 0 ? failed('empty') : gridOf(rows, { lines, separated: true });
}

function splitLines(text: string): Table {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 0;
  for (const cell of text.split(/\r\n|\n|\r/)) {
    line += 1;
    if (isBlank(cell)) continue;
    rows.push([cell]);
    lines.push(line);
  }
  return { rows, lines };
}

function splitCells(text: string): Table | Failure {
  const result = Papa.parse<string[]>(text, { delimitersToGuess: DELIMITERS, skipEmptyLines: false });
  const broken = result.errors.find((error) => error.type === 'Quotes');
  // Reading on would swallow all lines up to the next quotation mark: a list that is quietly incomplete.
  if (broken) return failed('broken-quotes', { line: lineOf(broken.row, result.data), detail: broken.message });
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  for (const row of result.data) {
    if (row.some((cell) => !isBlank(cell))) {
      rows.push(row);
      lines.push(line);
    }
    line += 1 + lineBreaks(row);
  }
  return { rows, lines };
}

/** "a.service, b.service, c.service" on a single line is a list, too. */
function oneLineAsMany(table: Table): Table {
  const [only, ...others] = table.rows;
  if (!only || others.length > 0 || only.length < 2) return table;
  const cells = only.filter((cell) => !isBlank(cell));
  const domains = cells.filter((cell) => domainLikeness(cell.trim()) > 0.5).length;
  if (domains < cells.length * LIST_SHARE || domains < 2) return table;
  return { rows: cells.map((cell) => [cell]), lines: cells.map(() => table.lines[0] ?? 1) };
}

function lineOf(row: number | undefined, rows: string[][]): number {
  let line = 1;
  for (const cells of rows.slice(0, row ?? 0)) line += 1 + lineBreaks(cells);
  return line;
}

function lineBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

function isBlank(cell: string): boolean {
  return /^[ \t\f\v]*$/.test(cell);
}
