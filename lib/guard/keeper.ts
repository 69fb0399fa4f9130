import { fieldValue } from '../page/field';
import { observePage } from '../page/observe';
import { survey } from '../page/survey';
import { frameDocument, isElement, type Root, type ShadowOf, standsFor } from '../page/tree';
import type { Guarded } from '../procedure/guarded-usage';
import type { Memory } from '../procedure/memory';
import { emptyMemory } from '../procedure/memory-empty';
import { Answers, type Subscriber } from './answers';
import { withLabels } from './extra-labels';
import { FRAME_JOINED } from './frames';
import { guardedControls } from './held-controls';
import { HeldMarks } from './held-marks';
import { type HeldScene, readHeldScene } from './held-scene';
import { type Decision, type GuardRules, type GuardState, type HoldReason, type HoldTarget, may } from './policy';
import { mayConcern } from './prefilter';
import { actorsOf, FORM_SUBMIT, PRESSES, ROUTES } from './routes';

export type Hold = { target: HoldTarget; element: Element; reason: HoldReason };

/** What the guard asks of the outside. An answer that does not come leaves things held. */
export type KeeperPorts = {
  /** Whether the value is, byte for byte, a domain of the list, and of nobody else than this subscriber. */
  isExact(value: string, subscriber: Subscriber): Promise<boolean>;
  /** The tab's memory, as far as it is known here, and what a supervisor has settled. */
  recall(): Promise<{ memory: Memory; rules: GuardRules } | undefined>;
  /** The reason in the user's language. Must not throw. */
  describe(reason: HoldReason): string;
  shadowOf: ShadowOf;
  /** For examinations: what would be held is told and goes through. */
  lenient?: boolean;
};

export type KeeperEvent<S = HeldScene> =
  | { type: 'scene'; scene: S; holds: readonly Hold[]; decisions: Record<HoldTarget, Decision>; rules?: GuardRules }
  | { type: 'attempt'; hold: Hold }
  | { type: 'passed'; target: HoldTarget; element: Element }
  /** Any click that was let through, before the page hears of it; `element` is the innermost one, in whatever root or frame. */
  | { type: 'pressed'; element: Element };
type SceneEvent = KeeperEvent & { type: 'scene' };

/**
 * Holds add-ons and Place Order until the domain is right.
 *
 * Works from the first byte and decides within the event, from what is in memory already: the field's present value
 * and the answers known for it. What is not known is held. It reads no more of the page than that takes; who draws and
 * guides uses a `Guard`, which reads the rest.
 */
export class Keeper {
  readonly #answers: Answers;
  readonly #marks = new HeldMarks();
  readonly #listeners = new Set<(event: KeeperEvent) => void>();
  readonly #documents = new WeakSet<Root>();
  #memory: Memory = emptyMemory;
  /** Nothing is asked before they are known, and with them whose domain it has to be. */
  #rules: GuardRules | undefined;
  /** An assistant in this frame leads; without one the guard recalls what the top page's remembers. */
  #led = false;
  /** The field keeps its value when another part of the pop-up takes it off the page. */
  #lastField: Element | undefined;
  #scene: HeldScene | undefined;

  readonly #top: Document;
  /** As it came, and with the labels of repairs. */
  readonly #own: Guarded;
  #procedure: Guarded;
  readonly #ports: KeeperPorts;
  readonly #signal: AbortSignal;

  constructor(top: Document, procedure: Guarded, ports: KeeperPorts, signal: AbortSignal) {
    this.#top = top;
    this.#own = procedure;
    this.#procedure = procedure;
    this.#ports = ports;
    this.#signal = signal;
    this.#answers = new Answers(ports.isExact, () => this.refresh());
  }

  start(): void {
    if (this.#signal.aborted) return;
    this.#watchDocument(this.#top);
    observePage(this.#top, () => this.refresh(), { signal: this.#signal, shadowOf: this.#ports.shadowOf });
    this.#signal.addEventListener('abort', () => {
      this.#marks.set(new Map());
      this.#listeners.clear();
    });
    this.#recall();
    this.refresh();
  }

  /** Adds a listener for scenes, attempts and passes; it gets the present scene at once. */
  listen(listener: (event: KeeperEvent) => void, { signal }: { signal: AbortSignal }): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
    if (this.#scene) listener(this.#eventOf(this.#scene));
  }

