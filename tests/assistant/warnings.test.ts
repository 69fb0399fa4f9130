import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAssistantStore } from '../../lib/assistant/state';
import { TabMemory } from '../../lib/assistant/tab-memory';
import { keyOf, ownedIn, saidOfWarning, type Warning, Warnings, warningsOf } from '../../lib/assistant/warnings';
import type { CheckResult } from '../../lib/domains/verdict';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { emptyMemory } from '../../lib/procedure/memory-empty';

const DOMAIN = 'lakesidedental.12345.service';
const earlier = { account: 'SR20933', customer: 'Cedar Hollow Farms', order: 'OR1007', at: 5 };
const line = (...tokens: string[]) => ({ element: Object.create(null), tokens });
const onTab = (open: string) => ({ strip: Object.create(null), tabs: new Map(), open });

describe('what the customer owns', () => {
  test('is read from the tab of its products alone', () => {
    const lines = [line(DOMAIN, 'Monthly')];
    expect(ownedIn({ tabs: onTab('products'), lines, busy: false })).toEqual([DOMAIN]);
    expect(ownedIn({ tabs: onTab('orders'), lines, busy: false })).toBeUndefined();
    expect(ownedIn({ tabs: onTab('products'), lines, busy: true })).toBeUndefined();
    expect(ownedIn({ lines, busy: false })).toBeUndefined();
  });

  test('leaves out what was retired, and keeps what shows no identifier', () => {
    const lines = [line('lakesidedental_OLD'), line('harborview.12345.service_old'), line('Monthly'), line('SUB5016')];
    expect(ownedIn({ tabs: onTab('products'), lines, busy: false })).toEqual(['', 'SUB5016']);
  });
});

describe('the warnings of an order', () => {
  const owning = { ...emptyMemory, owned: [DOMAIN] };

  test('are those that hold now, the most pressing first', () => {
    const all = warningsOf({
      memory: owning,
      ordering: true,
      stray: 'Bundled Seat',
      earlier: { domain: DOMAIN, found: earlier },
    });
    expect(all.map(({ id }) => id)).toEqual(['wrong-line', 'ordered-before', 'owns-usage']);
  });

  test('come while it is being made, and neither before nor after', () => {
    expect(warningsOf({ memory: owning, ordering: false })).toEqual([]);
    expect(warningsOf({ memory: { ...owning, placed: { at: 1 } }, ordering: true })).toEqual([]);
    expect(warningsOf({ memory: { ...emptyMemory, owned: [] }, ordering: true })).toEqual([]);
  });

  test('do not come again once they were read, and others do', () => {
    const [warning] = warningsOf({ memory: owning, ordering: true });
    const read = { [keyOf(warning as Warning)]: 'understood' };
    expect(warningsOf({ memory: { ...owning, answers: read }, ordering: true })).toEqual([]);
    expect(
      warningsOf({ memory: { ...owning, owned: ['other.1.service'], answers: read }, ordering: true }),
    ).toHaveLength(1);
  });

  test('say in the record what they were about', () => {
    expect(saidOfWarning({ id: 'ordered-before', domain: DOMAIN, earlier })).toEqual({
      about: 'ordered-before',
      why: 'SR20933, Cedar Hollow Farms, OR1007',
      domains: [DOMAIN],
    });
    expect(saidOfWarning({ id: 'owns-usage' })).toEqual({ about: 'owns-usage', domains: [] });
    expect(saidOfWarning({ id: 'wrong-line', line: 'x'.repeat(999) }).why).toHaveLength(300);
  });
});

describe('a domain that was ordered before', () => {
  const list = { count: 1, complete: true, source: 'file', version: '1', canAskAgain: false } as const;
  const checked = (value: string, verdict: CheckResult['verdict']): CheckResult => ({
    value,
    verdict,
    faults: [],
    suggestions: [],
    confirmable: false,
    list,
  });
  let stop: AbortController;
  let asked: string[];
  let fails: boolean;
  let store: ReturnType<typeof createAssistantStore>;

  beforeEach(() => {
    stop = new AbortController();
    asked = [];
    fails = false;
    store = createAssistantStore(assignUsageProduct);
    const ports = { readMemory: async () => undefined, writeMemory: async () => undefined };
    const orderedBefore = async (domain: string, account: string) => {
      asked.push(`${domain} ${account}`);
      if (fails) throw new Error('The database cannot be read.');
      return earlier;
    };
    new Warnings(store, { orderedBefore }, new TabMemory(ports, () => undefined, stop.signal), stop.signal);
    store.setState({ memory: { ...emptyMemory, account: 'SR10482' } });
  });
  afterEach(() => stop.abort());

  test('is asked about once it could be ordered, once for each customer', async () => {
    store.setState({ check: checked('lakeside', 'incomplete') });
    store.setState({ check: checked(DOMAIN, 'exact') });
    store.setState({ check: checked(DOMAIN, 'exact') });
    expect(asked).toEqual([`${DOMAIN} SR10482`]);
    store.setState({ memory: { ...emptyMemory, account: 'SR20933' } });
    expect(asked).toHaveLength(2);
  });

  test('is asked about when the clerk has confirmed it, too', () => {
    store.setState({ check: checked('new.7.service', 'unknown') });
    expect(asked).toEqual([]);
    const confirmed = [{ value: 'new.7.service', reason: 'new', at: 1 }];
    store.setState({ memory: { ...emptyMemory, account: 'SR10482', confirmed } });
    expect(asked).toEqual(['new.7.service SR10482']);
  });

  test('is not asked about when it is a retired name, or nobody knows whose order it is', () => {
    store.setState({ check: checked('lakesidedental_OLD', 'exact') });
    store.setState({ memory: emptyMemory, check: checked(DOMAIN, 'exact') });
    expect(asked).toEqual([]);
  });

  test('is asked about again when the record could not be read', async () => {
    fails = true;
    store.setState({ check: checked(DOMAIN, 'exact') });
    await Promise.resolve();
    await Promise.resolve();
    store.setState({ check: checked(DOMAIN, 'exact') });
    expect(asked).toHaveLength(2);
  });
});
