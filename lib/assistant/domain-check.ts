import type { CheckResult, ListStatus, Subscriber } from '../domains/verdict';

type Ask = (value: string, subscriber: Subscriber, leftField: boolean) => Promise<CheckResult>;

/** Most answers are there before anybody could read that they are awaited. */
const PENDING_AFTER_MS = 300;
/** A background that needs longer than this to wake and answer is not waited for in silence. */
const SILENT_AFTER_MS = 8_000;
/** How soon somebody who did not answer is asked again. */
const AGAIN_MS = 2_000;

const NO_LIST: ListStatus = { count: 0, complete: false, source: 'none', version: '', canAskAgain: false };

type Told = {
  answered(result: CheckResult | undefined): void;
  /** Nobody answers any more, or somebody does again. */
  silent(isSilent: boolean): void;
  /** Nobody answered, and it is time to look at the field again. */
  again(): void;
};

/** Asks for the verdict of the field's present value; late answers to former values are dropped. */
export class DomainCheck {
  private asked = '';
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;

  private isSilent = false;

  constructor(
    private readonly ask: Ask,
    private readonly tell: Told,
  ) {}

  /** Tells of the present value. Asks only when something changed since the last time. */
  update(value: string, subscriber: Subscriber, leftField: boolean): void {
    const key = JSON.stringify([value, subscriber.name, subscriber.account, leftField]);
    if (key === this.asked) return;
    this.asked = key;
    const turn = ++this.turn;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell.answered(pending(value)), PENDING_AFTER_MS);
    this.silence ??= setTimeout(() => this.setSilent(true), SILENT_AFTER_MS);
    this.ask(value, subscriber, leftField).then(
      (result) => {
        this.endSilence();
        if (turn !== this.turn || result.value !== value) return;
        clearTimeout(this.timer);
        this.tell.answered(result);
      },
      () => {
        // Nobody answered: it stays pending, and is asked again.
        if (turn !== this.turn) return;
        this.asked = '';
        clearTimeout(this.again);
        this.again = setTimeout(this.tell.again, AGAIN_MS);
      },
    );
  }

  /** Takes another way to the answer for the present value; whoever types on meanwhile gets the answer to that. */
  async askBy(value: string, ask: () => Promise<CheckResult>): Promise<void> {
    const turn = ++this.turn;
    clearTimeout(this.timer);
    const result = await ask();
    if (turn === this.turn && result.value === value) this.tell.answered(result);
  }

  /** The list or the field has changed: whatever was answered is void. */
  forget(): void {
    clearTimeout(this.timer);
    clearTimeout(this.again);
    this.endSilence();
    this.asked = '';
    this.turn++;
  }

  private endSilence(): void {
    clearTimeout(this.silence);
    this.silence = undefined;
    this.setSilent(false);
  }

  private setSilent(isSilent: boolean): void {
    if (isSilent === this.isSilent) return;
    this.isSilent = isSilent;
    this.tell.silent(isSilent);
  }
}

function pending(value: string): CheckResult {
  return { value, verdict: 'pending', faults: [], suggestions: [], confirmable: false, list: NO_LIST };
}
