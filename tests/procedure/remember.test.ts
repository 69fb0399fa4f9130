import { describe, expect, it, test } from 'vitest';
import { forgetOrder, memorySchema } from '../../lib/procedure/memory';
import { emptyMemory } from '../../lib/procedure/memory-empty';
import { remember, rememberDeed } from '../../lib/procedure/remember';
import { DOMAIN, memoryOf, NOW, rememberAll, seen } from './seen';

const lakeside = { account: 'SR10482', customer: 'Lakeside Dental Group' };
const harbor = { account: 'SR20933', customer: 'Harbor View Legal' };
const orders = [
  { number: 'OR1026', status: 'active' },
  { number: 'OR1031', status: 'pending' },
];

/** Everything that belongs to one order. */
const ordered = memoryOf({
  procedure: 'assign-usage-product',
  ...lakeside,
  answers: { 'toll-free': 'no' },
  edits: [DOMAIN],
  verified: DOMAIN,
  confirmed: [{ value: DOMAIN, reason: 'new', at: NOW }],
  ordersBefore: ['OR1026'],
  placed: { order: 'OR1041', at: NOW },
  billed: 'active',
  billingDate: '2026-12-01',
  ordersVisited: true,
  addPressed: true,
  rowBefore: 'Domain Usage Add',
  addedPackage: 'Toll Free',
  datePreset: '2026-11-22',
  dateTouched: true,
});

describe('the memory', () => {
  it('is the same object when nothing new was seen', () => {
    expect(remember(emptyMemory, seen())).toBe(emptyMemory);
    const known = rememberAll(memoryOf(), { profile: true, ordersOpen: true, ...lakeside, orders });
    expect(remember(known, seen({ profile: true, ordersOpen: true, ...lakeside, orders }))).toBe(known);
  });

  it('is never changed in place', () => {
    const before = structuredClone(ordered);
    rememberAll(ordered, { ...harbor, profile: true }, { editor: { value: 'x', right: false } }, { busy: true });
    expect(ordered).toEqual(before);
  });

  it('can be stored: what it holds is what its schema says', () => {
    expect(memorySchema.parse(JSON.parse(JSON.stringify(ordered)))).toEqual(ordered);
    expect(memorySchema.parse({})).toEqual(emptyMemory);
  });

  it('forgets all of an order when it is forgotten, but not whose it was', () => {
    const { procedure, account, customer, ordersVisited } = ordered;
    expect(forgetOrder(ordered)).toMatchObject({ ...emptyMemory, procedure, account, customer, ordersVisited });
  });

  it('keeps the number of the order that is forgotten, because its message may still stand on the page', () => {
    const placed = { ...ordered, ordersBefore: ['OR1026'], placed: { order: 'OR1041', at: 0 } };
    expect(forgetOrder(placed).ordersBefore).toEqual(['OR1026', 'OR1041']);
  });
});

describe('the customer', () => {
  it('is kept from the profile on, when later pages do not name it', () => {
    expect(rememberAll(memoryOf(), { profile: true, ...lakeside }, { catalogue: true }, {})).toMatchObject(lakeside);
  });

  it('is known by name only together with the account', () => {
    expect(rememberAll(memoryOf(), { customer: 'Lakeside Dental Group' }).customer).toBeUndefined();
  });

  it('another one takes everything of the order with it, even that its orders were looked at', () => {
    const known = rememberAll(ordered, { profile: true, ...harbor });
    expect(known).toEqual(memoryOf({ procedure: 'assign-usage-product', ...harbor, ordersVisited: undefined }));
  });

  it('another one without a name does not keep the name of the one before', () => {
    expect(rememberAll(ordered, { profile: true, account: 'SR20933' })).toMatchObject({
      account: 'SR20933',
      customer: undefined,
    });
  });

  it('the first one takes nothing: what was typed before is still meant', () => {
    const known = rememberAll(memoryOf({ edits: [DOMAIN], answers: { 'toll-free': 'yes' } }), lakeside);
    expect(known).toMatchObject({ ...lakeside, edits: [DOMAIN], answers: { 'toll-free': 'yes' } });
  });
});

