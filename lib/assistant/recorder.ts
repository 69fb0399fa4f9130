import type { CheckResult, VerdictName } from '../domains/verdict';
import type { GuardEvent, GuardOf, Hold } from '../guard/guard';
import type { Scene } from '../page/scene';
import { standsFor } from '../page/tree';
import { confirmationIn, type Memory } from '../procedure/memory';
import { LONGEST_DOMAIN } from '../record/entry';
import { orderOfPress } from './deeds';
import { deepActive } from './deep-active';
import { isReview } from './facts';
import { Outbox } from './outbox';
import type { AssistantPorts, NewEntry } from './ports';
import type { AssistantStore } from './state';
import { keyOf, saidOfWarning, type Warning } from './warnings';

/** A verdict that stands this long is final: the clerk reads it. */
const REST_MS = 1_000;
/** A click and the submit that follows it are one press. */
const ONE_PRESS_MS = 1_000;
/** These say nothing yet of a value that a clerk entered; OneBill's own identifier is in the field from the start. */
const UNDECIDED: readonly VerdictName[] = ['pending', 'incomplete', 'empty', 'generated'];
/** A line has column heads and plans among its words; identifiers have a dot or a digit. */
const LIKE_IDENTIFIER = /\p{L}.*[.\d]|\d.*\p{L}/u;

/**
 * Writes down what happens in an order: checks, holds, Place Order, Start Billing.
 *
 * What is about to be placed is written down as soon as Place Order is open, so before anybody can press it; the press
 * itself is handed over while the guard still has the event, so before the page hears of it.
 */
export class Recorder {
  private readonly outbox: Outbox;
  private readonly checks = new Map<string, CheckResult>();
  private readonly holds = new Map<string, NewEntry>();
  private readonly written = new Set<string>();
  private scene: Scene | undefined;
  private resting: { timer: ReturnType<typeof setTimeout>; check: CheckResult } | undefined;
  private ready = '';
  private told = '';
  private rowPressed: string | undefined;
  private placing: { at: number } | undefined;
  private activatedAt = 0;

  constructor(
    private readonly top: Document,
    private readonly store: AssistantStore,
    private readonly ports: AssistantPorts,
    private readonly signal: AbortSignal,
  ) {
    this.outbox = new Outbox(ports.record, (waiting) => store.setState({ recordWaiting: waiting }), signal);
  }

  start(guard: GuardOf): void {
    guard.listen((event) => this.hear(event), { signal: this.signal });
    const unsubscribe = this.store.subscribe((state, before) => {
      if (state.check !== before.check || state.field !== before.field) this.noticeCheck(state.check);
      if (state.memory !== before.memory) this.noticeMemory(state.memory, before.memory);
      if (state.warnings !== before.warnings) for (const warning of state.warnings) this.writeWarning(warning);
    });
    this.signal.addEventListener('abort', () => {
      unsubscribe();
      clearTimeout(this.resting?.timer);
    });
  }

  private hear(event: GuardEvent): void {
    if (event.type === 'attempt') this.writeHold(event.hold);
    else if (event.type === 'passed' && event.target === 'place-order') this.writePlacing();
    else if (event.type === 'pressed') this.noticePress(event.element);
    else if (event.type === 'scene') {
      this.scene = event.scene;
      this.settleCheck();
      this.writeReady(event.scene, event.decisions['place-order'].held);
      this.tellOrders(event.scene);
    }
  }

  /** A verdict counts once the clerk rests on it or leaves the field. */
  private noticeCheck(check: CheckResult | undefined): void {
    if (this.resting && this.resting.check !== check) {
      const { check: former, timer } = this.resting;
      clearTimeout(timer);
      this.resting = undefined;
      // The field went away with its value: that was leaving it.
      if (!check && !this.store.getState().field) this.writeCheck(former);
    }
    if (!check || UNDECIDED.includes(check.verdict) || this.resting) return;
    this.checks.set(check.value, check);
    this.resting = { check, timer: setTimeout(() => this.finishRest(), REST_MS) };
    this.settleCheck();
  }

  private settleCheck(): void {
    const field = this.scene?.editor?.field;
    if (this.resting && field && deepActive(this.top) !== field) this.finishRest();
  }

  private finishRest(): void {
    if (!this.resting) return;
    clearTimeout(this.resting.timer);
    this.writeCheck(this.resting.check);
    this.resting = undefined;
  }

  private writeCheck(check: CheckResult): void {
    const { account } = this.memory;
    if (!this.isNew(['check', account, check.value, check.verdict, check.list.version])) return;
    this.write({ kind: 'check', ...this.saidOf([check.value]) });
  }

  private writeHold({ target, reason }: Hold): void {
    const { field, memory } = this.store.getState();
    const domains = field ? [field.value] : this.orderedDomains();
    const key = JSON.stringify([target, reason.id, domains, memory.account]);
    const former = this.holds.get(key);
    const entry: NewEntry = former
      ? { ...former, times: (former.times ?? 1) + 1 }
      : this.entry({ kind: 'hold', about: target, why: reason.id, times: 1, ...this.saidOf(domains) });
    this.holds.set(key, entry);
    this.outbox.send([entry]);
  }

