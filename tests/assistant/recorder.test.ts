// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewEntry } from '../../lib/assistant/ports';
import { Recorder } from '../../lib/assistant/recorder';
import { type AssistantStore, createAssistantStore } from '../../lib/assistant/state';
import type { CheckResult, VerdictName } from '../../lib/domains/verdict';
import type { GuardEvent, GuardOf } from '../../lib/guard/guard';
import type { Decision } from '../../lib/guard/policy';
import type { Scene } from '../../lib/page/scene';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import type { Memory } from '../../lib/procedure/memory';
import { emptyMemory } from '../../lib/procedure/memory-empty';

const DOMAIN = 'lakesidedental.12345.service';
const list = { count: 1, complete: true, source: 'file', version: '1', canAskAgain: false } as const;
const checked = (value: string, verdict: VerdictName): CheckResult => ({
  value,
  verdict,
  faults: [],
  suggestions: [],
  confirmable: false,
  list,
});
const FREE: Decision = { held: false };

let stop: AbortController;
let store: AssistantStore;
let said: NewEntry[];
let refused: boolean;
let now: number;
let seen: object[];
let tell: (event: GuardEvent) => void;

/** A review with these words in the usage product's line. */
const review = (...tokens: string[]): GuardEvent => {
  const lines = tokens.length > 0 ? [{ element: document.body, tokens }] : [];
  const found = { state: 'found', element: document.body, all: [document.body], confidence: 1, by: 'label' };
  const scene = { lines, orders: [], busy: false, placeOrderShown: true, findings: new Map([['place-order', found]]) };
  const decisions = { 'add-ons': FREE, 'place-order': FREE };
  return { type: 'scene', scene: scene as unknown as Scene, holds: [], decisions }; // as much of one as is looked at
};
const remember = (change: Partial<Memory>) =>
  store.setState({ memory: { ...emptyMemory, account: 'SR10482', customer: 'Lakeside Dental Group', ...change } });
const check = (value: string, verdict: VerdictName) => {
  store.setState({ field: { box: { x: 0, y: 0, width: 1, height: 1 }, value }, check: checked(value, verdict) });
};
const hold = (id: 'addOns' | 'loading' = 'addOns'): GuardEvent => ({
  type: 'attempt',
  hold: { target: 'add-ons', element: document.body, reason: { id } },
});
const placed: GuardEvent = { type: 'passed', target: 'place-order', element: document.body };
const short = () => said.map(({ kind, domains, verdict, stage, times }) => ({ kind, domains, verdict, stage, times }));
const rest = () => vi.advanceTimersByTimeAsync(1_000);

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  store = createAssistantStore(assignUsageProduct);
  said = [];
  seen = [];
  refused = false;
  now = 100_000;
  const ports = {
    check: async () => checked('', 'empty'),
    readMemory: async () => undefined,
    writeMemory: async () => undefined,
    record: async (entries: readonly NewEntry[]) => {
      if (refused) throw new Error('Nobody takes them.');
      said.push(...entries);
      return { waiting: 0 };
    },
    seeOrders: async (orders: object) => void seen.push(orders),
    orderedBefore: async () => undefined,
    now: () => now,
  };
  const listen = (listener: typeof tell) => {
    tell = listener;
  };
  new Recorder(document, store, ports, stop.signal).start({ listen } as unknown as GuardOf); // all it uses of a guard
  remember({});
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('a check', () => {
  test('is written down once the clerk rests on it, with list, account and customer', async () => {
    check(DOMAIN, 'exact');
    expect(said).toEqual([]);
    await rest();
    expect(said).toMatchObject([
      {
        kind: 'check',
        domains: [DOMAIN],
        verdict: 'exact',
        account: 'SR10482',
        customer: 'Lakeside Dental Group',
        at: 100_000,
        list: { source: 'file', version: '1', count: 1 },
      },
    ]);
  });

  test('on the way to another value is none', async () => {
    check('lakeside', 'typo');
    await vi.advanceTimersByTimeAsync(500);
    check(DOMAIN, 'exact');
    await rest();
    expect(short()).toMatchObject([{ kind: 'check', domains: [DOMAIN] }]);
  });

  test('counts when the field goes away with it', () => {
    check(DOMAIN, 'exact');
    store.setState({ field: undefined, check: undefined });
    expect(short()).toMatchObject([{ kind: 'check', domains: [DOMAIN] }]);
  });

  test('is written once for each value, and none for what decides nothing', async () => {
    for (const verdict of ['exact', 'pending', 'incomplete', 'generated', 'exact'] as const) {
      check(verdict === 'exact' ? DOMAIN : verdict, verdict);
      await rest();
    }
    expect(said).toHaveLength(1);
  });

  test('of a pasted novel keeps its beginning', async () => {
    check('x'.repeat(5_000), 'unknown');
    await rest();
    expect(said[0]?.domains[0]).toHaveLength(300);
  });
});

