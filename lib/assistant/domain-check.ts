import type { CheckResult, Subscriber } from '../domains/verdict';

type Ask = (value: string, subscriber: Subscriber, leftField: boolean) => Promise<CheckResult>;

/** Asks for the verdict of the field's present value; late answers to former values are dropped. */
export class DomainCheck {
  private asked = '';
  private turn = 0;

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
    this.ask(value, subscriber, leftField).then(
      (result) => {
        if (turn === this.turn && result.value === value) this.onAnswer(result);
      },
      () => {
        if (turn !== this.turn) return;
        // Nobody answered: the next look at the page asks again.
        this.asked = '';
        this.onAnswer(undefined);
      },
    );
  }

  /** The list or the field has changed: whatever was answered is void. */
  forget(): void {
    this.asked = '';
    this.turn++;
  }
}