  /** Once for each order, however often it comes and goes. */
  private writeWarning(warning: Warning): void {
    if (!this.isNew(['warning', this.memory.account, keyOf(warning)])) return;
    this.write({ kind: 'warning', ...saidOfWarning(warning) });
  }

  private writeReady(scene: Scene, held: boolean): void {
    if (!isReview(scene)) this.ready = '';
    if (held || scene.lines.length === 0 || !isReview(scene)) return;
    const domains = this.orderedDomains();
    const key = JSON.stringify([this.memory.account, domains]);
    if (key === this.ready) return;
    this.ready = key;
    // The background knows this one by host and account, and takes it away when the press follows.
    this.write({ kind: 'place', stage: 'ready', ...this.saidOf(domains) });
  }

  private writePlacing(): void {
    const at = this.ports.now();
    if (this.placing && at - this.placing.at < ONE_PRESS_MS) return;
    this.placing = { at };
    const domains = this.orderedDomains();
    // An order without a usage line is nobody's business here.
    if (domains.length === 0) return;
    this.write({ kind: 'place', stage: 'pressed', ...this.saidOf(domains) });
  }

  private noticePress(pressed: Element): void {
    const { scene } = this;
    if (!scene) return;
    this.rowPressed = orderOfPress(scene, pressed) ?? this.rowPressed;
    const start = scene.activation && scene.findings.get('start-billing');
    if (start?.state !== 'found' || !standsFor(pressed, start.element)) return;
    const at = this.ports.now();
    if (at - this.activatedAt < ONE_PRESS_MS) return;
    this.activatedAt = at;
    const order = this.rowPressed ?? this.memory.placed?.order;
    const isOurs = order !== undefined && order === this.memory.placed?.order;
    this.write({
      kind: 'activate',
      order,
      date: scene.activation?.dateValue,
      ...this.saidOf(isOurs ? this.orderedDomains() : []),
    });
  }

  /** Orders of a list, whenever it says something new. */
  private tellOrders({ orders, busy }: Scene): void {
    if (busy || orders.length === 0) return;
    const seen = orders.map(({ number, status }) => ({ number, status }));
    const text = JSON.stringify(seen);
    if (text === this.told) return;
    this.told = text;
    this.tell({ orders: seen }, () => {
      this.told = '';
    });
  }

  private noticeMemory(memory: Memory, before: Memory): void {
    const isPlaced = memory.placed && (!before.placed || memory.placed.order !== before.placed.order);
    const { account } = memory;
    if (isPlaced) {
      this.written.clear();
      this.holds.clear();
    }
    if (isPlaced) this.tell({ account, outcome: { placed: true, order: memory.placed?.order }, orders: [] });
    else if (before.placing !== undefined && memory.placing === undefined && !memory.placed) {
      this.ready = '';
      this.tell({ account, outcome: { placed: false }, orders: [] });
    }
  }

  private tell(seen: Parameters<AssistantPorts['seeOrders']>[0], onUnheard?: () => void): void {
    this.ports.seeOrders(seen).catch(() => onUnheard?.());
  }

  private get memory(): Memory {
    return this.store.getState().memory;
  }

  /** The domain of each usage line; without lines the one that the order was given. */
  private orderedDomains(): string[] {
    const { verified, confirmed, edits } = this.memory;
    const given = verified ?? confirmed?.at(-1)?.value ?? edits.at(-1);
    const lines = this.scene?.lines ?? [];
    if (lines.length === 0) return given === undefined ? [] : [given];
    return lines.flatMap(
      ({ tokens }) =>
        tokens.find((token) => token === given) ?? tokens.find((token) => LIKE_IDENTIFIER.test(token)) ?? [],
    );
  }

  private saidOf(domains: readonly string[]): Pick<NewEntry, 'domains' | 'verdict' | 'list'> {
    const check = domains.map((domain) => this.checks.get(domain)).find((each) => each !== undefined);
    const isVerified = domains[0] !== undefined && domains[0] === this.memory.verified;
    const isConfirmed = confirmationIn(this.memory, domains[0]) !== undefined;
    return {
      domains: domains.map((domain) => domain.slice(0, LONGEST_DOMAIN)),
      verdict: check?.verdict ?? (isVerified && !isConfirmed ? 'exact' : undefined),
      list: check && listOf(check),
    };
  }

  private write(what: Omit<NewEntry, 'id' | 'at' | 'account' | 'customer'>): void {
    this.outbox.send([this.entry(what)]);
  }

  private entry(what: Omit<NewEntry, 'id' | 'at' | 'account' | 'customer'>): NewEntry {
    const { account, customer } = this.memory;
    return { id: crypto.randomUUID(), at: this.ports.now(), account, customer, ...what };
  }

  private isNew(parts: readonly unknown[]): boolean {
    const key = JSON.stringify(parts);
    if (this.written.has(key)) return false;
    this.written.add(key);
    return true;
  }
}

/** What of a list goes into the record. */
export function listOf({ list }: CheckResult): NonNullable<NewEntry['list']> {
  const { count, source, fetchedAt, version } = list;
  return { count, source, fetchedAt, version };
}
