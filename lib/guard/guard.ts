import type { Sought } from '../page/find-again';
import { IncrementalSurvey } from '../page/incremental-survey';
import { readScene, type Scene } from '../page/scene';
import { survey } from '../page/survey';
import { measuringOnce } from '../page/visible';
import type { Memory } from '../procedure/memory';
import { emptyMemory } from '../procedure/memory-empty';
import type { Procedure } from '../procedure/schema';
import type { HeldScene } from './held-scene';
import { createKeeper, type Hold, type Keeper, type KeeperEvent, type KeeperPorts, type Question } from './keeper';

export type { Hold } from './keeper';
export type GuardEvent = KeeperEvent<Scene>;

/**
 * A keeper as those know it who guide and draw: it holds, this reads the rest of the page for each of its scenes. Apart
 * from the keeper, because that runs in every frame and must stay small.
 */
export class GuardOf {
  private memory: Memory = emptyMemory;
  private pressedOrder: string | undefined;
  private sought: readonly Sought[] = [];
  /** The latest reading, shared by all listeners. */
  private latest: { held: HeldScene; scene: Scene } | undefined;
  private readonly listeners = new Set<(event: GuardEvent) => void>();

  constructor(
    private readonly keeper: Keeper,
    private procedure: Procedure,
    signal: AbortSignal,
  ) {
    let kept: IncrementalSurvey | undefined;
    keeper.surveyWith((top, shadowOf) => {
      kept ??= new IncrementalSurvey(top, shadowOf, { signal });
      return kept.read();
    });
    signal.addEventListener('abort', () => keeper.surveyWith(survey));
  }

  start(): void {
    this.keeper.start();
  }

  /** Adds a listener for scenes, attempts and passes; it gets the present scene at once. */
  listen(listener: (event: GuardEvent) => void, options: { signal: AbortSignal }): void {
    this.listeners.add(listener);
    options.signal.addEventListener('abort', () => this.listeners.delete(listener));
    this.keeper.listen(
      (event) => listener(event.type === 'scene' ? { ...event, scene: this.sceneOf(event.scene) } : event),
      options,
    );
  }

  /** What the assistant remembers: it settles what is held, and which order is the one just placed. */
  setMemory(memory: Memory): void {
    this.memory = memory;
    this.keeper.setMemory(memory);
  }

  /** Sets who asks about a press that is not held, as before billing starts. */
  setQuestion(question: Question): void {
    this.keeper.setQuestion(question);
  }

  setPressedOrder(order: string | undefined): void {
    this.pressedOrder = order;
  }

  /** Something was held that is no event of the page, and so was held by somebody else than the keeper. */
  tellAttempt(hold: Hold): void {
    for (const listener of this.listeners) listener({ type: 'attempt', hold });
  }

  /** The procedure with the labels of repairs, and what may be found by its fingerprint. Counts from the next reading. */
  setRepaired(procedure: Procedure, sought: readonly Sought[]): void {
    this.procedure = procedure;
    this.sought = sought;
  }

  /** The list has changed: every answer is void until it is given again. */
  forgetAnswers(): void {
    this.keeper.forgetAnswers();
  }

  /** Reads the page anew and tells everybody. */
  refresh(): void {
    this.keeper.refresh();
  }

  private sceneOf(held: HeldScene): Scene {
    if (this.latest?.held !== held) {
      const recollection = { ...this.memory, pressedOrder: this.pressedOrder, sought: this.sought };
      const isHeld = (element: Element): boolean => this.keeper.isHeld(element);
      const scene = measuringOnce(() => readScene(held.page, this.procedure, recollection, isHeld));
      this.latest = { held, scene };
    }
    return this.latest.scene;
  }
}

/** A guard with a keeper of its own, where no other script of the frame has brought one. */
export class Guard extends GuardOf {
  constructor(top: Document, procedure: Procedure, ports: KeeperPorts, signal: AbortSignal) {
    super(createKeeper(top, procedure, ports, signal), procedure, signal);
  }
}
