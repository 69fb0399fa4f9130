import { type Choice, findColumns } from './columns';
import { decode } from './decode';
import { firstRows, widthOf } from './grid';
import type { ReadOutcome } from './outcome';
import { readGrid } from './read-list';

/** Rows that are shown. */
const SHOWN = 8;
/** Columns that are shown; a wider table is an export of everything, and its first columns are what it is about. */
const MOST_COLUMNS = 12;
/** Rows looked at to recognise the columns. */
const SAMPLE = 800;

/** The first rows of a list, for somebody to say which column is which before it is taken. */
export type Preview = {
  /** The first rows as they stand, all of the same width; a heading is among them. */
  rows: string[][];
  /** How many columns there are. At most 12 are shown. */
  width: number;
  /** The first row are the keys of objects, and for certain a heading. */
  keyed: boolean;
  /** What was recognised, or seems likeliest. */
  choice: Choice;
  /** The columns were told without doubt. */
  isCertain: boolean;
};

/** A preview, or why there is nothing to preview. */
export type PreviewOutcome = { ok: true; preview: Preview } | (ReadOutcome & { ok: false });

/** Previews a file's bytes. See `previewText`. */
export function previewBytes(bytes: Uint8Array): PreviewOutcome {
  const decoded = decode(bytes);
  return decoded.ok ? previewText(decoded.text) : decoded;
}

/** Shows the first rows of a text and what their columns seem to be. Never throws. */
export function previewText(text: string): PreviewOutcome {
  const grid = readGrid(text);
  if ('reason' in grid) return grid;
  const sample = firstRows(grid, SAMPLE);
  const layout = findColumns(sample);
  const columns = layout.ok ? layout.columns : layout.likeliest;
  const widest = widthOf(sample);
  const needed = Math.max(columns?.domain ?? 0, columns?.description ?? 0) + 1;
  const width = Math.max(Math.min(widest, MOST_COLUMNS), needed);
  const keyed = grid.keys !== undefined;
  return {
    ok: true,
    preview: {
      rows: sample.slice(0, SHOWN).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
      width: widest,
      keyed,
      choice: {
        domain: columns?.domain ?? 0,
        description: columns?.description,
        hasHeader: keyed || layout.hasHeader,
      },
      isCertain: layout.ok,
    },
  };
}
