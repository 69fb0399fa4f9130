/** What is known of how much of a list was seen. */
export type Seen = {
  /** Different entries that came, those that are no domains among them. */
  seen: number;
  /** How many of those were `*` or `~`, which the source's count may or may not count. */
  wildcards?: number;
  /** How many the source says there are. */
  expected?: number;
  /** The source itself said that nothing follows. */
  reachedEnd: boolean;
};

/**
 * True only when a list is known to be whole: the source's own count was reached, or, where it gives none, it said that
 * nothing follows. When in doubt a list is incomplete: it can still say "yes", and its "no" becomes "cannot tell".
 */
export function isComplete({ seen, wildcards = 0, expected, reachedEnd }: Seen): boolean {
  if (expected === undefined) return reachedEnd;
  return seen - wildcards >= expected || (seen >= expected && reachedEnd);
}
