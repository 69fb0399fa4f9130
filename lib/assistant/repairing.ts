import type { GuardEvent, GuardOf } from '../guard/guard';
import type { Finding } from '../page/find';
import type { Sought } from '../page/find-again';
import { nameOf } from '../page/fingerprint';
import { fingerprintsOf, wordsOf } from '../page/recover';
import type { Scene } from '../page/scene';
import { standsFor } from '../page/tree';
import type { Progress } from '../procedure/progress';
import { readingOf } from '../procedure/reading';
import type { Procedure } from '../procedure/schema';
import { labelToKeep } from '../repair/kept-words';
import { likenessOf } from '../repair/likeness';
import { guardedLabels, repairedProcedure } from '../repair/repaired-procedure';
import {
  type BookChange,
  bookOf,
  changeBook,
  emptyBook,
  type Learned,
  type Repair,
  type RepairBook,
} from '../repair/repairs';
import type { RepairPorts } from './repair-ports';
import type { Pointed, RepairStore } from './repair-state';
import { recordedSought } from './sought';
import type { AssistantStore } from './state';

/** Two fingerprints as alike as this are one, and not worth a write. */
const THE_SAME = 0.97;
/** Below this a finding is not sure enough to be learned from. */
const SURE = 0.8;
/** A step that has not gone on by then went on for another reason; milliseconds. */
const SUCCESS_WITHIN_MS = 20_000;

export type RepairingOptions = {
  top: Document;
  guard: GuardOf;
  store: AssistantStore;
  repairStore: RepairStore;
  /** Tells the guard under which names it has to hold what it holds. */
  setLabels(labels: Record<string, string[]>): void;
  ports?: RepairPorts;
  now(): number;
  signal: AbortSignal;
};

/**
 * Keeps what the page's controls were like, and what somebody pointed at; and lets the search use it where no label is
 * found. Learns silently: from a target that was found surely, was pressed, and brought the order on.
 */
export class Repairing {
  private whole: RepairBook = emptyBook;
  /** What of it is about the procedure that guides, on this host. */
  private book: RepairBook = emptyBook;
  private scene: Scene | undefined;
  private pressed: { learned: Learned; at: string } | undefined;
  private given = '';
  private givenFor: Procedure | undefined;
  private readonly host: string;

  constructor(private readonly options: RepairingOptions) {
    this.host = options.top.location.host || 'localhost';
  }

  async start(): Promise<void> {
    const { guard, store, ports, signal } = this.options;
    const read = await ports?.read().catch(() => undefined);
    if (signal.aborted) return;
    this.take(read ?? this.whole);
    guard.listen((event) => this.hear(event), { signal });
    signal.addEventListener(
      'abort',
      store.subscribe(({ procedure, procedures, progress }, before) => {
        if (procedure !== before.procedure || procedures !== before.procedures) this.take(this.whole);
        this.follow(progress);
      }),
      { once: true },
    );
  }

  /** Takes over what was changed elsewhere: in another tab, or on another page of ours. */
  async reread(): Promise<void> {
    const read = await this.options.ports?.read();
    if (read) this.take(read);
  }

  /** The element is the target: remembered, used at once, and tested on the page as it is. */
  point(target: string, element: Element, by: Repair['by']): Pointed | undefined {
    const { scene, procedure, host } = this;
    if (!scene) return undefined;
    const { customer, account } = this.options.store.getState().memory;
    const name = nameOf(element);
    const known = [customer, account, ...scene.orders.map((order) => order.number)].filter(
      (each) => each !== undefined,
    );
    const isField = element.matches('input, textarea, select');
    const sharesName = isField ? undefined : this.otherTargetWith(name, target);
    const repair: Repair = {
      procedure: procedure.id,
      target,
      host,
      fingerprint: fingerprintsOf(scene.page, procedure).of(element),
      label: sharesName ? undefined : labelToKeep(name, known, wordsOf(procedure)),
      by,
      at: this.options.now(),
    };
    const before = this.book.repairs.find((each) => each.target === target);
    const learned = this.book.learned.find((each) => each.target === target);
    this.change({ type: 'point', repair });
    const finding = this.scene?.findings.get(target);
    return { repair, before, learned, name, test: testOf(finding, element) };
  }

  /** Whether another target carries this name as well: as a label it would make the two one. */
  private otherTargetWith(name: string, target: string): string | undefined {
    const same = (label: string) => label.toLowerCase() === name.toLowerCase();
    return Object.keys(this.procedure.targets).find(
      (id) => id !== target && this.procedure.targets[id]?.labels.some(same),
    );
  }