describe('a hold', () => {
  test('is one entry, and later attempts raise its count', () => {
    check('lakeside', 'typo');
    tell(hold());
    tell(hold());
    expect(said.map(({ id }) => id)).toEqual([said[0]?.id, said[0]?.id]);
    expect(said[1]).toMatchObject({ kind: 'hold', about: 'add-ons', why: 'addOns', times: 2, verdict: 'typo' });
  });

  test('for another reason, or another value, is another', () => {
    check('lakeside', 'typo');
    tell(hold());
    tell(hold('loading'));
    check('lakesid', 'typo');
    tell(hold());
    expect(new Set(said.map(({ id }) => id)).size).toBe(3);
  });
});

describe('an order', () => {
  test('is written down when Place Order comes free, and again at the press, before the page hears of it', () => {
    remember({ verified: DOMAIN });
    tell(review('Monthly', DOMAIN));
    expect(short()).toMatchObject([{ kind: 'place', stage: 'ready', domains: [DOMAIN], verdict: 'exact' }]);
    tell(placed);
    expect(short()[1]).toMatchObject({ kind: 'place', stage: 'pressed', domains: [DOMAIN], verdict: 'exact' });
  });

  test('pressed by a click that submits a form is pressed once', () => {
    tell(review('Monthly', DOMAIN));
    tell(placed);
    now += 300;
    tell(placed);
    expect(said.filter(({ stage }) => stage === 'pressed')).toHaveLength(1);
  });

  test('without a usage line is nobody’s concern', () => {
    tell(review());
    tell(placed);
    expect(said).toEqual([]);
  });

  test('tells how it came out', () => {
    remember({ placing: 1 });
    remember({ placed: { at: 2, order: 'OR1041' } });
    expect(seen).toEqual([{ account: 'SR10482', outcome: { placed: true, order: 'OR1041' }, orders: [] }]);
    remember({ placing: 3 });
    remember({});
    expect(seen[1]).toEqual({ account: 'SR10482', outcome: { placed: false }, orders: [] });
  });
});

test('a warning is written once for each order, however often it comes and goes', () => {
  const warning = { id: 'owns-usage', identifier: DOMAIN } as const;
  store.setState({ warnings: [warning] });
  store.setState({ warnings: [] });
  store.setState({ warnings: [warning] });
  expect(said).toMatchObject([{ kind: 'warning', about: 'owns-usage', domains: [DOMAIN] }]);
  remember({ placed: { at: 1, order: 'OR1041' } });
  store.setState({ warnings: [] });
  store.setState({ warnings: [warning] });
  expect(said).toHaveLength(2);
});

test('what nobody takes is counted for the panel, and goes in later', async () => {
  refused = true;
  check('lakeside', 'typo');
  tell(hold());
  await vi.advanceTimersByTimeAsync(0);
  expect(store.getState().recordWaiting).toBe(1);
  refused = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.getState().recordWaiting).toBe(0);
  expect(said.filter(({ kind }) => kind === 'hold')).toHaveLength(1);
});

test('nothing is written after the page is gone', async () => {
  check(DOMAIN, 'exact');
  stop.abort();
  await rest();
  expect(said).toEqual([]);
});
