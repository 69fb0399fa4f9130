/** How long to look away between two looks; short enough to be unnoticed, long enough for two slow cores. */
const LOOK_EVERY_MS = 60;

/**
 * Looks until `look` gives something other than undefined, or the deadline passes.
 * An error of `look` counts as "not yet": pages navigate while they are looked at.
 */
export async function lookUntil<Result>(
  look: () => Promise<Result | undefined>,
  within: number,
): Promise<Result | undefined> {
  const deadline = performance.now() + within;
  for (;;) {
    const seen = await look().catch(() => undefined);
    if (seen !== undefined) return seen;
    if (performance.now() > deadline) return undefined;
    await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS));
  }
}

/**
 * The same, with a failure that says what was awaited and what was there.
 * @throws Error when the deadline passes.
 */
export async function waitUntil<Result>(
  look: () => Promise<Result | undefined>,
  { within, what, there }: { within: number; what: string; there?: () => Promise<string> },
): Promise<Result> {
  const seen = await lookUntil(look, within);
  if (seen !== undefined) return seen;
  const instead = await there?.().catch((error) => String(error));
  throw new Error(`${what} did not happen within ${within / 1000} s.${instead ? ` There was: ${instead}` : ''}`);
}
