import { fieldValue } from '../page/field';
import { observePage } from '../page/observe';
import { survey } from '../page/survey';
import { frameDocument, type Root, type ShadowOf, standsFor } from '../page/tree';
import type { Guarded } from '../procedure/guarded-usage';
import type { Memory } from '../procedure/memory';
import { emptyMemory } from '../procedure/memory-empty';
import { createAnswers, type Subscriber } from './answers';
import { withLabels } from './extra-labels';
import { FRAME_JOINED } from './frames';
import { type GuardedControl, guardedControls } from './held-controls';
import { createHeldMarks } from './held-marks';
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

type Judged = GuardedControl & { reason?: HoldReason };

function isHold(control: Judged): control is Hold {
  return control.reason !== undefined;
}

/** What the scripts of a frame have of its keeper. */
export type Keeper = {
  start(): void;
  /** Adds a listener for scenes, attempts and passes; it gets the present scene at once. */
  listen(listener: (event: KeeperEvent) => void, options: { signal: AbortSignal }): void;
  /** What the assistant remembers; the keeper has its own copy because it decides within the event. */
  setMemory(memory: Memory): void;
  /** Sets who asks about what is not held. */
  setQuestion(question: Question): void;
  /** Whether the control is switched off by us and not by the page. */
  isHeld(element: Element): boolean;
  /** The list has changed, or what a supervisor settled: every answer is void until it is given again. */
  forgetAnswers(): void;
  /** Reads the page anew and tells everybody. */
  refresh(): void;
  /** Whoever reads often may bring a faster survey. What is held at an event is told by a whole one all the same. */
  surveyWith(faster: typeof survey): void;
};

/** Whether a clerk is asked before one of these elements is pressed; the event is stopped then. */
export type Question = (actors: readonly Element[], event: Event) => boolean;

/**
 * Holds add-ons and Place Order until the domain is right.
 *
 * Works from the first byte and decides within the event, from what is in memory already: the field's present value
 * and the answers known for it. What is not known is held. It reads no more of the page than that takes; who draws and
 * guides uses a `Guard`, which reads the rest.
 */
