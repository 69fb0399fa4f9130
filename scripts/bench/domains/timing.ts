/** Percentiles in milliseconds. */
export interface Times {
  p50: number;
  p99: number;
  worst: number;
}

/** One candidate of a race, with as many of the queries as it can bear. */
export interface Runner {
  run: (query: string) => unknown;
  queries: readonly string[];
  /** At most so many rounds, for one that takes very long. */
  rounds?: number;
}

/** Each candidate's time per query: the smallest of the rounds, in which they take turns, so that other work hits all alike. */
export function race<Name extends string>(runners: Record<Name, Runner>, rounds: number): Record<Name, Times> {
  const names = Object.keys(runners) as Name[];
  const best = new Map(
    names.map((name) => [name, new Float64Array(runners[name].queries.length).fill(Number.POSITIVE_INFINITY)]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { run, queries, rounds: most = rounds } = runners[name];
      if (round >= most) continue;
      const times = best.get(name) ?? new Float64Array(0);
      queries.forEach((query, i) => {
        const start = performance.now();
        run(query);
        times[i] = Math.min(times[i] ?? 0, performance.now() - start);
      });
    }
  }
  const entries = names.map((name) => [name, percentiles(best.get(name) ?? new Float64Array(0))] as const);
  return Object.fromEntries(entries) as Record<Name, Times>;
}

function percentiles(times: Float64Array): Times {
  const sorted = times.slice().sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), worst: at(1) };
}

/**
 * Nanoseconds per look-up, the smallest of the rounds. A typed value comes in a message and was never looked up before, so each
 * round has fresh strings, made as those of a message are.
 */
export function raceLookups(
  candidates: readonly ((value: string) => boolean)[],
  values: readonly string[],
  rounds: number,
): number[] {
  const best = candidates.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    candidates.forEach((has, i) => {
      const fresh = structuredClone(values);
      let hits = 0;
      const start = performance.now();
      for (const value of fresh) if (has(value)) hits++;
      const spent = performance.now() - start;
      if (hits !== values.length) throw new Error(`${values.length} domains were to be found, and ${hits} were.`);
      best[i] = Math.min(best[i] ?? 0, (spent * 1e6) / hits);
    });
  }
  return best;
}
