import type { Procedure } from '../procedure/schema';
import { z } from '../schema';

/** How a target was found: by one of the procedure's labels, an icon, a reader of the page, a repair or what was learned. */
export const healthWaySchema = z.enum(['label', 'icon', 'reading', 'pointed', 'learned']);
export type HealthWay = z.infer<typeof healthWaySchema>;

/** How one target stood when its screen was last looked at. Holds no word of the page. */
export const healthEntrySchema = z.object({
  target: z.string().min(1).max(80),
  screen: z.string().min(1).max(40),
  state: z.enum(['found', 'unsure', 'absent']),
  /** From 0 to 1; for what was found. */
  confidence: z.number().min(0).max(1).optional(),
  by: healthWaySchema.optional(),
  at: z.number().int().nonnegative(),
});
export type HealthEntry = z.infer<typeof healthEntrySchema>;

export const healthSchema = z.object({
  procedure: z.string().min(1).max(80),
  host: z.string().min(1).max(253),
  entries: z.array(healthEntrySchema).max(200),
});
export type Health = z.infer<typeof healthSchema>;

/** The targets that belong to a screen, in the order of the steps. */
export function targetsOfScreen(procedure: Procedure, screen: string): string[] {
  const steps = procedure.steps.filter((step) => step.screen === screen);
  return [...new Set(steps.flatMap((step) => step.clicks.map((click) => click.target)))];
}

/**
 * The entries after another look at a screen. What was found there once stays found: menus close, buttons come and go
 * within a screen, and a look at one moment says nothing against an earlier one.
 */
export function lookedAt(entries: readonly HealthEntry[], seen: readonly HealthEntry[]): HealthEntry[] {
  const next = [...entries];
  for (const entry of seen) {
    const at = next.findIndex(({ target, screen }) => target === entry.target && screen === entry.screen);
    const before = next[at];
    if (!before) next.push(entry);
    else if (rank(entry) > rank(before) || (before.state === entry.state && hasChanged(before, entry)))
      next[at] = entry;
  }
  return next.length === entries.length && next.every((entry, index) => entry === entries[index]) ? [...entries] : next;
}

function rank({ state }: HealthEntry): number {
  return state === 'found' ? 2 : state === 'unsure' ? 1 : 0;
}

function hasChanged(before: HealthEntry, now: HealthEntry): boolean {
  return before.by !== now.by || Math.abs((before.confidence ?? 0) - (now.confidence ?? 0)) >= 0.01;
}

/** The screens nobody has looked at yet, in the order in which an order comes by them. */
export function screensToVisit(procedure: Procedure, entries: readonly HealthEntry[]): string[] {
  const seen = new Set(entries.map(({ screen }) => screen));
  const all = [...new Set(procedure.steps.map((step) => step.screen))];
  return all.filter((screen) => !seen.has(screen));
}

/** The health check as a file for whoever looks after the procedure. */
export function writeHealthFile(health: Health): string {
  return `${JSON.stringify({ plumbline: 'health', version: 1, ...health }, null, 2)}\n`;
}
