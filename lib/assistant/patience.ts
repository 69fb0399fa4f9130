import type { Progress } from '../procedure/progress';
import type { Procedure, Step } from '../procedure/schema';

/** A target that was there a moment ago is waited for this long before it is called lost. */
const LOST_AFTER_MS = 900;
/** Shorter, because the page does show something to go on with. */
const BACK_AFTER_MS = 500;

/** What to show now, and after how many milliseconds to look again. */
export type Patient = { progress: Progress; lookAgainIn?: number };

/**
 * Between two screens a page is empty for a moment, and its menu is all that is left. That is waiting: being lost, or
 * having to go back, must last before it is believed.
 */
export class Patience {
  private doubtSince: number | undefined;
  private shown: Progress | undefined;

  constructor(private readonly procedure: Procedure) {}

  /** Forgets what was shown: the next progress is believed at once. */
  reset(): void {
    this.doubtSince = undefined;
    this.shown = undefined;
  }

  /** `now` in milliseconds, from any fixed start. */
  consider(next: Progress, now: number): Patient {
    const isLost = next.state === 'lost' && !next.unsure;
    if (!isLost && !this.goesBack(next)) return this.believe(next);
    this.doubtSince ??= now;
    const left = (isLost ? LOST_AFTER_MS : BACK_AFTER_MS) - (now - this.doubtSince);
    if (left <= 0 || next.state === 'done') {
      this.shown = next;
      return { progress: next };
    }
    const step = this.shown && 'step' in this.shown ? this.shown.step : next.step;
    return { progress: { state: 'waiting', step }, lookAgainIn: left + 10 };
  }

  private believe(next: Progress): Patient {
    this.doubtSince = undefined;
    this.shown = next;
    return { progress: next };
  }

  /** An earlier click than the one shown last. */
  private goesBack(next: Progress): boolean {
    const before = this.shown;
    if (!before || !('step' in before) || next.state !== 'guiding') return false;
    return this.rank(next) < this.rank(before);
  }

  private rank(progress: { step: Step; target?: string }): number {
    const click = progress.step.clicks.findIndex(({ target }) => target === progress.target);
    return this.procedure.steps.indexOf(progress.step) + (click + 1) / 100;
  }
}
