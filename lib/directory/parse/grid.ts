/** Rows of cells, whatever the format they came in; a million of them are made one by one. */
export type Grid = {
  /** How many rows there are; the names of keys are none. */
  size: number;
  /**
   * The cells of a row, counted from 0.
   * @param bare the column where an entry stands that has no columns of its own (a text among objects).
   */
  rowAt(index: number, bare?: number): readonly string[];
  /** The line, or entry, where the row stands in the source, counted from 1. */
  lineAt(index: number): number;
  /** The keys of objects: a heading that is no row. */
  keys?: readonly string[];
  /** The cells stood between separators, where a blank belongs to the separator ("a, b"). */
  separated: boolean;
  /** How many domains the source says there are. */
  expected?: number;
  /** The list ends exactly where the portal's API ends a page. */
  maybeOnePage: boolean;
};

/** A grid of rows that are there already. */
export function gridOf(
  rows: readonly (readonly string[])[],
  { lines, separated, expected }: { lines?: readonly number[]; separated: boolean; expected?: number },
): Grid {
  return {
    size: rows.length,
    rowAt: (index) => rows[index] ?? [],
    lineAt: (index) => lines?.[index] ?? index + 1,
    separated,
    expected,
    maybeOnePage: false,
  };
}

/** The first rows, as they are; with keys these stand first. */
export function firstRows(grid: Grid, many: number): string[][] {
  const rows = Array.from({ length: Math.min(many, grid.size) }, (_, index) => [...grid.rowAt(index)]);
  return grid.keys ? [[...grid.keys], ...rows] : rows;
}

/** How many cells the longest of the rows has. */
export function widthOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}
