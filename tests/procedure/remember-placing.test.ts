import { describe, expect, it, test } from 'vitest';
import type { Memory } from '../../lib/procedure/memory';
import { type Observation, rememberDeed } from '../../lib/procedure/remember';
import { DOMAIN, memoryOf, NOW, rememberAll } from './seen';

const pressed = (known: Partial<Memory> = {}): Memory =>
  rememberDeed(memoryOf({ ordersBefore: ['OR1026'], ...known }), { type: 'pressed-place-order' }, { now: NOW });
const placed = (known: Partial<Memory> = {}): Memory => memoryOf({ placed: { at: NOW }, ...known });
const tab = { profile: true, ordersOpen: true };
const row = (number: string, status = 'pending') => ({ number, status });

describe('placing an order', () => {
  it('begins with the press, and is no outcome yet', () => {
    expect(pressed()).toMatchObject({ placing: NOW });
    expect(pressed().placed).toBeUndefined();
  });

  test.each<[what: string, shown: Partial<Observation>]>([
    ['the review still stands', { review: true }],
    ['the catalogue stands', { catalogue: true }],
    ['the pop-up is open', { editor: { right: true } }],
    ['the page is busy', { busy: true }],
    ['the login page stands in between', { signedOut: true }],
    ['it speaks of an order that was there before', { review: true, placedNotice: 'OR1026' }],
  ])('is awaited while %s', (_, shown) => {
    const known = rememberAll(pressed(), { ...shown, now: NOW + 500 });
    expect(known.placing).toBe(NOW);
    expect(known.placed).toBeUndefined();
  });

  it('went through when its screens are gone', () => {
    expect(rememberAll(pressed(), { now: NOW + 900 })).toMatchObject({ placing: undefined, placed: { at: NOW + 900 } });
  });

  it('went through when a message names a new order, even over the review', () => {
    const known = rememberAll(pressed(), { review: true, placedNotice: 'OR1041', now: NOW + 900 });
    expect(known.placed).toEqual({ order: 'OR1041', at: NOW + 900 });
  });

  it('was not placed when nothing came of it for a minute', () => {
    expect(rememberAll(pressed(), { review: true, now: NOW + 60_000 }).placing).toBe(NOW);
    const late = rememberAll(pressed(), { review: true, now: NOW + 60_001 });
    expect([late.placing, late.placed]).toEqual([undefined, undefined]);
  });

  it('means nothing to a page that left the review without a press', () => {
    expect(rememberAll(memoryOf(), { review: true }, {}).placed).toBeUndefined();
  });
});

describe('which order was placed', () => {
  test.each<[what: string, known: Partial<Memory>, shown: Partial<Observation>, order: string | undefined]>([
    ['the one a message names', { ordersBefore: ['OR1026'] }, { placedNotice: 'OR1041' }, 'OR1041'],
    ['not the one of an older message', { ordersBefore: ['OR1026'] }, { placedNotice: 'OR1026' }, undefined],
    [
      'the row that was not there before',
      { ordersBefore: ['OR1026'] },
      { ...tab, placedOrder: row('OR1041'), orders: [row('OR1026'), row('OR1041')] },
      'OR1041',
    ],
    [
      'where the rows before are not known, the highest when it waits for billing',
      {},
      { ...tab, orders: [row('OR999'), row('OR1041'), row('OR1026', 'active')] },
      'OR1041',
    ],
    [
      'not a lower one that waits, while the highest does not',
      {},
      { ...tab, orders: [row('OR1026'), row('OR1041', 'active')] },
      undefined,
    ],
    ['none while the tab loads', {}, { ...tab, busy: true, orders: [row('OR1041')] }, undefined],
    ['none while another tab is open', {}, { profile: true, orders: [row('OR1041')] }, undefined],
    [
      'none by its height, where the rows before are known',
      { ordersBefore: [] },
      { ...tab, orders: [row('OR1041')] },
      undefined,
    ],
    ['none where there are no orders', {}, tab, undefined],
  ])('%s', (_, known, shown, order) => {
    expect(rememberAll(placed(known), shown).placed?.order).toBe(order);
  });

  it('is settled once: a later message does not change it', () => {
    const known = rememberAll(placed(), { placedNotice: 'OR1041' }, { placedNotice: 'OR1050' });
    expect(known.placed?.order).toBe('OR1041');
  });

  it('numbers are compared by their last digits, whatever stands before', () => {
    const orders = [row('PARTY9ORDER1041'), row('PARTY9ORDER1026', 'active')];
    expect(rememberAll(placed(), { ...tab, orders }).placed?.order).toBe('PARTY9ORDER1041');
  });
});

