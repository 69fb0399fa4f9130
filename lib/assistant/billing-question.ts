import type { GuardOf } from '../guard/guard';
import { fieldValue } from '../page/field';
import { productPieces } from '../page/read-editor';
import type { Scene } from '../page/scene';
import { standsFor, within } from '../page/tree';
import { boxOf } from '../page/visible';
import { type BillingDoubt, billingDoubts } from './billing-doubts';
import { goTo } from './fixes';
import type { SceneEvent } from './placement';
import type { AssistantStore } from './state';

/** Presses that follow sooner belong to the first one, as those of a double click do; milliseconds. */
const SOONEST_ANSWER = 700;

type Standing = { element: Element; doubts: readonly BillingDoubt[]; said: string };

/**
 * Asks once before billing starts when the date or the ticks are in doubt. The first press of Start Billing is answered by
 * the question; "Yes" goes on, and so does a second press. Another date asks anew. Nothing is held, and no mark is set.
 */
export class BillingQuestion {
  private open: (Standing & { at: number }) | undefined;
  private answered: string | undefined;
  private event: SceneEvent | undefined;

  constructor(
    private readonly guard: GuardOf,
    private readonly store: AssistantStore,
    private readonly now: () => number,
    signal: AbortSignal,
  ) {
    guard.setQuestion((actors, event) => this.asks(actors, event));
    guard.listen((event) => event.type === 'scene' && this.see(event), { signal });
  }

  /** Takes the latest scene: a question whose reason is gone is taken away. */
  private see(event: SceneEvent): void {
    this.event = event;
    const standing = this.open && this.standing();
    if (!this.open || !standing) this.close();
    else if (standing.said === this.open.said) this.show(standing);
    else this.close();
  }

  /** "Yes, start billing": presses the page's own button for the clerk, who has just said so. */
  confirm(): void {
    const { open } = this;
    if (!open) return;
    this.answered = open.said;
    this.close();
    press(open.element);
  }

  /** Leads to what is in doubt: the box that is not ticked, or the date. */
  change(): void {
    const { activation } = this.event?.scene ?? {};
    const [doubt] = this.open?.doubts ?? [];
    const goal = doubt?.id === 'nothingTicked' ? activation?.unticked[0] : activation?.date;
    goTo(goal);
    this.close();
  }

  get isOpen(): boolean {
    return this.open !== undefined;
  }

  private show({ element, doubts }: Standing): void {
    this.store.setState({ question: { box: boxOf(element), doubts } });
  }

  private close(): void {
    this.open = undefined;
    if (this.store.getState().question) this.store.setState({ question: undefined });
  }

  private asks(actors: readonly Element[], event: Event): boolean {
    const button = this.event && startBillingOf(this.event.scene);
    if (!button || !actors.some((actor) => standsFor(actor, button))) return false;
    // The date as it is at this moment, not as it was at the last look.
    this.guard.refresh();
    const standing = this.standing();
    if (!standing || standing.said === this.answered) return false;
    const at = this.now();
    if (this.open && at - this.open.at >= SOONEST_ANSWER && isPlain(event)) {
      this.answered = standing.said;
      this.close();
      return false;
    }
    if (!this.open && isPress(event)) {
      this.open = { ...standing, at };
      this.show(standing);
    }
    return true;
  }

  /** What there is to be asked now, and all of it as one word, by which an answer is known again. */
  private standing(): Standing | undefined {
    if (!this.event || this.event.rules?.['start-billing'] === 'off') return undefined;
    const { scene } = this.event;
    const { activation } = scene;
    const element = startBillingOf(scene);
    if (!activation || !element || !this.concerns(scene, activation.part)) return undefined;
    const { datePreset: preset, dateTouched: touched } = this.store.getState().memory;
    const date = activation.date && fieldValue(activation.date);
    const { lang: language } = scene.page.top.documentElement;
    const dialog = { ticked: activation.ticked, date, preset, touched, language };
    const doubts = billingDoubts(dialog, new Date(this.now()));
    return doubts.length > 0 ? { element, doubts, said: [date, ...doubts.map(({ id }) => id)].join(' ') } : undefined;
  }

  /** Of other products nothing is asked: the dialog names this one, or the order just placed is being activated. */
  private concerns({ page }: Scene, part: Element): boolean {
    const { memory, procedure } = this.store.getState();
    if (memory.placed) return true;
    return productPieces(page, procedure.product).some(({ element }) => within(element, part));
  }
}

function startBillingOf({ activation, findings }: Scene): Element | undefined {
  const finding = activation && findings.get('start-billing');
  return finding?.state === 'found' ? finding.element : undefined;
}

/** By the main button or a key, not from a menu. */
function isPlain(event: Event): boolean {
  return !(Reflect.get(event, 'button') > 0) && !Reflect.get(event, 'repeat');
}

function isPress(event: Event): boolean {
  return /^(?:click|keydown|.*submit)$/.test(event.type) && isPlain(event);
}

/** Some pages act when the button goes down or up; each hears what it would hear of a hand. */
function press(element: Element): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    const event = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    element.dispatchEvent(new event(type, { bubbles: true, cancelable: true, composed: true }));
  }
  (element as HTMLElement).click(); // what starts billing is of HTML
}
