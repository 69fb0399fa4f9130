import type { GuardEvent, GuardOf } from '../guard/guard';
import { fillField } from '../page/fill';
import { Tracker } from '../page/track';
import { forgetOrder, type Memory } from '../procedure/memory';
import { type Progress, progress } from '../procedure/progress';
import type { RecordedStep } from '../procedure/recorded';
import { type Deed, remember, rememberDeed } from '../procedure/remember';
import type { Procedure } from '../procedure/schema';
import { Confirmations } from './confirmation';
import { watchDate } from './date-attention';
import { deedOfPass, deedOfPress, orderOfPress } from './deeds';
import { DomainCheck } from './domain-check';
import { checkField } from './domain-field';
import { sightingOf } from './facts';
import { observationOf } from './observation';
import { Patience } from './patience';
import { ElementKeys, placed, ringedOf, type SceneEvent, trackedIn } from './placement';
import type { AssistantPorts } from './ports';
import { begun, ended, runningOf } from './running';
import { SourceLook } from './source-look';
import type { AssistantStore } from './state';
import { TabMemory } from './tab-memory';
import { Warnings } from './warnings';

/**
 * Ties page, procedure and check together: listens to the guard's scenes, derives the next step, asks for the verdict,
 * follows the target, and keeps the store that everything drawn is derived from.
 */
export class Assistant {
  private readonly memory: TabMemory;
  private readonly tracker: Tracker;
  private readonly domainCheck: DomainCheck;
  readonly source: SourceLook;
  readonly confirmations: Confirmations;
  readonly warnings: Warnings;
  private patience: Patience;
  private readonly keys = new ElementKeys();
  private event: SceneEvent | undefined;
  private openReasons = new Set<Element>();
  private targets: readonly Element[] = [];
  private shownTarget = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ready = false;

  constructor(
    private readonly top: Document,
    private readonly guard: GuardOf,
    private readonly store: AssistantStore,
    private readonly ports: AssistantPorts,
    private readonly signal: AbortSignal,
  ) {
    const view = top.defaultView;
    if (!view) throw new Error('The assistant needs a page with a window; this document has none.');
    this.memory = new TabMemory(ports, (memory) => guard.setMemory(memory), signal);
    this.patience = new Patience(store.getState().procedure);
    this.tracker = new Tracker(view, (places) => this.store.setState(placed(places, this.known())), signal);
    this.domainCheck = new DomainCheck(ports.check, {
      answered: (check) => this.store.setState({ check }),
      silent: (silent) => this.store.setState({ silent }),
      again: () => guard.refresh(),
    });
    this.source = new SourceLook(store, ports, this.domainCheck, signal);
    this.warnings = new Warnings(store, ports, this.memory, signal);
    this.confirmations = new Confirmations(store, ports, this.memory, () => guard.refresh());
  }

