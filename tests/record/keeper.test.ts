import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../lib/record/entry';
import { NotRecorded, RecordKeeper } from '../../lib/record/keeper';
import type { OpenOrder } from '../../lib/record/open-order';
import { memoryRecord, memorySpare } from './memory-store';

const HOST = 'onebill.example';
const DOMAIN = 'lakesidedental.12345.service';

let store: ReturnType<typeof memoryRecord>;
let spare: ReturnType<typeof memorySpare>;
let keeper: RecordKeeper;
let open: readonly OpenOrder[];
let ids: number;

beforeEach(() => {
  store = memoryRecord();
  spare = memorySpare();
  ids = 0;
  open = [];
  keeper = new RecordKeeper({
    store,
    spare,
    onChanged: (orders) => {
      open = orders;
    },
    now: () => 10_000,
    newId: () => `own-${++ids}`,
  });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const entry = (part: Partial<Entry> & Pick<Entry, 'id' | 'kind'>): Entry => ({
  at: 1_000,
  host: HOST,
  account: 'SR10482',
  customer: 'Lakeside Dental Group',
  domains: [DOMAIN],
  ...part,
});
const ready = (part: Partial<Entry> = {}) => entry({ id: 'r', kind: 'place', stage: 'ready', ...part });
const pressed = (part: Partial<Entry> = {}) => entry({ id: 'p', kind: 'place', stage: 'pressed', ...part });
const written = async () => (await store.entries()).map(({ id, kind, stage }) => [id, kind, stage].join(' ').trim());
const seen = (orders: { number: string; status: string }[] = []) => ({ host: HOST, account: 'SR10482', orders });

describe('placing an order', () => {
  test('is written down before the press, once for an order under way', async () => {
    await keeper.write([ready({ id: 'a' })]);
    await keeper.write([ready({ id: 'b', at: 2_000 })]);
    expect(await store.entries()).toHaveLength(1);
    expect(open).toEqual([]);
  });

  test('takes the place of what was written before the press, and is remembered as not yet billing', async () => {
    await keeper.write([ready()]);
    await keeper.write([pressed()]);
    expect(await written()).toEqual(['p place pressed']);
    expect(open).toMatchObject([{ id: 'p', account: 'SR10482', domains: [DOMAIN], placed: false }]);
  });

  test('that was refused is no order', async () => {
    await keeper.write([pressed()]);
    await keeper.see({ ...seen(), outcome: { placed: false } });
    expect(open).toEqual([]);
    expect(await written()).toEqual(['p place pressed']);
  });

  test('that is pressed again after a refusal nobody saw is one order', async () => {
    await keeper.write([pressed()]);
    await keeper.write([pressed({ id: 'p2', at: 2_000 })]);
    expect(open.map(({ id }) => id)).toEqual(['p2']);
  });

  test('gets its number, in the list and in the record', async () => {
    await keeper.write([pressed()]);
    await keeper.see({ ...seen(), outcome: { placed: true } });
    await keeper.see({ ...seen(), outcome: { placed: true, order: 'OR1041' } });
    expect(open).toMatchObject([{ id: 'p', order: 'OR1041', placed: true }]);
    expect(await store.entries()).toMatchObject([{ id: 'p', order: 'OR1041' }]);
  });

  test('twice for one customer is two orders, each with its own number', async () => {
    for (const [id, order] of [
      ['p1', 'OR1041'],
      ['p2', 'OR1042'],
    ] as const) {
      await keeper.write([pressed({ id })]);
      await keeper.see({ ...seen(), outcome: { placed: true, order } });
    }
    expect(open.map(({ id, order }) => `${id} ${order}`).sort()).toEqual(['p1 OR1041', 'p2 OR1042']);
    // A tab that tells the same once more changes nothing.
    await keeper.see({ ...seen(), outcome: { placed: true, order: 'OR1042' } });
    expect(open).toHaveLength(2);
  });
});

describe('an order not yet billing', () => {
  beforeEach(async () => {
    await keeper.write([pressed()]);
    await keeper.see({ ...seen(), outcome: { placed: true, order: 'OR1041' } });
  });

  test.each(['active', 'partial', 'cancelled'])('is done when it is seen %s, which is written down', async (status) => {
    await keeper.see(seen([{ number: '#or 1041', status }]));
    expect(open).toEqual([]);
    expect(await store.entries()).toContainEqual(
      expect.objectContaining({ kind: 'close', order: 'OR1041', status, at: 10_000, domains: [DOMAIN] }),
    );
  });

  test('stays while it is pending, and while only others are done', async () => {
    await keeper.see(
      seen([
        { number: 'OR1041', status: 'pending' },
        { number: 'OR10411', status: 'active' },
      ]),
    );
    await keeper.see({ ...seen([{ number: 'OR1041', status: 'active' }]), host: 'other.example' });
    expect(open).toHaveLength(1);
  });

  test('is taken off by hand with a reason, which is written down', async () => {
    await keeper.dismiss('p', 'Cancelled by phone', 'Clerk 1');
    expect(open).toEqual([]);
    expect(await store.entries()).toContainEqual(
      expect.objectContaining({ kind: 'dismiss', order: 'OR1041', reason: 'Cancelled by phone', who: 'Clerk 1' }),
    );
  });

  test('stays when the record is erased', async () => {
    expect(await keeper.erase()).toBe(1);
    expect(await store.entries()).toEqual([]);
    expect(open).toHaveLength(1);
  });
});

describe('a database that fails', () => {
  beforeEach(() => {
    store.fails = true;
  });

  test('loses nothing: entries wait, and go in with the next write, in their order', async () => {
    expect(await keeper.write([entry({ id: 'c', kind: 'check' })])).toEqual({ waiting: 1 });
    expect(await keeper.write([pressed({ at: 2_000 })])).toEqual({ waiting: 2 });
    store.fails = false;
    expect(await keeper.write([entry({ id: 'h', kind: 'hold', at: 3_000 })])).toEqual({ waiting: 0 });
    expect(await written()).toEqual(['c check', 'p place pressed', 'h hold']);
    expect(spare.held).toEqual([]);
    expect(open).toHaveLength(1);
  });

  test('is caught up with when the background starts', async () => {
    await keeper.write([entry({ id: 'c', kind: 'check' })]);
    store.fails = false;
    await keeper.wake();
    expect(await written()).toEqual(['c check']);
  });

  test('takes no confirmation: it is refused and does not wait, so that nothing opens on it', async () => {
    const confirm = keeper.write([entry({ id: 'k', kind: 'confirm', reason: 'New' })]);
    await expect(confirm).rejects.toThrow(NotRecorded);
    await expect(confirm).rejects.toThrow('The disk is full.');
    expect(spare.held).toEqual([]);
  });

  test('with nowhere to wait is told to whoever has the entry', async () => {
    spare.fails = true;
    await expect(keeper.write([pressed()])).rejects.toThrow('Nothing can be written.');
  });
});

describe('a domain that was ordered before', () => {
  beforeEach(() => keeper.write([pressed({ order: 'OR1041' })]));

  test('for another customer is found, with order and day', async () => {
    expect(await keeper.orderedBefore(DOMAIN, 'SR2')).toMatchObject({ order: 'OR1041', account: 'SR10482', at: 1_000 });
  });

  test.each([
    ['the same customer', DOMAIN, 'SR10482'],
    ['another spelling', DOMAIN.toUpperCase(), 'SR2'],
    ['a renamed one', `${DOMAIN}_OLD`, 'SR2'],
  ])('is not meant by %s', async (_, domain, account) => {
    expect(await keeper.orderedBefore(domain, account)).toBeUndefined();
  });

  test('and cancelled since does not count', async () => {
    await keeper.see(seen([{ number: 'OR1041', status: 'cancelled' }]));
    expect(await keeper.orderedBefore(DOMAIN, 'SR2')).toBeUndefined();
  });

  test('but never pressed does not count', async () => {
    await keeper.write([ready({ domains: ['harborview.12345.service'] })]);
    expect(await keeper.orderedBefore('harborview.12345.service', 'SR2')).toBeUndefined();
  });
});

test('the oldest make room, and their number is kept', async () => {
  store = memoryRecord({ most: 2 });
  keeper = new RecordKeeper({ store, spare, onChanged: () => undefined, now: () => 1, newId: () => 'x' });
  await keeper.write([1, 2, 3].map((at) => entry({ id: `${at}`, kind: 'check', at })));
  expect(await written()).toEqual(['2 check', '3 check']);
  expect(await store.dropped()).toEqual({ count: 1 });
});

test('erasing older entries takes those that wait with them', async () => {
  store.fails = true;
  await keeper.write([entry({ id: 'old', kind: 'check', at: 1 }), entry({ id: 'new', kind: 'check', at: 9 })]);
  store.fails = false;
  expect(await keeper.erase(5)).toBe(1);
  expect(spare.held.map(({ id }) => id)).toEqual(['new']);
});
