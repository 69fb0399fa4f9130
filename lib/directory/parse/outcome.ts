/** One domain as a source gives it. `domain` is byte for byte what the source says. */
export type Row = { domain: string; description?: string; reseller?: string; locked?: boolean };

/**
 * Why a line is not in the list.
 *
 * - `duplicate`: the same domain, byte for byte, stands further up.
 * - `wildcard`: `*` and `~` mean "all" and "mine" in the portal's API and are no domains.
 * - `blank`: the line has other cells, but no domain.
 * - `spaces`: a space or an invisible character is in it; a domain has none.
 * - `not-a-domain`: it has characters no domain has (`@`, `/`, brackets), or is longer than 255.
 */
export const dropReasons = ['duplicate', 'wildcard', 'blank', 'spaces', 'not-a-domain'] as const;
export type DropReason = (typeof dropReasons)[number];

/** How many lines were left out for one reason, and the first few line (or entry) numbers, counted from 1. */
export type Dropped = { reason: DropReason; count: number; lines: number[] };

/**
 * Why nothing could be read.
 *
 * - `empty`: no bytes, or nothing but blank lines.
 * - `too-big`: over the limit of bytes or of domains.
 * - `spreadsheet`: an Excel or OpenDocument file; `binary`: another file that is not text.
 * - `no-domain-column`: no column is named for domains, and none, or more than one, looks like it.
 * - `broken-json`, `broken-quotes`: cut off or malformed; what could be read would be quietly incomplete.
 */
export const readFailures = [
  'empty',
  'too-big',
  'spreadsheet',
  'binary',
  'no-domain-column',
  'broken-json',
  'broken-quotes',
] as const;
export type ReadFailure = (typeof readFailures)[number];

/** What was read of a file or a paste. */
export type ReadOutcome =
  | {
      ok: true;
      rows: Row[];
      dropped: Dropped[];
      /** How many lines had blanks around the domain that belong to the cell separator and were left away. */
      padded: number;
      /** How many domains the source says there are, when it says so (`total` beside the list). */
      expected?: number;
      /** How many columns the source has. */
      width: number;
      /** The list ends exactly where the portal's API ends a page (100 or 1000 entries). */
      maybeOnePage: boolean;
    }
  | {
      ok: false;
      reason: ReadFailure;
      /** The line where it broke, counted from 1. */
      line?: number;
      /** For people who look closer: the type of file, the columns that were found, the parser's words. */
      detail?: string;
      /** Of `no-domain-column`: more than one column may hold the domains, and somebody can choose. */
      canChoose?: boolean;
    };

export function failed(
  reason: ReadFailure,
  more: { line?: number; detail?: string; canChoose?: boolean } = {},
): ReadOutcome & { ok: false } {
  return { ok: false, reason, ...more };
}
