import type { Known } from './policy';

export type Subscriber = { name?: string; account?: string };

/** What the list said of values, kept so that a decision needs no waiting. What was not asked counts as on its way. */
export class Answers {
  readonly #known = new Map<string, Known>();
  readonly #isExact: (value: string, subscriber: Subscriber) => Promise<boolean>;
  readonly #onAnswer: () => void;
  /** Grows when all answers become void; those still on their way are dropped. */
  #edition = 0;

  constructor(isExact: (value: string, subscriber: Subscriber) => Promise<boolean>, onAnswer: () => void) {
    this.#isExact = isExact;
    this.#onAnswer = onAnswer;
  }

  of(value: string | undefined): Known {
    return value ? (this.#known.get(value) ?? 'asked') : 'wrong';
  }

  ask(value: string, subscriber: Subscriber): void {
    if (value === '' || this.#known.has(value)) return;
    const edition = this.#edition;
    this.#known.set(value, 'asked');
    this.#isExact(value, subscriber).then(
      (exact) => {
        if (edition !== this.#edition) return;
        this.#known.set(value, exact ? 'right' : 'wrong');
        this.#onAnswer();
      },
      () => {
        // Asked again with the next look at the page.
        if (edition === this.#edition) this.#known.delete(value);
      },
    );
  }

  forget(): void {
    this.#edition++;
    this.#known.clear();
  }
}
