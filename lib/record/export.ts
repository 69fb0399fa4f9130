import { csvFile } from './csv';
import type { Entry } from './entry';

/** The columns of the CSV file, in their order. Their names stay stable. */
export const CSV_COLUMNS = [
  'time_utc',
  'kind',
  'who',
  'host',
  'account',
  'customer',
  'domain',
  'verdict',
  'list_source',
  'list_count',
  'list_read_utc',
  'list_version',
  'order',
  'about',
  'why',
  'times',
  'stage',
  'date',
  'status',
  'reason',
  'page',
] as const;

/** The entries as a CSV file, safe for spreadsheets; the JSON file has every text byte for byte. */
export function toCsv(entries: readonly Entry[]): string {
  const data = entries.map((entry) => {
    const row = rowOf(entry);
    return CSV_COLUMNS.map((column) => row[column] ?? '');
  });
  return csvFile(CSV_COLUMNS, data);
}

/** The entries as a JSON file: an array, each entry as it is kept, with its time in words as well. */
export function toJson(entries: readonly Entry[]): string {
  return `${JSON.stringify(
    entries.map((entry) => ({ time: utc(entry.at), ...entry })),
    null,
    2,
  )}\n`;
}

function rowOf(entry: Entry): Record<(typeof CSV_COLUMNS)[number], string | number | undefined> {
  const {
    kind,
    who,
    host,
    account,
    customer,
    verdict,
    list,
    order,
    about,
    why,
    times,
    stage,
    date,
    status,
    reason,
    page,
  } = entry;
  return {
    time_utc: utc(entry.at),
    kind,
    who,
    host,
    account,
    customer,
    domain: entry.domains.join(' '),
    verdict,
    list_source: list?.source,
    list_count: list?.count,
    list_read_utc: list?.fetchedAt === undefined ? undefined : utc(list.fetchedAt),
    list_version: list?.version,
    order,
    about,
    why,
    times,
    stage,
    date,
    status,
    reason,
    page,
  };
}

function utc(moment: number): string {
  return new Date(moment).toISOString();
}
