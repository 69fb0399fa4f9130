import type { Guard, GuardEvent, Hold } from '../guard/guard';
import { fieldValue } from '../page/field';
import { fillField } from '../page/fill';
import type { Finding } from '../page/find';
import { rowOfOrder, type Scene } from '../page/scene';
import { columnOf, type Placed, type Tracked, Tracker } from '../page/track';
import { standsFor, within } from '../page/tree';
import { type Box, reach } from '../page/visible';
import type { Sighting } from '../procedure/evidence';
import { forgetOrder, type Memory } from '../procedure/memory';
import { emptyMemory } from '../procedure/memory-empty';
import { type Progress, progress } from '../procedure/progress';
import { type Deed, remember, rememberDeed } from '../procedure/remember';
import type { Step } from '../procedure/schema';
import { DomainCheck } from './domain-check';
import { sightingOf } from './facts';
import { observationOf } from './observation';
import type { AssistantPorts } from './ports';
import type { AssistantStore } from './state';

/** A target that was there a moment ago is waited for this long before it is called lost. */
const LOST_AFTER_MS = 900;
/** Shorter, because the page does show something to go on with. */
const BACK_AFTER_MS = 500;
/** A memory that changes with each keystroke is written at most this often. */
const WRITE_EVERY_MS = 150;

/**
 * Ties page, procedure and check together: listens to the guard's scenes, derives the next step, asks for the verdict,
 * follows the target, and keeps the store that everything drawn is derived from.
 */
export class Assistant {
  private memory: Memory = emptyMemory;
  private event: (GuardEvent & { type: 'scene' }) | undefined;
  private readonly tracker: Tracker;
  private readonly domainCheck: DomainCheck;
  private openReasons = new Set<Element>();
  private doubtSince: number | undefined;
  private shownProgress: Progress | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: ReturnType<typeof setTimeout> | undefined;
  private targets: readonly Element[] = [];
  private holdKeys = new WeakMap<Element, string>();
  private keys = 0;
  private ready = false;
  private shownTarget = '';

  constructor(
    private readonly top: Document,
    private readonly guard: Guard,
    private readonly store: AssistantStore,
    private readonly ports: AssistantPorts,
    private readonly signal: AbortSignal,
  ) {
    const view = top.defaultView;
    if (!view) throw new Error('The assistant needs a page with a window; this document has none.');
    this.tracker = new Tracker(view, (places) => this.place(places), signal);
    this.domainCheck = new DomainCheck(
      (value, subscriber, leftField) => ports.check(value, subscriber, leftField),
      (check) => this.store.setState({ check }),
    );
  }

