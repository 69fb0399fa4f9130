import { describe, expect, test } from 'vitest';
import { describeHold } from '../../lib/guard/hold-keys';
import { type GuardState, type HoldReason, type Known, may } from '../../lib/guard/policy';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { guardedUsage } from '../../lib/procedure/guarded-usage';

const EXACT = 'lakesidedental.12345.service';
type Token = string | { text: string; known: Known };

/** A line of these words; the listed domain is right, all else is not. */
const line = (...tokens: Token[]) => ({
  tokens: tokens.map((token) =>
    typeof token === 'string'
      ? { text: token, known: token === EXACT ? ('right' as const) : ('wrong' as const) }
      : token,
  ),
});
const state = (change: Partial<GuardState>): GuardState => ({ lines: [], edits: [], ...change });
const editor = (value: string | undefined, known: Known, readOnly = false) => ({ value, known, readOnly });
const asked = { text: EXACT, known: 'asked' as const };

const placing: [string, Partial<GuardState>, HoldReason['id'] | 'free'][] = [
  ['an order without the product', {}, 'free'],
  ['a line with the exact domain', { lines: [line('Monthly', EXACT)] }, 'free'],
  ['a line with the generated identifier', { lines: [line('SUB5016-DOMUSAGE')] }, 'generated'],
  ['a generated identifier, whatever was verified before', { lines: [line('SUB5016')], verified: EXACT }, 'generated'],
  [
    'another identifier than the one that was verified',
    { lines: [line('lakeside.54321.service')], verified: EXACT },
    'changed',
  ],
  ['an identifier that nobody verified', { lines: [line('lakeside.54321.service')] }, 'notChecked'],
  ['a line whose answer is on its way', { lines: [line(asked)], verified: EXACT }, 'loading'],
  ['a line without an identifier, nothing verified', { lines: [line('Monthly')] }, 'notChecked'],
  ['a line without an identifier, verified in its pop-up', { lines: [line('Monthly')], verified: EXACT }, 'free'],
  ['an identifier cut with an ellipsis', { lines: [line('lakesidedental.12345.ser…')], verified: EXACT }, 'free'],
  ['a trailing space in the last edit', { lines: [line(EXACT)], edits: [`${EXACT} `] }, 'notChecked'],
  ['a trailing space that was taken out again', { lines: [line(EXACT)], edits: [`${EXACT} `, EXACT] }, 'free'],
  ['one right line and one wrong', { lines: [line(EXACT), line('SUB5017-DOMUSAGE')] }, 'generated'],
  ['a confirmed domain', { lines: [line('brand-new.77.service')], confirmed: ['brand-new.77.service'] }, 'free'],
  [
    'a pop-up still open with a wrong value',
    { lines: [line(EXACT)], editor: editor('lakeside', 'wrong') },
    'notChecked',
  ],
  ['a pop-up still open with an unanswered value', { lines: [line(EXACT)], editor: editor(EXACT, 'asked') }, 'loading'],
  ['a pop-up that can only be read', { lines: [line(EXACT)], editor: editor('SUB5016', 'wrong', true) }, 'free'],
  ['a right line while "Bill This Order" is ticked', { lines: [line(EXACT)], billNow: true }, 'billedNow'],
  ['a wrong line while it is ticked: the domain first', { lines: [line('SUB5016')], billNow: true }, 'generated'],
  [
    'ticked, where that is only said',
    { lines: [line(EXACT)], billNow: true, rules: { 'bill-this-order': 'warn' } },
    'free',
  ],
  [
    'ticked, where that is nobody’s concern',
    { lines: [line(EXACT)], billNow: true, rules: { 'bill-this-order': 'off' } },
    'free',
  ],
];

describe('Place Order', () => {
  test.each(placing)('%s', (_, change, expected) => {
    const decision = may('place-order', state(change));
    expect(decision.held ? decision.reason.id : 'free').toBe(expected);
  });
});