  /** What the assistant remembers; the guard keeps its own copy because it decides within the event. */
  setMemory(memory: Memory): void {
    this.#led = true;
    this.#takeMemory(memory);
    if (!this.#rules) this.#recall();
  }

  /** Whether the control is switched off by us and not by the page. */
  isHeld(element: Element): boolean {
    return this.#marks.isMarked(element);
  }

  /** The list has changed, or what a supervisor settled: every answer is void until it is given again. */
  forgetAnswers(): void {
    this.#answers.forget();
    this.#recall();
    this.refresh();
  }

  /** Reads the page anew and tells everybody. */
  refresh(): void {
    if (this.#signal.aborted || !this.#top.body) return;
    const event = this.#eventOf(this.#read());
    this.#marks.set(new Map(event.holds.map((hold) => [hold.element, this.#ports.describe(hold.reason)])));
    this.#tell(event);
  }

  #read(): HeldScene {
    const page = survey(this.#top, this.#ports.shadowOf);
    const scene = readHeldScene(page, this.#procedure);
    this.#scene = scene;
    this.#lastField = scene.editor ? (scene.editor.field ?? this.#lastField) : undefined;
    this.#learn(scene);
    // Frames of the same origin are part of the page.
    for (const root of page.roots) this.#watchDocument(root);
    return scene;
  }

  /** Asks for what will have to be decided, before it has to be. */
  #learn(scene: HeldScene): void {
    if (!this.#rules) return;
    const { account, customer: name } = this.#memory;
    const values = scene.lines.flatMap((line) => line.tokens.slice(0, 12));
    if (this.#lastField) values.push(fieldValue(this.#lastField));
    for (const value of values) this.#answers.ask(value, { name, account });
  }

  #stateOf({ editor, lines }: HeldScene): GuardState {
    // The field is read again here: scripts, undo and autofill change it without an event.
    const value = this.#lastField && fieldValue(this.#lastField);
    const { verified, edits, confirmed } = this.#memory;
    return {
      editor: editor && { value, known: this.#answers.of(value), readOnly: editor.readOnly },
      lines: lines.map((line) => ({ tokens: line.tokens.map((text) => ({ text, known: this.#answers.of(text) })) })),
      verified,
      edits,
      confirmed: confirmed?.map((each) => each.value),
      rules: this.#rules,
    };
  }

  #eventOf(scene: HeldScene): SceneEvent {
    const state = this.#stateOf(scene);
    const decisions = { 'add-ons': may('add-ons', state), 'place-order': may('place-order', state) };
    const holds: Hold[] = [];
    for (const control of guardedControls(scene, this.#procedure)) {
      const decision = decisions[control.target];
      if (decision.held && !this.#ports.lenient) holds.push({ ...control, reason: decision.reason });
    }
    return { type: 'scene', scene, holds, decisions, rules: this.#rules };
  }

  /** Keyed by document: a frame keeps its window's name while it goes from one to the next, but not its listeners. */
  #watchDocument(document: Root): void {
    const { defaultView: view } = document as Partial<Document>; // shadow roots have none
    if (!view || this.#documents.has(document)) return;
    this.#documents.add(document);
    const options = { capture: true, passive: false, signal: this.#signal };
    for (const type of [...ROUTES, FORM_SUBMIT]) view.addEventListener(type, this.#judge, options);
    view.addEventListener(FRAME_JOINED, this.#admit, options);
  }

  readonly #admit = (event: Event): void => {
    const frame = event.composedPath()[0];
    const inner = isElement(frame) ? frameDocument(frame) : null;
    if (!inner) return;
    this.#watchDocument(inner);
    event.preventDefault();
  };

  readonly #judge = (event: Event): void => {
    const { shadowOf } = this.#ports;
    const actors = actorsOf(event, shadowOf);
    const hold = this.#holdOf(
      event,
      actors.filter((actor) => mayConcern(actor, shadowOf, this.#procedure)),
    );
    if (hold) this.#stop(event, hold);
    else if (event.type === 'click' && actors[0]) this.#tell({ type: 'pressed', element: actors[0] });
  };

  #holdOf(event: Event, actors: readonly Element[]): Hold | undefined {
    if (actors.length === 0 || !this.#top.body) return undefined;
    // Whatever happened since the last reading counts: the page is read again for this very event.
    const scene = this.#read();
    const meant = guardedControls(scene, this.#procedure).find(({ element }) =>
      actors.some((actor) => standsFor(actor, element)),
    );
    if (!meant) return undefined;
    const decision = may(meant.target, this.#stateOf(scene));
    const hold = decision.held ? { ...meant, reason: decision.reason } : undefined;
    if (hold && !this.#ports.lenient) return hold;
    if (event.type === 'click' || event.type === 'submit') {
      if (hold) this.#tell({ type: 'attempt', hold });
      this.#tell({ type: 'passed', ...meant });
    }
    return undefined;
  }

  #stop(event: Event, hold: Hold): void {
    event.stopImmediatePropagation();
    // Without its default a touch would make no click; the click is what tells, and is stopped in its turn.
    if (!event.type.startsWith('touch')) event.preventDefault();
    if (!PRESSES.includes(event.type) || (event as Partial<KeyboardEvent>).repeat) return; // where it is one
    this.#tell({ type: 'attempt', hold });
    this.#recall();
  }

  #tell(event: KeeperEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #recall(): void {
    this.#ports.recall().then(
      (known) => {
        if (!known) return;
        this.#rules = known.rules;
        if (!this.#led) this.#takeMemory(known.memory);
        this.refresh();
      },
      () => undefined, // Without an answer nothing opens.
    );
  }

  #takeMemory(memory: Memory): void {
    const { account, customer } = this.#memory;
    this.#memory = memory;
    this.#procedure = withLabels(this.#own, memory.labels);
    // A domain is right for one customer. Not at once: whoever tells us may be in the midst of hearing a scene.
    if (account !== memory.account || customer !== memory.customer) queueMicrotask(() => this.forgetAnswers());
  }
}
