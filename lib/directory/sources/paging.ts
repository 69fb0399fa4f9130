import type { Row } from '../parse/outcome';
import { rowOfEntry } from './row';

/** The most that the portal gives in one answer. */
export const PAGE_SIZE = 1000;

const WILDCARDS = ['*', '~'];

/** What the pages gave together. */
export type Paged = {
  rows: Row[];
  /** Different entries seen, those that are no domains among them: what the portal's count counts. */
  seen: number;
  /** How many of them were `*` or `~`, which stand for "all" and "mine"; the portal's count may or may not count them. */
  wildcards: number;
  /** The portal said that nothing follows: an empty page, or a page that was not full and made its count whole. */
  reachedEnd: boolean;
};

/** Thrown when the entries of a page are no domains at all, or more come than a list may hold. */
export class PagingFailure extends Error {
  override name = 'PagingFailure';
  constructor(readonly code: 'broken' | 'too-many') {
    super(code);
  }
}

/**
 * Reads a list page by page, whatever the portal makes of `start`.
 *
 * Portals differ: one counts `start` from 0, another from 1, a third ignores it; a page may be smaller than what was asked
 * for, and pages may overlap when the list changes meanwhile. So the next page begins after as many entries as have come,
 * domains count once, and it goes on until a page brings nothing new. Each further page needs a new domain, so it ends.
 * @param askPage gives the entries of one page.
 * @param expected how many the portal says there are; one more round is made when fewer came.
 */
export async function readPages(
  askPage: (start: number, limit: number) => Promise<unknown[]>,
  { expected, mostRows }: { expected?: number; mostRows: number },
): Promise<Paged> {
  const found = new Collected(mostRows);
  const first = await sweep(askPage, found, expected);
  if (expected === undefined || found.seen >= expected || found.seen === 0) return found.paged(first);
  // A row that moved between two pages was in neither: a second round meets most of them.
  const second = await sweep(askPage, found, expected);
  return found.paged(first && second);
}

/** One round through all pages. @returns whether the portal said that nothing follows. */
async function sweep(
  askPage: (start: number, limit: number) => Promise<unknown[]>,
  found: Collected,
  expected: number | undefined,
): Promise<boolean> {
  const inThisRound = new Set<string>();
  const domains = () => inThisRound.size - WILDCARDS.filter((name) => inThisRound.has(name)).length;
  let start = 0;
  for (;;) {
    const entries = await askPage(start, PAGE_SIZE);
    if (entries.length === 0) return true;
    const known = inThisRound.size;
    for (const entry of entries) inThisRound.add(found.take(entry));
    if (inThisRound.size === known) return false;
    start += entries.length;
    if (entries.length < PAGE_SIZE && expected !== undefined && domains() >= expected) return true;
  }
}

/** Rows by their domain, and what else was seen. */
class Collected {
  private readonly rows = new Map<string, Row>();
  private readonly others = new Set<string>();

  constructor(private readonly mostRows: number) {}

  get seen(): number {
    return this.rows.size + this.others.size;
  }

  /** @returns what tells this entry from others. */
  take(entry: unknown): string {
    const row = rowOfEntry(entry);
    if (row) {
      if (!this.rows.has(row.domain)) this.rows.set(row.domain, row);
      if (this.rows.size > this.mostRows) throw new PagingFailure('too-many');
      return row.domain;
    }
    const name = domainTextOf(entry);
    // Not even a text named `domain`: this is an answer of another kind, and guessing would lose domains.
    if (name === undefined) throw new PagingFailure('broken');
    this.others.add(name);
    return name;
  }

  paged(reachedEnd: boolean): Paged {
    const wildcards = WILDCARDS.filter((name) => this.others.has(name)).length;
    return { rows: [...this.rows.values()], seen: this.seen, wildcards, reachedEnd };
  }
}

function domainTextOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('domain' in entry)) return undefined;
  return typeof entry.domain === 'string' ? entry.domain : undefined;
}
