import { MOST_AT_ONCE } from '../record/entry';
import type { AssistantPorts, NewEntry } from './ports';

/** How soon entries that nobody took are offered again. */
const AGAIN_MS = 10_000;
/** More than this a tab does not hold; then the oldest go, and the count still says how many there were. */
const MOST_HELD = 2_000;

type Pending = { entry: NewEntry; isOffered: boolean };

/**
 * Sends entries to the record at once, in their order. What nobody takes stays here and is offered again; how many wait,
 * here or before the database, is told.
 */
export class Outbox {
  /** Whatever nobody has taken yet, by id, in the order in which it was sent. A later state of an entry takes its place. */
  private readonly pending = new Map<string, Pending>();
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
    clearTimeout(this.timer);
    for (const entry of entries) this.pending.set(entry.id, { entry, isOffered: false });
    const waiting = this.waiting();
    for (let at = 0; at < waiting.length; at += MOST_AT_ONCE) this.offer(waiting.slice(at, at + MOST_AT_ONCE));
  }

  private offer(offered: readonly Pending[]): void {
    for (const each of offered) each.isOffered = true;
    this.record(offered.map(({ entry }) => entry)).then(
      ({ waiting }) => {
        for (const each of offered) if (this.isPending(each)) this.pending.delete(each.entry.id);
        this.tell(waiting);
      },
      () => this.keep(offered),
    );
  }

  private keep(offered: readonly Pending[]): void {
    for (const each of offered) each.isOffered = false;
    for (const id of this.pending.keys()) {
      if (this.pending.size <= MOST_HELD) break;
      this.pending.delete(id);
      this.lost++;
    }
    this.tell(0);
    if (this.signal.aborted) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send([]), AGAIN_MS);
  }

  private isPending(each: Pending): boolean {
    return this.pending.get(each.entry.id) === each;
  }

  private waiting(): Pending[] {
    return [...this.pending.values()].filter(({ isOffered }) => !isOffered);
  }

  private tell(before: number): void {
    this.onWaiting(before + this.waiting().length + this.lost);
  }
}