export function createKeeper(top: Document, own: Guarded, ports: KeeperPorts, signal: AbortSignal): Keeper {
  const { shadowOf, lenient } = ports;
  const answers = createAnswers(ports.isExact, refresh);
  const marks = createHeldMarks();
  const listeners = new Set<(event: KeeperEvent) => void>();
  const documents = new WeakSet<Root>();
  let memory: Memory = emptyMemory;
  /** Nothing is asked before they are known, and with them whose domain it has to be. */
  let rules: GuardRules | undefined;
  /** An assistant in this frame leads; without one the guard recalls what the top page's remembers. */
  let led = false;
  /** The field keeps its value when another part of the pop-up takes it off the page. */
  let lastField: Element | undefined;
  /** The latest look, and every control that it found, held or not. */
  let latest: SceneEvent | undefined;
  let controls: readonly Judged[] = [];
  let question: Question | undefined;
  let often = survey;
  let watch: ((root: Root) => void) | undefined;

  /** As it came, with the labels of repairs. */
  const procedure = (): Guarded => withLabels(own, memory.labels);

  function refresh(): void {
    if (signal.aborted) return;
    const event = look(often);
    marks.set(new Map(event.holds.map(({ element, reason }) => [element, ports.describe(reason)])));
    tell(event);
  }

  /** What is on the page at this very moment: scripts, undo and autofill change fields without an event. */
  function look(how: typeof survey): SceneEvent {
    const page = how(top, shadowOf);
    // Frames of the same origin are part of the page.
    page.roots.forEach(watchDocument);
    const scene = readHeldScene(page, procedure());
    const state = stateOf(scene);
    const decisions = { 'add-ons': may('add-ons', state), 'place-order': may('place-order', state) };
    controls = guardedControls(scene, procedure()).map((control) => ({ ...control, ...decisions[control.target] }));
    latest = { type: 'scene', scene, holds: lenient ? [] : controls.filter(isHold), decisions, rules };
    return latest;
  }

  /** What is known; what is not is asked for, before it has to be decided. */
  function stateOf({ editor, lines, billNow }: HeldScene): GuardState {
    const { account, customer: name, confirmed } = memory;
    const known = (value: string | undefined) => answers.of(value, rules && { name, account });
    lastField = editor && (editor.field ?? lastField);
    const value = lastField && fieldValue(lastField);
    return {
      ...memory,
      editor: editor && { ...editor, value, known: known(value) },
      lines: lines.map(({ tokens }) => ({ tokens: tokens.map((text) => ({ text, known: known(text) })) })),
      confirmed: confirmed?.map((each) => each.value),
      billNow: !!billNow,
      rules,
    };
  }

  /** Keyed by document: a frame keeps its window's name while it goes from one to the next, but not its listeners. */
  function watchDocument(document: Root): void {
    if (documents.has(document)) return;
    documents.add(document);
    watch?.(document);
    const { defaultView: view } = document as Partial<Document>; // shadow roots have none
    const options = { capture: true, passive: false, signal };
    for (const type of [...ROUTES, FORM_SUBMIT]) view?.addEventListener(type, judge, options);
    view?.addEventListener(FRAME_JOINED, admit, options);
  }

  function admit(event: Event): void {
    const inner = frameDocument(event.composedPath()[0] as Element); // sent at frames alone
    if (!inner) return;
    watchDocument(inner);
    event.preventDefault();
  }

  function judge(event: Event): void {
    const { type } = event;
    const actors = actorsOf(event, shadowOf);
    const meant = meantBy(actors);
    const hold = meant && isHold(meant) ? meant : undefined;
    if (!lenient && (hold || question?.(actors, event))) {
      stop(event, hold);
      return;
    }
    if (meant && (type === 'click' || type === 'submit')) {
      if (hold) tell({ type: 'attempt', hold });
      tell({ ...meant, type: 'passed' });
    }
    if (type === 'click' && actors[0]) tell({ type: 'pressed', element: actors[0] });
  }

  /** The guarded control that one of the actors stands for, if any. The page is read again to tell, but for no plain press. */
  function meantBy(actors: readonly Element[]): Judged | undefined {
    const concerned = actors.filter((actor) => mayConcern(actor, shadowOf, procedure()));
    if (concerned.length === 0) return undefined;
    look(survey);
    return controls.find(({ element }) => concerned.some((actor) => standsFor(actor, element)));
  }

  function stop(event: Event, hold: Hold | undefined): void {
    event.stopImmediatePropagation();
    // Without its default a touch would make no click; the click is what tells, and is stopped in its turn.
    if (!event.type.startsWith('touch')) event.preventDefault();
    if (!hold || !PRESSES.test(event.type) || (event as Partial<KeyboardEvent>).repeat) return; // where it is one
    tell({ type: 'attempt', hold });
    recall();
  }

  function tell(event: KeeperEvent): void {
    for (const listener of listeners) listener(event);
  }

  function recall(): void {
    ports.recall().then(
      (known) => {
        if (!known) return;
        rules = known.rules;
        if (!led) takeMemory(known.memory);
        refresh();
      },
      () => undefined, // Without an answer nothing opens.
    );
  }

  function takeMemory(next: Memory): void {
    const { account, customer } = memory;
    memory = next;
    // A domain is right for one customer. Not at once: whoever tells us may be in the midst of hearing a scene.
    if (account !== next.account || customer !== next.customer) queueMicrotask(forgetAnswers);
  }

  function forgetAnswers(): void {
    answers.forget();
    recall();
    refresh();
  }

  return {
    start: () => {
      watchDocument(top);
      watch = observePage(top, refresh, { signal });
      signal.addEventListener('abort', () => marks.set(new Map()));
      recall();
      refresh();
    },
    listen: (listener, options) => {
      listeners.add(listener);
      options.signal.addEventListener('abort', () => listeners.delete(listener));
      if (latest) listener(latest);
    },
    setMemory: (next) => {
      led = true;
      takeMemory(next);
      if (!rules) recall();
    },
    setQuestion: (asked) => {
      question = asked;
    },
    isHeld: marks.has,
    forgetAnswers,
    refresh,
    surveyWith: (faster) => {
      often = faster;
    },
  };
}
