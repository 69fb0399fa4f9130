import { between, seededRandom } from './random';

/** How long an answer takes, in milliseconds. */
export type Latency = { low: number; high: number };

export const USUAL_LATENCY: Latency = { low: 50, high: 400 };

/** A waiting time after the other, drawn from the seed, so that a run can be repeated. */
export function latencySeries(seed: number, { low, high }: Latency): () => number {
  const random = seededRandom(seed ^ 0x5bd1e995);
  return () => between(random, low, high);
}

/** Resolves after the time has passed, or at once when it is zero. */
export function pause(milliseconds: number): Promise<void> {
  return milliseconds <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