  /** Begins once the tab's memory is read; until then the guard alone works. */
  async start(): Promise<void> {
    const remembered = await this.ports.readMemory().catch(() => undefined);
    if (this.signal.aborted) return;
    this.memory = remembered ?? emptyMemory;
    this.guard.setMemory(this.memory);
    this.ready = true;
    this.signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      clearTimeout(this.writing);
    });
    const options = { capture: true, passive: true, signal: this.signal };
    for (const type of ['focusout', 'change'])
      this.top.addEventListener(type, (event) => this.noticeDate(event), options);
    this.guard.listen((event) => this.hear(event), { signal: this.signal });
    this.guard.refresh();
  }

  // — What people do in the overlay —

  begin(procedure: string): void {
    this.commit({ ...this.memory, procedure });
  }

  end(): void {
    this.commit({ ...this.memory, procedure: undefined, lastStep: undefined });
  }

  answer(question: string, value: string): void {
    this.commit({ ...this.memory, answers: { ...this.memory.answers, [question]: value } });
  }

  skip(step: string): void {
    const found = this.store.getState().procedure.steps.find((each) => each.id === step);
    const question = found?.question ? { [found.question.id]: 'no' } : {};
    this.commit({ ...this.memory, answers: { ...this.memory.answers, ...question, [`skip:${step}`]: 'yes' } });
  }

  startAnother(): void {
    this.commit({ ...forgetOrder(this.memory), account: this.memory.account });
  }

  lookAgain(): void {
    this.doubtSince = undefined;
    this.shownProgress = undefined;
    this.domainCheck.forget();
    this.guard.refresh();
  }

  scrollToTarget(): void {
    this.targets[0]?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'auto' });
  }

  goToDomain(): void {
    const field = this.event?.scene.editor?.field;
    const line = this.event?.scene.lines[0]?.element;
    const goal = field ?? line;
    goal?.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (goal && 'focus' in goal) (goal as HTMLElement).focus(); // focusable, as checked
  }

  useSuggestion(domain: string): void {
    const field = this.event?.scene.editor?.field;
    if (!field || this.event?.scene.editor?.readOnly) return;
    fillField(field, domain);
    this.guard.refresh();
  }

  openReason(key: string, open: boolean): void {
    for (const hold of this.event?.holds ?? []) {
      if (this.keyOf(hold.element) !== key) continue;
      if (open) this.openReasons.add(hold.element);
      else this.openReasons.delete(hold.element);
    }
    this.show();
  }

  setConfirming(confirming: boolean): void {
    this.store.setState({ confirming });
  }

  /** Opens what is held for this very value, after it was written down. */
  async confirm(value: string, reason: string): Promise<void> {
    const { check } = this.store.getState();
    if (!check?.confirmable || check.value !== value) return;
    const at = this.ports.now();
    await this.ports.record({ value, reason, account: this.memory.account, verdict: check.verdict, at });
    this.store.setState({ confirming: false });
    this.commit({ ...this.memory, confirmed: { value, reason, at } });
  }

  takeBack(): void {
    this.commit({ ...this.memory, confirmed: undefined });
  }

  listChanged(): void {
    this.domainCheck.forget();
    this.guard.forgetAnswers();
  }

  // — What is seen —

  private hear(event: GuardEvent): void {
    if (event.type === 'scene') {
      this.event = event;
      this.show();
    } else if (event.type === 'attempt') {
      this.openReasons = new Set([event.hold.element]);
      this.show();
    } else if (event.type === 'pressed') {
      this.noticePress(event.element);
    } else if (event.target === 'place-order') {
      this.noteDeed({ type: 'pressed-place-order' });
    } else {
      this.notePackage(event.element);
    }
  }

  private show(): void {
    const { event } = this;
    if (!event || !this.ready) return;
    const { scene, decisions } = event;
    this.setMemory(remember(this.memory, observationOf(scene, decisions, this.memory, this.ports.now())));
    const sighting = sightingOf(scene, this.memory, decisions);
    const next = this.memory.procedure ? this.patient(this.progressOf(sighting)) : undefined;
    this.targets = next?.state === 'guiding' ? this.elementsOf(scene.findings.get(next.target)) : [];
    if (next && 'step' in next && next.step.id !== this.memory.lastStep)
      this.setMemory({ ...this.memory, lastStep: next.step.id });
    this.checkField(scene);
    this.store.setState({ progress: next, memory: this.memory });
    this.tracker.follow(this.trackedIn(event));
    this.bringIntoView(next);
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

  private progressOf(sighting: Sighting): Progress {
    return progress(this.store.getState().procedure, sighting, this.memory.answers, this.memory.lastStep);
  }

  /**
   * Between two screens a page is empty for a moment, and its menu is all that is left. That is waiting: being lost, or
   * having to go back, must last before it is believed.
   */
  private patient(next: Progress): Progress {
    const isLost = next.state === 'lost' && !next.unsure;
    if (!isLost && !this.goesBack(next)) {
      this.doubtSince = undefined;
      this.shownProgress = next;
      return next;
    }
    const now = this.ports.now();
    this.doubtSince ??= now;
    const left = (isLost ? LOST_AFTER_MS : BACK_AFTER_MS) - (now - this.doubtSince);
    if (left <= 0) {
      this.shownProgress = next;
      return next;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.guard.refresh(), left + 10);
    const before = this.shownProgress;
    return { state: 'waiting', step: before && 'step' in before ? before.step : (next as { step: Step }).step }; // done never doubts
  }

  /** An earlier click than the one shown last. */
  private goesBack(next: Progress): boolean {
    const before = this.shownProgress;
    if (!before || !('step' in before) || next.state !== 'guiding') return false;
    const { steps } = this.store.getState().procedure;
    const rank = (progress: { step: Step; target?: string }): number =>
      steps.indexOf(progress.step) * 10 + progress.step.clicks.findIndex((click) => click.target === progress.target);
    return rank(next) < rank(before);
  }

  private elementsOf(finding: Finding | undefined): readonly Element[] {
    if (finding?.state !== 'found') return [];
    if (finding.all.length < 2) return [finding.element];
    // Only the clerk knows which of several it is: all are ringed, until the focus tells.
    const active = this.top.activeElement;
    const chosen = finding.all.find((element) => active !== null && within(active, element));
    return chosen ? [chosen] : finding.all;
  }

  private checkField(scene: Scene): void {
    const { editor } = scene;
    if (!editor?.field || editor.readOnly) {
      this.domainCheck.forget();
      this.store.setState({ field: undefined, check: undefined, confirming: false });
      return;
    }
    const value = fieldValue(editor.field);
    const left = deepActive(this.top) !== editor.field;
    this.domainCheck.update(value, { name: this.memory.customer, account: this.memory.account }, left);
    const { check } = this.store.getState();
    if (check && check.value !== value) this.store.setState({ check: undefined, confirming: false });
  }

  private trackedIn(event: GuardEvent & { type: 'scene' }): Tracked[] {
    const tracked: Tracked[] = this.targets.map((element, index) => ({ key: `target:${index}`, element }));
    for (const hold of event.holds) {
      if (reach(hold.element) === 'open')
        tracked.push({ key: `hold:${this.keyOf(hold.element)}`, element: hold.element });
    }
    const field = event.scene.editor?.field;
    if (field && !event.scene.editor?.readOnly) tracked.push({ key: 'field', element: field });
    const confirm = event.scene.findings.get('confirm');
    const addOn = event.scene.findings.get('open-add-ons');
    for (const finding of [confirm, addOn])
      if (finding?.state === 'found') tracked.push({ key: `clear:${tracked.length}`, element: finding.element });
    return tracked;
  }

  private place(places: ReadonlyMap<string, Placed>): void {
    const boxes = (prefix: string): Placed[] =>
      [...places].filter(([key]) => key.startsWith(prefix)).map(([, place]) => place);
    const targets = boxes('target:');
    const box = columnOf(targets.map((target) => target.box));
    const { progress: next } = this.store.getState();
    const isOpen = this.targets.some((element) => reach(element) === 'open');
    const isAway = !isOpen && this.targets.some((element) => reach(element) === 'away');
    const field = places.get('field');
    const element = this.event?.scene.editor?.field;
    this.store.setState({
      target:
        box && next?.state === 'guiding' && (isOpen || isAway)
          ? { id: next.target, box, radius: targets.length === 1 ? (targets[0]?.radius ?? 4) : 6, away: isAway }
          : undefined,
      holds: (this.event?.holds ?? []).flatMap((hold) => this.placedHold(hold, places)),
      field: field && element ? { box: field.box, value: fieldValue(element) } : undefined,
      keepClear: [...(box && isOpen ? [box] : []), ...boxes('clear:').map((clear) => clear.box)] satisfies Box[],
    });
  }

  private placedHold(hold: Hold, places: ReadonlyMap<string, Placed>) {
    const key = this.keyOf(hold.element);
    const place = places.get(`hold:${key}`);
    if (!place) return [];
    return [{ key, target: hold.target, reason: hold.reason, ...place, open: this.openReasons.has(hold.element) }];
  }

  private keyOf(element: Element): string {
    const known = this.holdKeys.get(element);
    if (known) return known;
    const key = String(++this.keys);
    this.holdKeys.set(element, key);
    return key;
  }

  // — What is done on the page —

  private noticePress(target: Element): void {
    const scene = this.event?.scene;
    if (!scene) return;
    const add = scene.findings.get('add-usage');
    if (add?.state === 'found' && standsFor(target, add.element)) this.noteDeed({ type: 'pressed-add' });
    const row = rowOfOrder(target, scene.orders);
    if (row) this.guard.setPressedOrder(row.number);
  }

  private noticeDate(event: Event): void {
    const target = event.composedPath()[0];
    const date = this.event?.scene.activation?.date;
    if (date && isElement(target) && target === date) this.noteDeed({ type: 'touched-date' });
  }

  private notePackage(element: Element): void {
    if (this.event?.scene.packages.adds.some((add) => standsFor(element, add) || add === element)) {
      this.noteDeed({ type: 'added-package', name: element.textContent?.trim() ?? '' });
    }
  }

  private noteDeed(deed: Deed): void {
    const memory = rememberDeed(this.memory, deed, {
      now: this.ports.now(),
      usageRow: this.event?.scene.usageRow?.says,
    });
    if (memory === this.memory) return;
    this.setMemory(memory);
    // The click may load another page at once: what was done must be stored before.
    this.ports.writeMemory(memory).catch(() => undefined);
    queueMicrotask(() => this.guard.refresh());
  }

  private commit(memory: Memory): void {
    this.setMemory(memory);
    this.guard.refresh();
  }

  private setMemory(memory: Memory): void {
    if (memory === this.memory) return;
    this.memory = memory;
    this.guard.setMemory(memory);
    this.writing ??= setTimeout(() => {
      this.writing = undefined;
      this.ports.writeMemory(this.memory).catch(() => undefined); // An orphaned page remembers by itself until its reload.
    }, WRITE_EVERY_MS);
  }
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'nodeType') === 1;
}

/** The focused element through frames and open shadow roots. */
function deepActive(document: Document): Element | null {
  let active: Element | null = document.activeElement;
  for (let depth = 0; active && depth < 12; depth++) {
    const inner: Element | null | undefined = active.shadowRoot?.activeElement ?? innerDocument(active)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active;
}

function innerDocument(element: Element): Document | null {
  if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument; // by tag name
  } catch {
    return null;
  }
}
