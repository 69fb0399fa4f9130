import { fieldValue } from '../page/field';
import { observePage } from '../page/observe';
import { readScene, type Scene } from '../page/scene';
import { survey } from '../page/survey';
import { frameDocument, type ShadowOf, within } from '../page/tree';
import type { Memory } from '../procedure/memory';
import { emptyMemory } from '../procedure/memory-empty';
import type { Procedure } from '../procedure/schema';
import { guardedControls } from './held-controls';
import { HeldMarks } from './held-marks';
import { type Decision, type GuardState, type HoldReason, type HoldTarget, type Known, may } from './policy';
import { actorsOf, FORM_SUBMIT, ROUTES } from './routes';
import { mayConcern } from './prefilter';

export type Hold = { target: HoldTarget; element: Element; reason: HoldReason };

/** What the guard asks of the outside. Must never throw; an answer that does not come leaves things held. */
export type GuardPorts = {
  /** Whether the value is, byte for byte, a domain of the list. */
  isExact(value: string): Promise<boolean>;
  /** The tab's memory, as far as it is known here. */
  recall(): Promise<Memory>;
  /** The reason in the user's language. */
  describe(reason: HoldReason): string;
  shadowOf: ShadowOf;
};

export type GuardEvent =
  | { type: 'scene'; scene: Scene; holds: readonly Hold[]; decisions: Record<HoldTarget, Decision> }
  | { type: 'attempt'; hold: Hold }
  | { type: 'passed'; target: HoldTarget; element: Element };

/**
 * Holds add-ons and Place Order until the domain is right.
 *
 * Works from the first byte and decides within the event, from what is in memory already: the field's present value
 * and the answers known for it. What is not known is held. It also is the one reader of the page: whoever draws
 * something listens to its scenes.
 */
export class Guard {
  private readonly known = new Map<string, Known>();
  private readonly marks = new HeldMarks();
  private readonly listeners = new Set<(event: GuardEvent) => void>();
  private readonly windows = new WeakSet<Window>();
  private memory: Memory = emptyMemory;
  private pressedOrder: string | undefined;
  private lastValue: string | undefined;
  private scene: Scene | undefined;
  /** An assistant in this frame leads; without one the guard recalls what the top page's remembers. */
  private led = false;
  /** Grows with every noticed change; a reading of an older one is not used again. */
  private epoch = 0;
  private readEpoch = -1;

  constructor(
    private readonly top: Document,
    private readonly procedure: Procedure,
    private readonly ports: GuardPorts,
    private readonly signal: AbortSignal,
  ) {}

  start(): void {
    const view = this.top.defaultView;
    if (!view || this.signal.aborted) return;
    this.watchWindow(view);
    observePage(this.top, () => this.refresh(), { signal: this.signal, shadowOf: this.ports.shadowOf });
    this.signal.addEventListener('abort', () => this.marks.set(new Map()));
    this.recallMemory();
    this.refresh();
  }