const adding: [string, Partial<GuardState>, HoldReason['id'] | 'free'][] = [
  ['neither pop-up nor line', {}, 'free'],
  ['an exact value', { editor: editor(EXACT, 'right') }, 'free'],
  ['a wrong value', { editor: editor('lakeside', 'wrong') }, 'addOns'],
  ['an empty field', { editor: editor('', 'wrong') }, 'addOns'],
  ['an unanswered value', { editor: editor(EXACT, 'asked') }, 'loading'],
  [
    'a confirmed value',
    { editor: editor('brand-new.77.service', 'wrong'), confirmed: ['brand-new.77.service'] },
    'free',
  ],
  [
    'a confirmed value with one more space',
    { editor: editor('brand-new.77.service ', 'wrong'), confirmed: ['brand-new.77.service'] },
    'addOns',
  ],
  ['a pop-up that can only be read', { editor: editor('SUB5016', 'wrong', true) }, 'free'],
  ['a pop-up that never showed its field', { editor: editor(undefined, 'wrong') }, 'addOns'],
  [
    'a pop-up without its field, over an order that is right',
    { editor: editor(undefined, 'wrong'), lines: [line(EXACT)] },
    'free',
  ],
  [
    'a pop-up without its field, over an order that is not',
    { editor: editor(undefined, 'wrong'), lines: [line('SUB5016')] },
    'addOns',
  ],
  [
    'a wrong value over an order that is right',
    { editor: editor('lakeside', 'wrong'), lines: [line(EXACT)] },
    'addOns',
  ],
  ['an add-on beside a right line', { lines: [line(EXACT)] }, 'free'],
  ['an add-on beside a wrong line', { lines: [line('SUB5016')] }, 'addOns'],
];

describe('add-ons', () => {
  test.each(adding)('%s', (_, change, expected) => {
    const decision = may('add-ons', state(change));
    expect(decision.held ? decision.reason.id : 'free').toBe(expected);
  });
});

const always = { 'confirm-domain': 'always' } as const;
const forbidden = { 'confirm-domain': 'forbidden' } as const;
const opened = editor(EXACT, 'right');

const settled: [string, Partial<GuardState>, HoldReason['id'] | 'free', HoldReason['id'] | 'free'][] = [
  ['add-ons switched off', { editor: editor('x', 'wrong'), rules: { 'add-ons': 'off' } }, 'free', 'notChecked'],
  ['place-order switched off', { lines: [line('SUB5016')], rules: { 'place-order': 'off' } }, 'addOns', 'free'],
  [
    'a confirmed value, where confirming is forbidden',
    { lines: [line('new.77.service')], confirmed: ['new.77.service'], rules: forbidden },
    'addOns',
    'notChecked',
  ],
  [
    'a listed value, where confirming is forbidden',
    { lines: [line(EXACT)], confirmed: [EXACT], rules: forbidden },
    'free',
    'free',
  ],
  ['a listed value, where all are to be confirmed', { editor: opened, rules: always }, 'unconfirmed', 'unconfirmed'],
  ['a line with it', { lines: [line('Monthly', EXACT)], rules: always }, 'unconfirmed', 'unconfirmed'],
  ['the same, confirmed', { editor: opened, lines: [line(EXACT)], confirmed: [EXACT], rules: always }, 'free', 'free'],
  [
    'another value confirmed',
    { editor: opened, confirmed: ['new.77.service'], rules: always },
    'unconfirmed',
    'unconfirmed',
  ],
  [
    'a value not yet answered, where all are to be confirmed',
    { editor: editor(EXACT, 'asked'), rules: always },
    'loading',
    'loading',
  ],
  [
    'two lines, each confirmed',
    { lines: [line('a.77.service'), line('b.77.service')], confirmed: ['a.77.service', 'b.77.service'] },
    'free',
    'free',
  ],
  [
    'rules that say what is usual',
    { editor: opened, rules: { 'add-ons': 'hold', 'place-order': 'hold', 'confirm-domain': 'allowed' } },
    'free',
    'free',
  ],
];

describe('what a supervisor has settled', () => {
  test.each(settled)('%s', (_, change, addOns, placeOrder) => {
    const decisions = [may('add-ons', state(change)), may('place-order', state(change))];
    expect(decisions.map((each) => (each.held ? each.reason.id : 'free'))).toEqual([addOns, placeOrder]);
  });
});

test('the guard knows the same names as the procedure', () => {
  const { product, targets, vocabulary } = guardedUsage;
  expect(product).toEqual(assignUsageProduct.product);
  for (const [id, named] of Object.entries(targets)) {
    const { kind, labels, icons, bags, not } = assignUsageProduct.targets[id] ?? {};
    // What the guard does not heed must not be there.
    expect({ kind, labels, icons, bags, not }, id).toEqual({ kind: 'press', ...named });
  }
  for (const name of ['identifier', 'packages', 'notPackages'] as const) {
    expect(vocabulary[name], name).toEqual(assignUsageProduct.vocabulary[name]);
  }
  const held = Object.values(assignUsageProduct.guarded).flat();
  expect(Object.keys(targets)).toEqual(expect.arrayContaining(held));
});

test('a hold that compares two domains says both', () => {
  const words = describeHold({ id: 'changed', checked: EXACT, now: 'lakeside' }, (key) => `<${key}>`);
  expect(words).toBe(`<hold.changed.title>. <hold.changed.checked> ${EXACT}. <hold.changed.now> lakeside.`);
});
