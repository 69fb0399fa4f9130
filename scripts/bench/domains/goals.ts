import type { Figures } from './job';

/** One goal, and what became of it. */
export interface Outcome {
  goal: string;
  value: number;
  limit: number;
  unit: string;
  met: boolean;
  /** A stretch is told, and fails nothing. */
  stretch: boolean;
}

/** Holds the figures of one size against the goals for it. */
export function judge({ size, ...figures }: Figures): Outcome[] {
  const { nearest, check } = figures;
  const outcomes: Outcome[] = [];
  const atMost = (goal: string, value: number, limit: number, unit = 'x', stretch = false) =>
    outcomes.push({ goal, value, limit, unit, met: value <= limit, stretch });
  const ratio = (peer: string, share: 'p50' | 'p99') =>
    (nearest.directory?.[share] ?? 0) / (nearest[peer]?.[share] ?? 0);

  atMost(
    `nearest: missed of ${figures.compared} compared with brute force`,
    (1 - figures.recall) * figures.compared,
    0,
    '',
  );
  atMost('indexes: bytes a domain', figures.indexes, 50, 'B');
  atMost('disk: stored over zipped sorted list', figures.disk, 0.8);
  if (size === 100_000) {
    atMost('nearest p99 over PassJoin', ratio('passjoin', 'p99'), 0.1);
    atMost('nearest p99 over minisearch', ratio('minisearch', 'p99'), 0.05);
    atMost('nearest p50 over PassJoin', ratio('passjoin', 'p50'), 1.5);
    atMost('check of hostile values, slowest', check.worst, 5, 'ms');
    atMost('awake', figures.wake, 50, 'ms');
  }
  if (size === 1_000_000) {
    atMost('exact: time over Set', figures.exact / figures.exactSet, 1);
    atMost('exact: memory over Set', figures.indexes / figures.set, 0.65);
    atMost('nearest p99 over PassJoin', ratio('passjoin', 'p99'), 0.1);
    atMost('nearest p99', nearest.directory?.p99 ?? 0, 2, 'ms');
    atMost('nearest p50 over PassJoin (stretch)', ratio('passjoin', 'p50'), 1.5, 'x', true);
    atMost('awake', figures.wake, 400, 'ms');
  }
  return outcomes;
}

/** The outcomes of one run as rows of a Markdown table. */
export function rows(where: string, figures: Figures): string[] {
  return judge(figures).map(({ goal, value, limit, unit, met }) => {
    const size = figures.size.toLocaleString('en');
    return `| ${where} | ${size} | ${goal} | ${shown(value)} ${unit} | ${limit} ${unit} | ${met ? 'met' : '**missed**'} |`;
  });
}

export const HEAD = ['| where | domains | goal | measured | at most | |', '|---|--:|---|--:|--:|---|'];

const shown = (value: number) => (Number.isInteger(value) ? String(value) : value.toPrecision(3));
