import { describe, expect, it } from 'vitest';
import { begun, ended } from '../../lib/assistant/running';
import { procedures } from '../../lib/procedure';
import { rememberDeed } from '../../lib/procedure/remember';
import { memoryOf, NOW, rememberAll } from './seen';

const LATER = NOW + 10_000;
const confirmed = rememberDeed(
  memoryOf({ procedure: 'cancel-product' }),
  { type: 'pressed-place-order' },
  { now: NOW },
);
const asking = { profile: true, creating: true, orderType: 'delete' };
const listed = { profile: true, ordersOpen: true, orderType: 'delete' };

describe('an order that changes a product', () => {
  it('is made once what asks for it is gone, and not while it still asks', () => {
    expect(rememberAll(confirmed, asking).placed).toBeUndefined();
    expect(rememberAll(confirmed, { ...asking, busy: true, creating: false }).placed).toBeUndefined();
    expect(rememberAll(confirmed, asking, { profile: true }).placed).toEqual({ order: undefined, at: NOW });
  });

  it('is the one that the message names', () => {
    expect(rememberAll(confirmed, { ...asking, placedNotice: 'OR1042' }).placed).toEqual({ order: 'OR1042', at: NOW });
  });

  it('without a message is the highest of its own type that waits, never another', () => {
    const orders = [
      { number: 'OR1044', status: 'pending', type: 'new' },
      { number: 'OR1043', status: 'pending', type: 'delete' },
      { number: 'OR1040', status: 'pending', type: 'delete' },
    ];
    expect(rememberAll(confirmed, { profile: true }, { ...listed, orders }).placed?.order).toBe('OR1043');
    const others = orders.filter(({ type }) => type === 'new');
    expect(rememberAll(confirmed, { profile: true }, { ...listed, orders: others }).placed?.order).toBeUndefined();
    const untold = orders.map(({ number, status }) => ({ number, status }));
    expect(rememberAll(confirmed, { profile: true }, { ...listed, orders: untold }).placed?.order).toBeUndefined();
  });

  it('is forgotten when the next product is about to be changed', () => {
    const placed = rememberAll(confirmed, { profile: true });
    expect(rememberAll(placed, { ...asking, now: NOW + 100 }).placed).toBeDefined();
    expect(rememberAll(placed, { ...asking, now: LATER }).placed).toBeUndefined();
  });
});

describe('which procedure guides', () => {
  const usage = memoryOf({ account: 'SR10482', verified: 'lakesidedental.12345.service', edits: ['x'] });

  it('a usage order goes on from what is known of it, also when it was begun by hand', () => {
    expect(begun(usage, 'assign-usage-product', procedures)).toEqual({ ...usage, procedure: 'assign-usage-product' });
    expect(ended(begun(usage, 'assign-usage-product', procedures), procedures)).toEqual({
      ...usage,
      procedure: undefined,
    });
  });

  it('another procedure begins anew, and leaves nothing of its own to the usage order', () => {
    const cancelling = begun(usage, 'cancel-product', procedures);
    expect(cancelling).toMatchObject({ procedure: 'cancel-product', account: 'SR10482', edits: [] });
    expect(cancelling.verified).toBeUndefined();
    const placed = { ...cancelling, placed: { order: 'OR1042', at: NOW } };
    expect(begun(placed, 'cancel-product', procedures).placed).toBeDefined();
    expect(ended(placed, procedures).placed).toBeUndefined();
    expect(begun(placed, 'change-quantities', procedures).placed).toBeUndefined();
  });
});
