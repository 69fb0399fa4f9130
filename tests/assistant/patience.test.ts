import { beforeEach, describe, expect, it } from 'vitest';
import { Patience } from '../../lib/assistant/patience';
import { assignUsageProduct as procedure } from '../../lib/procedure/assign-usage-product';
import { progress } from '../../lib/procedure/progress';
import { said, sighting } from '../procedure/next-step';

const ORDERS = 'page profile orders-open | orders-tab create-order';
const EMPTY = 'page';
const MENU = 'page | customer-menu';
const SEVERAL = 'page profile | ?orders-tab';

let patience: Patience;
beforeEach(() => {
  patience = new Patience(procedure);
});
const look = (shown: string, now: number): string =>
  said(patience.consider(progress(procedure, sighting(shown), {}), now).progress);

describe('between two screens', () => {
  it('an empty page is waited for, with the step that was shown', () => {
    look(ORDERS, 0);
    expect(look(EMPTY, 100)).toBe('waiting: create-order');
    expect(look(EMPTY, 900)).toBe('waiting: create-order');
  });

  it('until it has lasted', () => {
    look(ORDERS, 0);
    look(EMPTY, 100);
    expect(look(EMPTY, 1_000)).toBe('lost: open-subscriber → customer-menu');
  });

  it('its menu alone does not lead back at once', () => {
    look(ORDERS, 0);
    expect(look(MENU, 100)).toBe('waiting: create-order');
    expect(look(MENU, 600)).toBe('open-subscriber → customer-menu');
  });

  it('leading on is believed at once, and so is what cannot be told apart', () => {
    look(MENU, 0);
    expect(look(ORDERS, 1)).toBe('create-order → create-order');
    expect(look(SEVERAL, 2)).toBe('lost: open-orders → orders-tab');
  });

  it('says when to look again, and that is not before it believes', () => {
    const empty = progress(procedure, sighting(EMPTY), {});
    const { lookAgainIn } = patience.consider(empty, 0);
    if (lookAgainIn === undefined) throw new Error('It does not look again.');
    expect(patience.consider(empty, lookAgainIn)).toEqual({ progress: empty });
  });

  it('a doubt that went away begins anew', () => {
    look(ORDERS, 0);
    look(EMPTY, 100);
    look(ORDERS, 500);
    expect(look(EMPTY, 1_200)).toBe('waiting: create-order');
  });

  it('who asks to look again is answered at once about the way back', () => {
    look(ORDERS, 0);
    patience.reset();
    expect(look(MENU, 1)).toBe('open-subscriber → customer-menu');
  });

  it('a finished order is never waited for', () => {
    look(ORDERS, 0);
    expect(look('page profile billed', 1)).toBe('done');
  });
});
