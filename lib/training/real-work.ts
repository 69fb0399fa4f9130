import type { Entry } from '../record/entry';

/** What the record tells of one step in real work. */
export type RealStep = {
  step: string;
  /** How often it came up. */
  count: number;
  holds: number;
  /** Wrong domains that were stopped, byte for byte, each once. */
  domains: string[];
  /** Middle time it took, in milliseconds, where the record can tell. */
  ms?: number;
};

/** Longer than this between two things, and something else was done in between. */
const LONGEST_MS = 30 * 60_000;
const STEP_OF_HOLD: Record<string, string> = { 'add-ons': 'open-add-ons', 'place-order': 'place-order' };

/**
 * The measures that practice has, as far as the record of real orders holds them: wrong domains and holds, the time from
 * the first look at a domain to the right one, from there to the order, and from the order to its billing.
 */
export function realSteps(entries: readonly Entry[]): RealStep[] {
  const byTime = [...entries].sort((a, b) => a.at - b.at);
  const checks = byTime.filter(({ kind }) => kind === 'check');
  const holds = byTime.filter(({ kind }) => kind === 'hold');
  const placed = byTime.filter(({ kind, stage }) => kind === 'place' && stage === 'pressed');
  const started = byTime.filter(({ kind }) => kind === 'activate');
  const wrong = checks.filter(({ verdict }) => verdict !== 'exact');
  const held = (step: string): number =>
    holds.filter(({ about }) => STEP_OF_HOLD[about ?? ''] === step).reduce((sum, { times = 1 }) => sum + times, 0);
  return [
    {
      step: 'enter-domain',
      count: checks.length,
      holds: 0,
      domains: [...new Set(wrong.flatMap(({ domains }) => domains))],
      ms: middleTime(
        checks.filter(({ verdict }) => verdict === 'exact'),
        wrong,
      ),
    },
    { step: 'open-add-ons', count: held('open-add-ons'), holds: held('open-add-ons'), domains: [] },
    {
      step: 'place-order',
      count: placed.length,
      holds: held('place-order'),
      domains: [],
      ms: middleTime(placed, checks),
    },
    { step: 'start-billing', count: started.length, holds: 0, domains: [], ms: middleTime(started, placed) },
  ];
}

/** Middle time from the latest of `befores` for the same customer to each of `afters`. */
function middleTime(afters: readonly Entry[], befores: readonly Entry[]): number | undefined {
  const times = afters
    .flatMap((after) => {
      const before = befores.findLast(({ account, at }) => account === after.account && at <= after.at);
      const ms = before && after.at - before.at;
      return ms !== undefined && ms <= LONGEST_MS ? [ms] : [];
    })
    .sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}
