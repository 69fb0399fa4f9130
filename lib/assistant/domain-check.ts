import type { CheckResult, ListStatus, Subscriber } from '../domains/verdict';

type Ask = (value: string, subscriber: Subscriber, leftField: boolean) => Promise<CheckResult>;

/** Most answers are there before anybody could read that they are awaited. */
const PENDING_AFTER_MS = 300;

const NO_LIST: ListStatus = { count: 0, complete: false, source: 'none', version: '', canAskAgain: false };

/** Asks for the verdict of the field's present value; late answers to former values are dropped. */
export class DomainCheck {
  private asked = '';
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ask: Ask,
    private readonly onAnswer: (result: CheckResult | undefined) => void,
  ) {}

  /** Tells of the present value. Asks only when something changed since the last time. */
  update(value: string, subscriber: Subscriber, leftField: boolean): void {
    const key = JSON.stringify([value, subscriber.name, subscriber.account, leftField]);
    if (key === this.asked) return;
    this.asked = key;
    const turn = ++this.turn;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.onAnswer(pending(value)), PENDING_AFTER_MS);
    this.ask(value, subscriber, leftField).then(
      (result) => {
        if (turn !== this.turn || result.value !== value) return;
        clearTimeout(this.timer);
        this.onAnswer(result);
      },
      () => {
        // Nobody answered: it stays pending, and the next look at the page asks again.
        if (turn === this.turn) this.asked = '';
      },
    );
  }

  /** Takes another way to the answer for the present value; whoever types on meanwhile gets the answer to that. */
  async askBy(value: string, ask: () => Promise<CheckResult>): Promise<void> {
    const turn = ++this.turn;
    clearTimeout(this.timer);
    const result = await ask();
    if (turn === this.turn && result.value === value) this.onAnswer(result);
  }

  /** The list or the field has changed: whatever was answered is void. */
  forget(): void {
    clearTimeout(this.timer);
    this.asked = '';
    this.turn++;
  }
}

function pending(value: string): CheckResult {
  return { value, verdict: 'pending', faults: [], suggestions: [], confirmable: false, list: NO_LIST };
}
