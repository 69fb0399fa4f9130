import { z } from '../schema';
import { type Mistake, mistakeSchema, type StepMeasure, stepMeasureSchema } from './run';

export const recordingSchema = z.object({
  /** Milliseconds since 1970, UTC. */
  startedAt: z.number(),
  steps: z.array(stepMeasureSchema),
  order: z.array(z.string()),
  mistakes: z.array(mistakeSchema),
  hints: z.number().int().nonnegative(),
});
/** What was counted so far, as plain data: a reload of the page goes on with it. */
export type Recorded = z.infer<typeof recordingSchema>;

/** The same button again within this time is one press of a hand that trembles; milliseconds. */
const SAME_PRESS_MS = 700;
const LONGEST = 300;
const MOST_MISTAKES = 300;
const MOST_STEPS = 400;

/**
 * Keeps count of a run while it goes on: which step, for how long, and what went wrong in it. Moments come in as
 * milliseconds since 1970.
 */
export class Recording {
  private current: { step: string; since: number } | undefined;
  private lastPress: { name: string; at: number } | undefined;

  constructor(private readonly recorded: Recorded) {}

  static begun(now: number): Recording {
    return new Recording({ startedAt: now, steps: [], order: [], mistakes: [], hints: 0 });
  }

  get data(): Readonly<Recorded> {
    return this.recorded;
  }

  get step(): string | undefined {
    return this.current?.step;
  }

  /** This step is the next required one now. */
  enter(step: string, now: number): void {
    if (this.current?.step === step) return;
    this.settle(now);
    this.current = { step, since: now };
    this.measure().visits++;
    if (this.recorded.order.length < MOST_STEPS) this.recorded.order.push(step);
  }

  /** A control was pressed that leads nowhere. Undefined when it does not count. */
  press(name: string, now: number): Mistake | undefined {
    const isSame = this.lastPress?.name === name && now - this.lastPress.at < SAME_PRESS_MS;
    this.lastPress = { name, at: now };
    if (isSame) return undefined;
    this.measure().wrongPresses++;
    return this.note({ kind: 'wrong-press', did: name }, now);
  }

  /** A value was left in the field. Each that is not this order's domain counts once. */
  tryDomain(value: string, right: string, now: number): Mistake | undefined {
    const { domains } = this.measure();
    const tried = value.slice(0, LONGEST);
    if (value === right || this.recorded.steps.some((step) => step.domains.includes(tried))) return undefined;
    domains.push(tried);
    return this.note({ kind: 'wrong-domain', did: tried, right }, now);
  }

  /**
   * An action was tried before its time; `held` tells whether the guard held it. Pressing a held button again and again
   * is one mistake.
   */
  attempt(target: string, held: boolean, now: number): Mistake | undefined {
    const kind = held ? 'held' : 'unheld';
    const step = this.current?.step ?? '';
    this.measure().holds++;
    const isSame = this.recorded.mistakes.some((one) => one.kind === kind && one.did === target && one.step === step);
    return isSame && held ? undefined : this.note({ kind, did: target }, now);
  }

  hint(): void {
    this.recorded.hints++;
    this.measure().hints++;
  }

  /** Adds the time of the step under way. */
  settle(now: number): void {
    if (!this.current) return;
    this.measure().ms += Math.max(0, Math.round(now - this.current.since));
    this.current.since = now;
  }

  private note(what: Pick<Mistake, 'kind' | 'did' | 'right'>, now: number): Mistake | undefined {
    if (this.recorded.mistakes.length >= MOST_MISTAKES) return undefined;
    const at = Math.max(0, Math.round(now - this.recorded.startedAt));
    const mistake: Mistake = { ...what, step: this.current?.step ?? '', at };
    this.recorded.mistakes.push(mistake);
    return mistake;
  }

  private measure(): StepMeasure {
    const step = this.current?.step ?? '';
    const known = this.recorded.steps.find((one) => one.step === step);
    if (known) return known;
    const fresh: StepMeasure = { step, ms: 0, visits: 0, wrongPresses: 0, hints: 0, holds: 0, domains: [] };
    this.recorded.steps.push(fresh);
    return fresh;
  }
}
