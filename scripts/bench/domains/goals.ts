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
  const { nearest, check, wake } = figures;
  const outcomes: Outcome[] = [];
  const atMost = (goal: string, value: number, limit: number, unit = 'x', stretch = false) =>
    outcomes.push({ goal, value, limit, unit, met: value <= limit, stretch });
  const ratio = (peer: string, share: 'p50' | 'p99') =>
    (nearest.directory?.[share] ?? 0) / (nearest[peer]?.[share] ?? 0);

  atMost(`nearest: other answers than brute force, of ${figures.compared}`, figures.wrong, 0, '');
  atMost('indexes: bytes a domain', figures.indexes, 50, 'B');
  atMost('disk: stored over zipped sorted list', figures.disk, 0.8);
  if (size === 100_000) {
    atMost('nearest p99 over PassJoin', ratio('passjoin', 'p99'), 0.1);
    atMost('nearest p99 over minisearch', ratio('minisearch', 'p99'), 0.05);
    atMost('nearest p50 over PassJoin', ratio('passjoin', 'p50'), 1.5);
    atMost('check of hostile values, p99', check.p99, 5, 'ms');
    atMost('check of hostile values, slowest', check.worst, 5, 'ms');
    if (wake) atMost('awake from IndexedDB', wake.awake, 50, 'ms');
  }
  if (size === 1_000_000) {
    atMost('exact: time over Set', figures.exact / figures.exactSet, 1);
    atMost('exact: memory over Set', figures.exactBytes / figures.set, 0.65);
    atMost('nearest p99 over PassJoin', ratio('passjoin', 'p99'), 0.1);
    atMost('nearest p99', nearest.directory?.p99 ?? 0, 2, 'ms');
    atMost('nearest p50 over PassJoin (stretch)', ratio('passjoin', 'p50'), 1.5, 'x', true);
    if (wake) atMost('awake from IndexedDB', wake.awake, 400, 'ms');
  }
  return outcomes;
}

/** What is told besides, without a goal. */
export function remarks({ nearest, exact, exactSet, exactBytes, indexes, set, check, wake }: Figures): string[] {
  const times = Object.entries(nearest).map(([name, { p50, p99 }]) => `${name} ${shown(p50)}/${shown(p99)}`);
  return [
    `nearest, p50/p99 in ms: ${times.join(', ')}`,
    `exact: ${shown(exact)} ns, Set ${shown(exactSet)} ns; bytes a domain: exact ${shown(exactBytes)}, all ${shown(indexes)}, Set ${shown(set)}`,
    `check of hostile values: p50 ${shown(check.p50)} ms, p99 ${shown(check.p99)} ms, slowest ${shown(check.worst)} ms`,
    ...(wake
      ? [
          `awake: ${shown(wake.awake)} ms, with a first whole check ${shown(wake.checked)} ms; a Set from the plain text ${shown(wake.set)} ms`,
        ]
      : []),
  ];
}

/** The outcomes of one run as rows of a Markdown table. */
export function rows(where: string, figures: Figures): string[] {
  return judge(figures).map(({ goal, value, limit, unit, met }) => {
    const size = figures.size.toLocaleString('en');
    return `| ${where} | ${size} | ${goal} | ${shown(value)} ${unit} | ${limit} ${unit} | ${met ? 'held' : '**missed**'} |`;
  });
}

export const HEAD = ['| where | domains | goal | measured | at most | |', '|---|--:|---|--:|--:|---|'];

const shown = (value: number) => (Number.isInteger(value) ? String(value) : value.toPrecision(3));