  /** Begins once the tab's memory is read; until then the guard alone works. */
  async start(): Promise<void> {
    await this.memory.restore();
    if (this.signal.aborted) return;
    this.ready = true;
    this.takeRunning();
    this.signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.domainCheck.forget();
    });
    watchDate(
      this.top,
      () => this.event?.scene.activation?.date,
      () => this.noteDeed({ type: 'touched-date' }),
      { signal: this.signal },
    );
    this.guard.listen((event) => this.hear(event), { signal: this.signal });
    this.guard.refresh();
  }

  begin(procedure: string): void {
    this.commit(begun(this.memory.get(), procedure, this.store.getState().procedures));
  }

  end(): void {
    this.commit(ended(this.memory.get(), this.store.getState().procedures));
  }

  answer(question: string, value: string): void {
    const memory = this.memory.get();
    this.commit({ ...memory, answers: { ...memory.answers, [question]: value } });
  }

  skip(step: string): void {
    const memory = this.memory.get();
    const found = this.procedure.steps.find((each) => each.id === step);
    const question = found?.question ? { [found.question.id]: 'no' } : {};
    this.commit({ ...memory, answers: { ...memory.answers, ...question, [`skip:${step}`]: 'yes' } });
  }

  startAnother(): void {
    this.commit(forgetOrder(this.memory.get()));
  }

  lookAgain(): void {
    this.patience.reset();
    this.domainCheck.forget();
    this.guard.refresh();
  }

  scrollToTarget(): void {
    this.targets[0]?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'auto' });
  }

  useSuggestion(domain: string): void {
    const editor = this.event?.scene.editor;
    if (!editor?.field || editor.readOnly) return;
    fillField(editor.field, domain);
    this.guard.refresh();
  }

  openReason(key: string, open: boolean): void {
    for (const { element } of this.event?.holds ?? []) {
      if (this.keys.of(element) !== key) continue;
      if (open) this.openReasons.add(element);
      else this.openReasons.delete(element);
    }
    this.show();
  }

  /** Names under which guarded controls are to be held besides their own. */
  setLabels(labels: Memory['labels']): void {
    this.commit({ ...this.memory.get(), labels });
  }

  listChanged(): void {
    this.domainCheck.forget();
    this.guard.forgetAnswers();
  }

  private hear(event: GuardEvent): void {
    if (event.type === 'pressed') this.noticePress(event.element);
    else if (event.type === 'passed') this.noteDeed(deedOfPass(this.event?.scene, event.target, event.element));
    else {
      if (event.type === 'scene') this.event = event;
      else this.openReasons = new Set([event.hold.element]);
      this.show();
    }
  }

  private show(): void {
    const { event } = this;
    if (!event || !this.ready) return;
    const { scene, decisions } = event;
    const before = this.memory.get();
    this.memory.set(remember(before, observationOf(scene, decisions, before, this.ports.now(), this.procedure)));
    const memory = this.memory.get();
    const next = memory.procedure ? this.nextOf(event) : undefined;
    this.targets = next?.state === 'guiding' ? ringedOf(scene.findings.get(next.target), this.top.activeElement) : [];
    if (next && 'step' in next && next.step.id !== memory.lastStep)
      this.memory.set({ ...memory, lastStep: next.step.id });
    checkField(scene, this.memory.get(), this.domainCheck, this.store);
    this.store.setState({ progress: next, memory: this.memory.get(), billNow: !!scene.billNow, rules: event.rules });
    this.warnings.look(scene);
    this.tracker.follow(trackedIn(event, this.targets, this.keys));
    this.bringIntoView(next);
  }

  private nextOf({ scene, decisions }: SceneEvent): Progress {
    const memory = this.memory.get();
    const sighting = sightingOf(scene, memory, decisions);
    const derived = progress(this.procedure, sighting, memory.answers, memory.lastStep);
    const patient = this.patience.consider(derived, this.ports.now());
    clearTimeout(this.timer);
    if (patient.lookAgainIn !== undefined) this.timer = setTimeout(() => this.guard.refresh(), patient.lookAgainIn);
    return patient.progress;
  }

  /** Scrolls to a new target once; a clerk who scrolls away again is not pulled back, the panel offers to. */
  private bringIntoView(next: Progress | undefined): void {
    if (next?.state !== 'guiding') return;
    const shown = `${next.step.id} ${next.target}`;
    if (shown === this.shownTarget) return;
    this.shownTarget = shown;
    const { target } = this.store.getState();
    if (target?.away && this.targets.length === 1) this.scrollToTarget();
  }

  private known() {
    const { progress: shown } = this.store.getState();
    return { event: this.event, progress: shown, targets: this.targets, keys: this.keys, open: this.openReasons };
  }

  private noticePress(pressed: Element): void {
    const scene = this.event?.scene;
    if (!scene) return;
    this.noteDeed(deedOfPress(scene, pressed, this.procedure));
    const order = orderOfPress(scene, pressed);
    if (order) this.guard.setPressedOrder(order);
  }

  private noteDeed(deed: Deed | undefined): void {
    if (!deed) return;
    const seen = { now: this.ports.now(), usageRow: this.event?.scene.usageRow?.says };
    this.memory.setNow(rememberDeed(this.memory.get(), deed, seen));
    queueMicrotask(() => this.guard.refresh());
  }

  private commit(memory: Memory): void {
    this.memory.setNow(memory);
    this.takeRunning();
    this.guard.refresh();
  }

  /** What was recorded so far; undefined ends the recording. */
  setRecording(recording: readonly RecordedStep[] | undefined): void {
    this.commit({ ...this.memory.get(), recording: recording && [...recording] });
  }

  /** Takes over what was published meanwhile. */
  setProcedures(procedures: readonly Procedure[]): void {
    this.store.setState({ procedures });
    this.takeRunning();
    this.guard.refresh();
  }

  private get procedure(): Procedure {
    return this.store.getState().procedure;
  }

  /** Guides by the procedure that was started from now on. */
  private takeRunning(): void {
    const procedure = runningOf(this.store.getState().procedures, this.memory.get());
    if (procedure === this.procedure) return;
    this.patience = new Patience(procedure);
    this.store.setState({ procedure });
  }
}
