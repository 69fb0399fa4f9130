import { within } from '../page/tree';
import type { GuardEvent, GuardOf } from './guard';
import type { HoldTarget } from './policy';
import { ASK_BEFORE, REQUEST, requestKind } from './request-kind';

/**
 * A request that a press sets off begins within this time after the page has answered the press; what comes later may be anything.
 * The answer itself counts not: how long it takes is a matter of the machine.
 */
const AT_ONCE_MS = 100;
/** Browsers round the times that they tell, each in its own way. */
const ROUNDING_MS = 2;
/** What sends, of all that loads. */
const SENT = new Set(['fetch', 'xmlhttprequest', 'beacon']);

/**
 * A press that was let through. Moments are those of `performance.now()`; `until` is known once the page has answered it, and
 * `answered` once the server has answered the first request that it set off.
 */
type Pass = { target: HoldTarget; from: number; until: number; answered: number; kinds: Set<string> };

/**
 * Holds the page's own request for an add-on or an order while its control is held: a shortcut of the page needs no control.
 *
 * Which request that is no one can know beforehand. It is learned where a press that was let through set off one request
 * and no other, of a kind that never goes out without such a press. Until then nothing is touched; when the hold ends,
 * requests go again, because each asks anew.
 */
export class LearnedRequests {
  readonly #passes: Pass[] = [];
  /** Kinds that also go out without any such press: never to be held. */
  readonly #common = new Set<string>();
  readonly #learned = new Map<string, HoldTarget>();
  #event: (GuardEvent & { type: 'scene' }) | undefined;

  constructor(
    private readonly top: Document,
    private readonly guard: GuardOf,
    private readonly signal: AbortSignal,
  ) {}

  start(): void {
    const { top, signal } = this;
    const view = top.defaultView;
    if (!view) return;
    this.guard.listen((event) => this.#hear(event, view), { signal });
    top.addEventListener(REQUEST, (event) => this.#answer(event), { signal });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) this.#learn(entry);
    });
    observer.observe({ type: 'resource', buffered: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #hear(event: GuardEvent, view: Window): void {
    if (event.type === 'scene') this.#event = event;
    // Opening the add-ons only reads them; adding one, and placing the order, send what must not be sent.
    else if (event.type === 'passed' && this.#enters(event.target, event.element)) {
      const from = view.performance.now();
      const pass: Pass = { target: event.target, from, until: Infinity, answered: Infinity, kinds: new Set() };
      this.#passes.push(pass);
      view.setTimeout(() => {
        pass.until = view.performance.now() + AT_ONCE_MS;
      });
    }
  }

  #enters(target: HoldTarget, element: Element): boolean {
    const adds = this.#event?.scene.packages.adds ?? [];
    return target === 'place-order' || adds.some((add) => within(element, add) || within(add, element));
  }

  #learn(entry: PerformanceEntry): void {
    if (!('initiatorType' in entry) || !SENT.has(String(entry.initiatorType))) return;
    const kind = requestKind(entry.name, this.top.baseURI);
    const pass = this.#passes.findLast(({ from }) => from - ROUNDING_MS <= entry.startTime);
    if (!pass || entry.startTime > pass.until) {
      this.#common.add(kind);
      this.#learned.delete(kind);
      return;
    }
    // What begins after an answer comes of the answer, as when the page reads the order again.
    if (entry.startTime > pass.answered) return;
    pass.answered = Math.min(pass.answered, entry.startTime + entry.duration);
    pass.kinds.add(kind);
    if (this.#common.has(kind)) return;
    if (pass.kinds.size > 1) for (const each of pass.kinds) this.#learned.delete(each);
    else {
      this.#learned.set(kind, pass.target);
      this.top.dispatchEvent(new CustomEvent(ASK_BEFORE, { detail: kind }));
    }
  }

  #answer(event: Event): void {
    const { detail } = event as CustomEvent<unknown>; // the script in the page's world sends no other
    const target = typeof detail === 'string' ? this.#learned.get(detail) : undefined;
    if (!target) return;
    this.guard.refresh(); // The field's present value counts, not the one of the last look.
    if (!this.#event?.decisions[target].held) return;
    event.preventDefault();
    const hold = this.#event.holds.find((each) => each.target === target);
    if (hold) this.guard.tellAttempt(hold);
  }
}
