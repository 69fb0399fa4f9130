import { expect, test } from 'vitest';
import type { Assignment } from '../../lib/training/assignment';
import { invoiceOf } from '../../lib/training/invoice';
import { audit, isGrave, type OrderLeft, type Outcome } from '../../lib/training/outcome';

const assignment: Assignment = {
  scenario: 'plain',
  seed: 1,
  shell: 'new',
  customer: { name: 'Penrose Accounting', account: 'SR20007' },
  others: [],
  domain: 'penroseacct.12345.service',
  listed: [],
  tollFree: 'TF500',
  firstDay: '2026-12-01',
  today: '2026-11-25',
};
const addOn = { code: 'TF500', name: 'Toll Free Calls - 500 Minutes', identifier: assignment.domain, price: 18.5 };
const usage: OrderLeft['items'][number] = {
  isUsage: true,
  name: 'Domain Usage Plan',
  identifier: assignment.domain,
  firstDay: '2026-12-01',
  addOns: [addOn],
};
const order: OrderLeft = { number: 'OR1042', account: 'SR20007', billedAtOnce: false, items: [usage] };
const left = (change: Partial<OrderLeft> = {}, rest: Partial<Outcome> = {}): Outcome => ({
  placed: [{ ...order, ...change }],
  activatedOlder: [],
  begun: [],
  ...rest,
});
const withItem = (change: Partial<OrderLeft['items'][number]>) => left({ items: [{ ...usage, ...change }] });
const kinds = (outcome: Outcome, asked: Partial<Assignment> = {}) =>
  audit(outcome, { ...assignment, ...asked }, 0).map(({ kind }) => kind);

test('an order as it was asked for is without a mistake', () => {
  expect(kinds(left())).toEqual([]);
});

test.each([
  ['another customer', left({ account: 'SR10482' }), ['ordered-for-another']],
  ['another domain', withItem({ identifier: 'penrose', addOns: [addOn] }), ['ordered-wrong-domain']],
  [
    'a package bound to another name',
    withItem({ addOns: [{ ...addOn, identifier: 'SUB5201' }] }),
    ['toll-free-other-domain'],
  ],
  ['no package', withItem({ addOns: [] }), ['toll-free-missing']],
  ['another package', withItem({ addOns: [{ ...addOn, code: 'TF1000' }] }), ['toll-free-other-package']],
  ['Bill This Order ticked', left({ billedAtOnce: true }), ['billed-at-once']],
  ['a day that was not asked for', withItem({ firstDay: '2026-10-26' }), ['wrong-first-day']],
  ['no activation', withItem({ firstDay: null }), ['not-activated']],
  ['an older order activated', left({}, { activatedOlder: ['OR1041'] }), ['other-order-activated']],
  ['nothing ordered', left({}, { placed: [] }), ['not-ordered']],
  [
    'the package on another product',
    left(
      {
        items: [
          { ...usage, addOns: [] },
          { ...usage, isUsage: false, name: 'Seat', addOns: [addOn] },
        ],
      },
      { begun: ['Seat'] },
    ),
    ['toll-free-other-product', 'toll-free-missing'],
  ],
  [
    'a product that nobody asked for',
    left({ items: [usage, { ...usage, isUsage: false, name: 'Seat', addOns: [] }] }),
    ['ordered-other-product'],
  ],
])('%s is seen in what OneBill was left with', (_, outcome, mistakes) => {
  expect(kinds(outcome)).toEqual(mistakes);
  expect(
    mistakes.every((kind) => audit(outcome, assignment, 0).some((one) => one.kind === kind && isGrave(one.kind))),
  ).toBe(true);
});

test('what is free may be done either way', () => {
  const open = { tollFree: 'open', firstDay: 'open' };
  expect(kinds(withItem({ addOns: [] }), open)).toEqual([]);
  expect(kinds(withItem({ firstDay: '2027-02-03' }), open)).toEqual([]);
  expect(kinds(withItem({ firstDay: '2026-11-24' }), open)).toEqual(['wrong-first-day']);
  expect(kinds(left(), { tollFree: 'none' })).toEqual(['toll-free-needless']);
});

test('the invoice bears what the order has made of it', () => {
  const lines = (outcome: Outcome) =>
    invoiceOf(outcome, assignment, (domain) => (domain === 'other.12345.service' ? 'Other Inc.' : undefined)).map(
      ({ kind, isRight }) => `${kind} ${isRight}`,
    );
  expect(lines(left())).toEqual(['usage true', 'package true']);
  expect(lines(withItem({ identifier: 'penrose', addOns: [] }))).toEqual(['usage-lost false']);
  expect(lines(withItem({ identifier: 'other.12345.service', addOns: [] }))).toEqual(['usage-of-another false']);
  expect(lines(withItem({ addOns: [{ ...addOn, identifier: 'SUB5201' }] }))).toEqual([
    'usage true',
    'package-unused false',
  ]);
  expect(lines(withItem({ firstDay: '2026-10-26', addOns: [] }))).toEqual(['usage true', 'credit false']);
  expect(lines(left({ billedAtOnce: true }))).toEqual(['usage true', 'package true', 'at-once false']);
  expect(lines(left({}, { placed: [] }))).toEqual(['nothing false']);
});