describe('billing', () => {
  test.each([
    ['active', 'active'],
    ['partial', 'partial'],
    ['pending', undefined],
    ['cancelled', undefined],
    ['other', undefined],
  ])('an order that is %s', (status, billed) => {
    const known = placed({ placed: { order: 'OR1041', at: NOW } });
    expect(rememberAll(known, { ...tab, placedOrder: row('OR1041', status) }).billed).toBe(billed);
  });

  it('is not told from behind the dialog in which it is started', () => {
    const known = rememberAll(placed(), { ...tab, activation: {}, placedOrder: row('OR1041', 'active') });
    expect(known.billed).toBeUndefined();
  });

  it('an order that bills was placed by nobody in this tab', () => {
    expect(rememberAll(memoryOf(), { ...tab, placedOrder: row('OR1041', 'active') }).billed).toBeUndefined();
  });

  it('keeps the date as it was preset and as it stands', () => {
    const known = rememberAll(placed(), { activation: { date: '2026-11-22' } }, { activation: { date: '2026-12-01' } });
    expect(known).toMatchObject({ datePreset: '2026-11-22', billingDate: '2026-12-01' });
  });

  it('a dialog that was closed without starting is set anew when it opens again', () => {
    const set = rememberDeed(
      rememberAll(placed(), { activation: { date: '2026-11-22' } }),
      { type: 'touched-date' },
      { now: NOW },
    );
    expect(rememberAll(set, { busy: true })).toMatchObject({ datePreset: '2026-11-22', dateTouched: true });
    const closed = rememberAll(set, {});
    expect([closed.datePreset, closed.dateTouched]).toEqual([undefined, undefined]);
  });

  it('the date it bills from outlasts the dialog', () => {
    const known = rememberAll(
      placed(),
      { activation: { date: '2026-12-01' } },
      {},
      { placedOrder: row('OR1041', 'active') },
    );
    expect(known).toMatchObject({ billed: 'active', billingDate: '2026-12-01' });
  });
});

describe('the next order of the same customer', () => {
  const done = placed({
    procedure: 'assign-usage-product',
    account: 'SR10482',
    customer: 'Lakeside Dental Group',
    ordersVisited: true,
    placed: { order: 'OR1041', at: NOW },
    billed: 'active',
    edits: [DOMAIN],
    verified: DOMAIN,
    confirmed: [{ value: DOMAIN, reason: 'new', at: NOW }],
    answers: { 'toll-free': 'no' },
  });
  const later = NOW + 10_000;

  test.each<[what: string, shown: Partial<Observation>]>([
    ['the catalogue', { catalogue: true }],
    ['the catalogue inside the profile', { catalogue: true, profile: true }],
    ['a review', { review: true }],
    ['the pop-up of the product', { editor: { value: 'SUB5017-DOMUSAGE', right: false } }],
  ])('starts with %s, and nothing of the former one counts for it', (_, shown) => {
    const known = rememberAll(done, { ...shown, now: later });
    expect(known).toMatchObject({ procedure: 'assign-usage-product', account: 'SR10482', answers: {} });
    expect([known.placed, known.billed, known.verified, known.confirmed]).toEqual(Array(4).fill(undefined));
    expect(known.edits).not.toContain(DOMAIN);
  });

  test.each<[what: string, shown: Partial<Observation>]>([
    ['the profile', { ...tab, orders: [row('OR1041', 'active')] }],
    ['a review beneath the profile', { ...tab, review: true }],
    ['nothing', {}],
    ['the former screen, that flashes by right after placing', { review: true, now: NOW + 2_999 }],
  ])('does not start with %s', (_, shown) => {
    expect(rememberAll(done, { now: later, ...shown })).toMatchObject({
      placed: { order: 'OR1041' },
      billed: 'active',
    });
  });
});