  /** Changes the book here at once, and where it is kept. */
  change(change: BookChange): void {
    this.take(changeBook(this.whole, change));
    this.options.ports?.change(change).then(
      (book) => this.take(book),
      (error: unknown) => console.warn('A repair was not kept; it lasts as long as this page.', error),
    );
  }

  private get procedure(): Procedure {
    return this.options.store.getState().procedure;
  }

  /** What was pointed at for the usage order, which is read and guarded whatever guides. */
  private get usual(): { procedure: Procedure; repairs: readonly Repair[] } {
    const [procedure = this.procedure] = this.options.store.getState().procedures;
    return { procedure, repairs: bookOf(this.whole, procedure.id, this.host).repairs };
  }

  private take(whole: RepairBook): void {
    const { store, repairStore } = this.options;
    this.whole = whole;
    this.book = bookOf(whole, this.procedure.id, this.host);
    repairStore.setState({ repairs: this.book.repairs });
    this.options.setLabels(guardedLabels(this.usual.procedure, this.usual.repairs));
    this.give(store.getState().progress);
    this.options.guard.refresh();
  }

  private hear(event: GuardEvent): void {
    if (event.type === 'scene') this.scene = event.scene;
    if (event.type === 'pressed') this.notice(event.element);
  }

  /** What was pressed is taken while it is still there; whether to learn from it shows with the next step. */
  private notice(element: Element): void {
    const { progress } = this.options.store.getState();
    const { scene, procedure, host } = this;
    if (progress?.state !== 'guiding' || !scene) return;
    const finding = scene.findings.get(progress.target);
    if (finding?.state !== 'found' || finding.confidence < SURE || finding.all.length > 1) return;
    if (finding.by === 'learned' || !standsFor(element, finding.element)) return;
    const fingerprint = fingerprintsOf(scene.page, procedure).of(finding.element);
    const learned: Learned = {
      procedure: procedure.id,
      target: progress.target,
      host,
      fingerprint,
      at: this.options.now(),
    };
    this.pressed = { learned, at: placeOf(progress) };
  }

  private follow(progress: Progress | undefined): void {
    this.give(progress);
    const { pressed } = this;
    if (!pressed || !progress || progress.state === 'waiting' || progress.state === 'lost') return;
    if (placeOf(progress) === pressed.at) return;
    this.pressed = undefined;
    if (this.options.now() - pressed.learned.at > SUCCESS_WITHIN_MS) return;
    const before = this.book.learned.find(({ target }) => target === pressed.learned.target);
    if (before && likenessOf(before.fingerprint, pressed.learned.fingerprint) >= THE_SAME) return;
    this.change({ type: 'learn', learned: pressed.learned });
  }

  /** Hands the search what may be used now: all that was pointed at, and of what was learned the present step's. */
  private give(progress: Progress | undefined): void {
    const { repairs, learned } = this.book;
    const step = progress && 'step' in progress ? progress.step : undefined;
    const own = new Set(step?.clicks.map(({ target }) => target));
    const guarded = new Set(Object.values(this.procedure.guarded).flat());
    const sought: Sought[] = [
      ...repairs.map(({ target, fingerprint }) => ({ target, fingerprint, pointed: true })),
      ...learned
        .filter(({ target }) => own.has(target))
        .map(({ target, fingerprint }) => ({ target, fingerprint, pointed: false })),
    ].map((each) => ({ ...each, guarded: guarded.has(each.target) }));
    sought.push(...recordedSought(this.procedure));
    const all = [...this.usual.repairs, ...repairs];
    const given = JSON.stringify([all, sought.map(({ target }) => target)]);
    if (given === this.given && this.procedure === this.givenFor) return;
    this.given = given;
    this.givenFor = this.procedure;
    this.options.guard.setRepaired(repairedProcedure(readingOf(this.procedure), all), sought);
    if (progress?.state === 'lost') queueMicrotask(() => this.options.guard.refresh());
  }
}

function testOf(finding: Finding | undefined, element: Element): Pointed['test'] {
  const found =
    finding?.state === 'found' && finding.all.some((each) => standsFor(each, element) || standsFor(element, each));
  return { found, confidence: found ? finding.confidence : 0 };
}

function placeOf(progress: Progress): string {
  if (progress.state === 'done') return 'done';
  return `${progress.step.id} ${'target' in progress ? progress.target : progress.state}`;
}
