import type { AssistantPorts, NewEntry } from './ports';

/** How soon entries that nobody took are offered again. */
const AGAIN_MS = 10_000;
/** More than this a tab does not hold; then the oldest go, and the count still says how many there were. */
const MOST_HELD = 500;

/**
 * Sends entries to the record at once, in their order. What nobody takes stays here and is offered again; how many wait,
 * here or before the database, is told.
 */
export class Outbox {
  private held: NewEntry[] = [];
  private lost = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly record: AssistantPorts['record'],
    private readonly onWaiting: (count: number) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** Hands entries over before it returns: a page that goes away in the next moment takes nothing along. */
  send(entries: readonly NewEntry[]): void {
    const offered = [...this.held, ...entries];
    this.held = [];
    clearTimeout(this.timer);
    this.record(offered).then(
      ({ waiting }) => this.onWaiting(waiting + this.held.length + this.lost),
      () => this.keep(offered),
    );
  }

  private keep(entries: readonly NewEntry[]): void {
    const all = [...entries, ...this.held];
    this.held = all.slice(-MOST_HELD);
    this.lost += all.length - this.held.length;
    this.onWaiting(this.held.length + this.lost);
    if (this.signal.aborted) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send([]), AGAIN_MS);
  }
}
