import { describe, expect, it, test } from 'vitest';
import { looksLikeOrderNumber, placedOrder, readOrders, readPlacedNotices } from '../../lib/page/read-orders';
import { readScene } from '../../lib/page/scene';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { look, show, the, vocabulary } from './shown';

const ROWS = [
  ['OR1041', 'Pending Billing'],
  ['OR1026', 'Billing Active'],
  ['OR1019', 'Cancelled'],
] as const;
const gear = (number: string) => `<button id="gear-${number}" aria-label="Actions">⚙</button>`;
const each = (row: (number: string, status: string) => string) =>
  ROWS.map(([number, status]) => row(number, status)).join('');

const layouts: [what: string, html: string][] = [
  [
    'a table',
    `<table>${each((number, status) => `<tr><td><a href="#">${number}</a></td><td>11/22/2026</td><td>$25.00</td><td>${status}</td><td>${gear(number)}</td></tr>`)}</table>`,
  ],
  [
    'a table, the gear first',
    `<table>${each((number, status) => `<tr><td>${gear(number)}</td><td>${status}</td><td>${number}</td></tr>`)}</table>`,
  ],
  [
    'rows of divs',
    each(
      (number, status) =>
        `<div style="display: flex; gap: 30px"><div>${number}</div><div>${status}</div>${gear(number)}</div>`,
    ),
  ],
  [
    'a grid without rows',
    `<div style="display: grid; grid-template-columns: 1fr 1fr 1fr">${each((number, status) => `<b>${number}</b><i>${status}</i><span>${gear(number)}</span>`)}</div>`,
  ],
  [
    'cards',
    each(
      (number, status) =>
        `<section style="width: 300px; margin: 9px"><h4>${number}</h4><p>${status}</p>${gear(number)}</section>`,
    ),
  ],
];

const read = () => readOrders(look(), vocabulary.statuses);
const plain = () =>
  read()
    .map(({ number, status }) => [number, status])
    .sort()
    .reverse();

describe('the orders that are listed', () => {
  test.each(layouts)('in %s: each number with its own status', (_, html) => {
    show(html);
    expect(plain()).toEqual([
      ['OR1041', 'pending'],
      ['OR1026', 'active'],
      ['OR1019', 'cancelled'],
    ]);
  });

  test.each([
    ['BillingActive', 'active'],
    ['Partially Fulfilled', 'partial'],
    ['PENDING BILLING', 'pending'],
    ['Pendiente de facturación', 'pending'],
    ['Draft', 'other'],
  ])('%j is %s', (said, status) => {
    show(`<table><tr><td>OBD-OR36807</td><td>${said}</td></tr></table>`);
    expect(plain()).toEqual([['OBD-OR36807', status]]);
  });

  it('of several numbers in a row the order’s own is taken', () => {
    show('<table><tr><td>SR10482</td><td>#104512</td><td>PARTY4703ORDER47031104</td><td>Completed</td></tr></table>');
    expect(plain()).toEqual([['PARTY4703ORDER47031104', 'other']]);
  });

  test.each([
    ['a filter', '<label><input type="checkbox"> Pending Billing</label> <b>OR1026</b>'],
    ['an option', '<div><div role="option">Pending Billing</div> <b>OR1026</b></div>'],
    ['a row that is not shown', '<table hidden><tr><td>OR1026</td><td>Pending Billing</td></tr></table>'],
    ['a number without a status', '<table><tr><td>OR1026</td><td>Something else</td></tr></table>'],
    ['a status without a number', '<p>Pending Billing</p>'],
  ])('%s is no order', (_, html) => {
    show(html);
    expect(read()).toEqual([]);
  });

  test.each([
    ['OR1026', true],
    ['OBD-OR36807', true],
    ['#104512', true],
    ['PARTY4703ORDER47031104', true],
    ['12', false],
    ['$25.00', false],
    ['11/22/2026', false],
    ['Orders', false],
    ['Order OR1026', false],
  ])('%j looks like an order’s number: %s', (text, answer) => {
    expect(looksLikeOrderNumber(text)).toBe(answer);
  });
});

describe('the message that an order was placed', () => {
  test.each([
    ['Order OR1041 has been placed.', 'OR1041'],
    ['Success! Your order #104512 was submitted', '104512'],
    ['El pedido OR1041 fue realizado', 'OR1041'],
    ['Order placed', undefined],
    ['Order OR1041 is pending', undefined],
    ['It was created on 2026', undefined],
  ])('%j names %s', (text, number) => {
    show(`<div role="status">${text}</div>`);
    expect(readPlacedNotices(look(), vocabulary.placed)).toEqual(number === undefined ? [] : [number]);
  });

  it('says nothing once it has faded', () => {
    show('<div role="status" style="opacity: 0">Order OR1041 has been placed.</div>');
    expect(readPlacedNotices(look(), vocabulary.placed)).toEqual([]);
  });
});

describe('the order just placed', () => {
  const rows = ROWS.map(([number, status]) => ({ number, status, element: document.body }));

  test.each<[what: string, known: Parameters<typeof placedOrder>[1], number: string | undefined]>([
    ['by its number', { order: 'OR1026' }, 'OR1026'],
    ['by its number in another writing', { order: 'or-1026' }, 'OR1026'],
    ['not by a number that is not listed', { order: 'OR1', before: ['OR1026', 'OR1019'] }, undefined],
    ['as the only one that was not there before', { before: ['OR1026', 'OR1019'] }, 'OR1041'],
    ['not when two are new', { before: ['OR1019'] }, undefined],
    ['not when none is new', { before: ['OR1041', 'OR1026', 'OR1019'] }, undefined],
    ['not when nothing is known of before', {}, undefined],
  ])('is told %s', (_, known, number) => {
    expect(placedOrder(rows, known)?.number).toBe(number);
  });

  const gearOf = (recollection: Parameters<typeof readScene>[2]) => {
    const finding = readScene(look(), assignUsageProduct, recollection, () => false).findings.get('order-menu');
    return finding?.state === 'found' ? finding.element.id : finding?.state;
  };

  test.each(layouts)('its gear is found, not an older one’s, in %s', (_, html) => {
    show(html);
    for (const [number] of ROWS) expect(gearOf({ placed: { order: number } })).toBe(`gear-${number}`);
  });

  test.each(layouts)('no gear is found before an order was placed, in %s', (_, html) => {
    show(html);
    expect(gearOf({})).toBe('absent');
    expect(gearOf({ placed: { order: 'OR9999' } })).toBe('absent');
  });

  test.each(layouts)('an older one’s gear does not stand in for its own, in %s', (_, html) => {
    show(html);
    the('#gear-OR1026').remove();
    expect(gearOf({ placed: { order: 'OR1026' } })).toBe('absent');
  });
});
