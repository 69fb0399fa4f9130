import { afterEach, expect, test } from 'vitest';
import { byId, EXACT, review, type Stage, type StageOptions, stage } from './stage';

let on: Stage | undefined;
afterEach(() => on?.stop.abort());

const LINE = `Domain Usage / Domain Usage Plan - ${EXACT}`;
const box = '<label><input type="checkbox" id="bill" checked> Bill This Order</label>';

const put = async (html: string, options?: StageOptions): Promise<Stage> => {
  on = await stage(html, options);
  return on;
};

test('Place Order is held while "Bill This Order" is ticked, and opens when it is not', async () => {
  const { entered, reasons } = await put(review({ line: LINE, more: box }));
  byId('place-order').click();
  expect(entered).not.toContain('place-order');
  expect(reasons()).toEqual(['billedNow']);
  byId('bill').click();
  byId('place-order').click();
  expect(entered).toContain('place-order');
});

test('ticked by a script without any event, it holds at the very press', async () => {
  const { entered } = await put(review({ line: LINE, more: box.replace(' checked', '') }));
  byId<HTMLInputElement>('bill').checked = true;
  byId('place-order').click();
  expect(entered).not.toContain('place-order');
});

test('a box drawn by role counts as well', async () => {
  const drawn = '<div role="checkbox" tabindex="0" id="bill" aria-checked="true" aria-label="Bill This Order"></div>';
  const { entered } = await put(review({ line: LINE, more: drawn }));
  byId('place-order').click();
  expect(entered).not.toContain('place-order');
});

test('an order without a usage line may be billed at once', async () => {
  const { entered } = await put(review({ line: 'Bundled Seat / 24M - SUB5017-SEAT', more: box }));
  byId('place-order').click();
  expect(entered).toContain('place-order');
});

test('where a supervisor only wants it said, nothing is held', async () => {
  const { entered } = await put(review({ line: LINE, more: box }), { rules: { 'bill-this-order': 'warn' } });
  byId('place-order').click();
  expect(entered).toContain('place-order');
});

const beside = (names: readonly string[], ticked: string, isNameFirst: boolean): string => {
  const parts = names.map((name) => {
    const drawn = `<td><input type="checkbox" ${name === ticked ? 'checked id="bill"' : ''}></td>`;
    const said = `<td>${name}</td>`;
    return isNameFirst ? said + drawn : drawn + said;
  });
  return `<table><tr>${parts.join('')}</tr></table>`;
};
const NAMES = ['Create Bill Group', 'Bill This Order', 'Generate Invoice Now'];

test.each([
  ['after its box, among others', NAMES, false],
  ['before its box', ['Bill This Order', 'Generate Invoice Now'], true],
] as const)('a name that only stands beside counts: %s', async (_, names, isNameFirst) => {
  const { entered } = await put(review({ line: LINE, more: beside(names, 'Bill This Order', isNameFirst) }));
  byId('place-order').click();
  expect(entered).not.toContain('place-order');
  byId('bill').click();
  byId('place-order').click();
  expect(entered).toContain('place-order');
});

test.each(['Create Bill Group', 'Generate Invoice Now', 'Do not bill this order'])(
  '"%s" is another box',
  async (name) => {
    const names = NAMES.includes(name) ? NAMES : [name];
    const { entered } = await put(review({ line: LINE, more: beside(names, name, false) }));
    byId('place-order').click();
    expect(entered).toContain('place-order');
  },
);