describe('the orders that were there before', () => {
  const tab = { profile: true, ordersOpen: true, ...lakeside };

  it('are those of the Orders tab when it was seen last', () => {
    const [first] = orders;
    const known = rememberAll(memoryOf(), { ...tab, orders: first ? [first] : [] }, { ...tab, orders });
    expect(known).toMatchObject({ ordersVisited: true, ordersBefore: ['OR1026', 'OR1031'] });
  });

  it('may be none', () => {
    expect(rememberAll(memoryOf(), { ...tab, orders: [] }).ordersBefore).toEqual([]);
  });

  test.each([
    ['the tab still loads', { ...tab, busy: true, orders }],
    ['another tab is open', { ...tab, ordersOpen: false, orders }],
    ['no profile is open', { ...tab, profile: false, orders }],
  ])('are not told while %s', (_, shown) => {
    const known = rememberAll(memoryOf(), shown);
    expect(known.ordersBefore).toBeUndefined();
    expect(known.ordersVisited).toBeUndefined();
  });

  test.each([
    ['it is being placed', { placing: NOW }, { review: true }],
    ['it is placed', { placed: { at: NOW } }, {}],
    ['its catalogue lies over the tab', {}, { catalogue: true }],
    ['its review lies over the tab', {}, { review: true }],
  ])('do not take in the new one once %s', (_, known, shown) => {
    const before = memoryOf({ ...known, ordersBefore: ['OR1026'] });
    expect(rememberAll(before, { ...tab, orders, ...shown }).ordersBefore).toEqual(['OR1026']);
  });
});

describe('what was done', () => {
  const now = NOW;

  it('Add was pressed, with the row as it read before the first time', () => {
    const once = rememberDeed(memoryOf(), { type: 'pressed-add' }, { now, usageRow: 'Domain Usage 0' });
    expect(once).toMatchObject({ addPressed: true, rowBefore: 'Domain Usage 0' });
    expect(rememberDeed(once, { type: 'pressed-add' }, { now, usageRow: 'Domain Usage 1' })).toBe(once);
  });

  it('is void when the clerk went back to the profile without the order', () => {
    const pressed = memoryOf({ addPressed: true, rowBefore: 'Domain Usage 0' });
    const back = rememberAll(pressed, { profile: true });
    expect([back.addPressed, back.rowBefore]).toEqual([undefined, undefined]);
  });

  test.each([
    ['the catalogue', { profile: true, catalogue: true }],
    ['the review', { profile: true, review: true }],
    ['the pop-up', { profile: true, editor: { right: false } }],
  ])('holds while %s is shown inside the profile', (_, shown) => {
    expect(rememberAll(memoryOf({ addPressed: true }), shown).addPressed).toBe(true);
  });

  it('a package was added, the date was touched', () => {
    expect(rememberDeed(memoryOf(), { type: 'added-package', name: 'Toll Free' }, { now }).addedPackage).toBe(
      'Toll Free',
    );
    const touched = rememberDeed(memoryOf(), { type: 'touched-date' }, { now });
    expect(touched.dateTouched).toBe(true);
    expect(rememberDeed(touched, { type: 'touched-date' }, { now })).toBe(touched);
  });
});

describe('the values of the pop-up', () => {
  const typed = (...values: string[]) => values.map((value) => ({ editor: { value, right: value === DOMAIN } }));

  it('each keystroke replaces the one before: one opening is one edit', () => {
    const known = rememberAll(memoryOf(), ...typed('SUB5016-DOMUSAGE', 'l', 'la', DOMAIN));
    expect(known).toMatchObject({ edits: [DOMAIN], verified: DOMAIN, editing: true });
  });

  it('what it held when it closed stays, and the next opening adds to it', () => {
    const known = rememberAll(memoryOf(), ...typed(DOMAIN), {}, ...typed(`${DOMAIN} `));
    expect(known.edits).toEqual([DOMAIN, `${DOMAIN} `]);
    expect(known.verified).toBeUndefined();
  });

  it('opened again without a change is no further edit', () => {
    expect(rememberAll(memoryOf(), ...typed(DOMAIN), {}, ...typed(DOMAIN), {}).edits).toEqual([DOMAIN]);
  });

  it('opened again and changed does not take the former edit away', () => {
    expect(rememberAll(memoryOf(), ...typed('first'), {}, ...typed('first', 'firs', DOMAIN)).edits).toEqual([
      'first',
      DOMAIN,
    ]);
  });

  it('a space at the end is kept byte for byte', () => {
    expect(rememberAll(memoryOf(), ...typed(`${DOMAIN}\u00a0`)).edits).toEqual([`${DOMAIN}\u00a0`]);
  });

  it('while its field is off the page the last value stands', () => {
    const known = rememberAll(memoryOf(), ...typed(DOMAIN), { editor: { right: false } });
    expect(known).toMatchObject({ edits: [DOMAIN], verified: DOMAIN });
  });

  it('the verdict may come later than the value', () => {
    const waiting = rememberAll(memoryOf(), { editor: { value: DOMAIN, right: false } });
    expect(waiting.verified).toBeUndefined();
    expect(rememberAll(waiting, { editor: { value: DOMAIN, right: true } }).verified).toBe(DOMAIN);
  });

  it('are few: the oldest go', () => {
    const openings = Array.from({ length: 12 }, (_, at) => [...typed(`value-${at}`), {}]).flat();
    const { edits } = rememberAll(memoryOf(), ...openings);
    expect(edits).toEqual(Array.from({ length: 8 }, (_, at) => `value-${at + 4}`));
  });
});