  /** Adds a listener for scenes, attempts and passes; it gets the present scene at once. */
  listen(listener: (event: GuardEvent) => void, { signal }: { signal: AbortSignal }): void {
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener));
    if (this.scene) listener(this.eventOf(this.scene));
  }

  /** What the assistant remembers; the guard keeps its own copy because it decides within the event. */
  setMemory(memory: Memory): void {
    this.led = true;
    this.memory = memory;
  }

  setPressedOrder(order: string | undefined): void {
    this.pressedOrder = order;
  }

  /** The list has changed: every answer is void until it is given again. */
  forgetAnswers(): void {
    this.known.clear();
    this.refresh();
  }

  /** Reads the page anew and tells everybody. */
  refresh(): void {
    if (this.signal.aborted || !this.top.body) return;
    this.epoch++;
    const event = this.eventOf(this.read());
    this.marks.set(new Map(event.holds.map((hold) => [hold.element, this.ports.describe(hold.reason)])));
    this.tell(event);
  }

  private read(): Scene {
    if (this.scene && this.readEpoch === this.epoch) return this.scene;
    const page = survey(this.top, this.ports.shadowOf);
    const scene = readScene(page, this.procedure, { ...this.memory, pressedOrder: this.pressedOrder }, (element) => this.marks.isMarked(element));
    this.scene = scene;
    this.readEpoch = this.epoch;
    this.learn(scene);
    this.watchFrames();
    return scene;
  }

  /** Asks for what will have to be decided, before it has to be. */
  private learn(scene: Scene): void {
    if (scene.editor?.value !== undefined) this.ask(scene.editor.value);
    for (const line of scene.lines) for (const token of line.tokens.slice(0, 12)) this.ask(token);
    if (scene.editor?.field) this.lastValue = scene.editor.value;
    else if (!scene.editor) this.lastValue = undefined;
  }

  private ask(value: string): void {
    if (value === '' || this.known.has(value)) return;
    this.known.set(value, 'asked');
    this.ports.isExact(value).then(
      (exact) => this.settle(value, exact ? 'right' : 'wrong'),
      () => this.known.delete(value),
    );
  }

  private settle(value: string, known: Known): void {
    if (!this.known.has(value)) return;
    this.known.set(value, known);
    this.refresh();
  }

  private stateOf(scene: Scene): GuardState {
    const { editor } = scene;
    // The field is read again here: scripts, undo and autofill change it without an event.
    const value = editor?.field ? fieldValue(editor.field) : this.lastValue;
    return {
      editor: editor ? { value, known: this.knownOf(value), readOnly: editor.readOnly } : undefined,
      lines: scene.lines.map((line) => ({ tokens: line.tokens.map((text) => ({ text, known: this.knownOf(text) })) })),
      verified: this.memory.verified,
      edits: this.memory.edits,
      confirmed: this.memory.confirmed?.value,
    };
  }

  private knownOf(value: string | undefined): Known {
    return value === undefined || value === '' ? 'wrong' : (this.known.get(value) ?? 'asked');
  }

  private eventOf(scene: Scene): GuardEvent & { type: 'scene' } {
    const state = this.stateOf(scene);
    const decisions = { 'add-ons': may('add-ons', state), 'place-order': may('place-order', state) };
    const holds: Hold[] = [];
    for (const { target, element } of guardedControls(scene, this.procedure)) {
      const decision = decisions[target];
      if (decision.held) holds.push({ target, element, reason: decision.reason });
    }
    return { type: 'scene', scene, holds, decisions };
  }

  private watchWindow(view: Window): void {
    if (this.windows.has(view)) return;
    this.windows.add(view);
    const options = { capture: true, passive: false, signal: this.signal };
    for (const type of [...ROUTES, FORM_SUBMIT]) view.addEventListener(type, (event) => this.judge(event), options);
  }

  /** Frames of the same origin are part of the page; their own guard may not know what the top page shows. */
  private watchFrames(): void {
    for (const frame of this.top.querySelectorAll('iframe, frame')) {
      const view = frameDocument(frame)?.defaultView;
      if (view) this.watchWindow(view);
    }
  }

  private judge(event: Event): void {
    const actors = actorsOf(event, this.ports.shadowOf).filter((actor) => mayConcern(actor));
    if (actors.length === 0) return;
    // Whatever happened since the last reading counts: the page is read again for this very event.
    this.epoch++;
    const scene = this.read();
    const meant = guardedControls(scene, this.procedure).find(({ element }) => actors.some((actor) => within(actor, element)));
    if (!meant) return;
    const decision = may(meant.target, this.stateOf(scene));
    if (decision.held) this.stop(event, { ...meant, reason: decision.reason });
    else if (event.type === 'click' || event.type === 'submit') this.tell({ type: 'passed', ...meant });
  }

  private stop(event: Event, hold: Hold): void {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
    if (event.type === 'click' || event.type === 'submit' || event.type === 'keydown' || event.type === FORM_SUBMIT) {
      this.tell({ type: 'attempt', hold });
      this.recallMemory();
    }
  }

  private tell(event: GuardEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private recallMemory(): void {
    if (this.led) return;
    this.ports.recall().then(
      (memory) => {
        if (!this.led) this.memory = memory;
      },
      () => undefined, // Without a memory nothing opens that was not opened by the page itself.
    );
  }
}
