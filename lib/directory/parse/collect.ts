import type { Columns } from './columns';
import type { Dropped, DropReason, Row } from './outcome';
import { whyNoDomain } from './shape';

/** Line numbers kept for each reason, so that people can look. */
const LINES_KEPT = 5;

export type Collected = { rows: Row[]; dropped: Dropped[]; padded: number };

/** Takes rows of cells one by one, keeps what is a domain, and counts what is not. */
export type Collector = {
  /** @param line where the row stands in the source, counted from 1. */
  add(cells: readonly string[], line: number): void;
  finish(): Collected;
};

/**
 * Makes a collector for rows whose parts stand in these columns.
 *
 * Domains are kept byte for byte and are never folded together: only the very same bytes are a duplicate.
 * @param separated the cells come from between separators, where a blank belongs to the separator ("a, b").
 */
export function collector(columns: Columns, { separated }: { separated: boolean }): Collector {
  const rows: Row[] = [];
  const seen = new Set<string>();
  const dropped = new Map<DropReason, Dropped>();
  let padded = 0;

  const drop = (reason: DropReason, line: number) => {
    const entry = dropped.get(reason) ?? { reason, count: 0, lines: [] };
    entry.count += 1;
    if (entry.lines.length < LINES_KEPT) entry.lines.push(line);
    dropped.set(reason, entry);
  };

  return {
    add(cells, line) {
      const cell = cells[columns.domain] ?? '';
      const domain = separated ? withoutPadding(cell) : cell;
      const reason = whyNoDomain(domain);
      if (reason) return drop(reason, line);
      if (seen.has(domain)) return drop('duplicate', line);
      seen.add(domain);
      if (domain.length !== cell.length) padded += 1;
      rows.push(withDetails(domain, cells, columns));
    },
    finish: () => ({ rows, dropped: [...dropped.values()], padded }),
  };
}

/** Takes the blanks of a separator away, and nothing else: no-break and invisible characters stay to be seen. */
export function withoutPadding(cell: string): string {
  let start = 0;
  let end = cell.length;
  while (start < end && isBlank(cell.charCodeAt(start))) start += 1;
  while (end > start && isBlank(cell.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === cell.length ? cell : cell.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function withDetails(domain: string, cells: readonly string[], columns: Columns): Row {
  const row: Row = { domain };
  const description = cellAt(cells, columns.description);
  const reseller = cellAt(cells, columns.reseller);
  const locked = cellAt(cells, columns.locked);
  if (description) row.description = description;
  if (reseller) row.reseller = reseller;
  // v2 says yes or no, v1 says active or locked.
  if (locked && /^(yes|true|locked|1)$/i.test(locked)) row.locked = true;
  return row;
}

function cellAt(cells: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '').trim();
}
