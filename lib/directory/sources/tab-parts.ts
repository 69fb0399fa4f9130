import type { Row } from '../parse/outcome';
import type { TabList } from './fetch-list';

/** Rows of one message: as many as the portal gives in one answer. A browser refuses messages of more than 64 MB. */
const PART = 1000;

type Given = Extract<TabList, { ok: true }>;
type Refused = Extract<TabList, { ok: false }>;

/** The first rows of a list that a tab has read, and how to ask for the others. */
export type FirstPart = Refused | (Given & { total: number; reading: number });

/** Gives the list that a tab has read in parts. The last list alone is kept: a later reading ends an earlier one. */
export class ListInParts {
  private rows: Row[] = [];
  private reading = 0;

  first(read: TabList): FirstPart {
    if (!read.ok) return read;
    this.reading += 1;
    this.rows = read.rows;
    return { ...read, rows: this.rows.slice(0, PART), total: this.rows.length, reading: this.reading };
  }

  /** Further rows; none when another list was read meanwhile, or when there are no more. */
  more({ reading, from }: { reading: number; from: number }): Row[] {
    return reading === this.reading ? this.rows.slice(from, from + PART) : [];
  }
}

/**
 * Puts a list together from its parts. A list of which a part is missing is broken, never a shorter one.
 * @param more asks the tab for further rows.
 */
export async function gatherParts(
  part: FirstPart,
  more: (wanted: { reading: number; from: number }) => Promise<Row[]>,
): Promise<TabList> {
  if (!part.ok) return part;
  const { total, reading, ...read } = part;
  const rows = [...read.rows];
  while (rows.length < total) {
    const further = await more({ reading, from: rows.length });
    if (further.length === 0) {
      return { ok: false, problem: { code: 'broken', detail: `${rows.length} of ${total} rows came from the tab` } };
    }
    for (const row of further) rows.push(row);
  }
  return { ...read, rows };
}
