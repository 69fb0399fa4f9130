import { describe, expect, it, test } from 'vitest';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import type { Fingerprint } from '../../lib/procedure/fingerprint';
import { lookedAt, screensToVisit, targetsOfScreen } from '../../lib/repair/health';
import { likenessOf } from '../../lib/repair/likeness';
import { readRepairFile, writeRepairFile } from '../../lib/repair/repair-file';
import { guardedLabels, repairedProcedure } from '../../lib/repair/repaired-procedure';
import { bookOf, changeBook, emptyBook, type Repair } from '../../lib/repair/repairs';

const print: Fingerprint = {
  name: ['review'],
  hint: [],
  icons: [],
  near: ['items', 'order'],
  heading: ['products'],
  screen: ['add', 'review'],
  role: 'button',
  tag: 'button',
  type: 'button',
  path: [],
  id: [],
  classes: ['primary'],
  at: [0.9, 0.1],
  inRow: [1, 0],
};
const repair = (more: Partial<Repair> = {}): Repair => ({
  procedure: 'assign-usage-product',
  target: 'review',
  host: 'app.example.com',
  fingerprint: print,
  label: 'Go to basket',
  by: 'clerk',
  at: 1,
  ...more,
});

describe('the likeness of two elements', () => {
  it('is whole for the same, and none of the class weighs much', () => {
    expect(likenessOf(print, print)).toBe(1);
    expect(likenessOf(print, { ...print, classes: ['other'] })).toBeGreaterThan(0.99);
  });

  it('loses more by its name than by anything else, and still is alike', () => {
    const renamed = likenessOf(print, { ...print, name: [] });
    for (const other of [{ near: [] }, { heading: [] }, { role: 'link' }, { tag: 'a' }, { type: 'submit' }]) {
      expect(likenessOf(print, { ...print, ...other })).toBeGreaterThan(renamed);
    }
    expect(renamed).toBeGreaterThan(0.7);
  });
});

describe('the book of repairs', () => {
  it('has one repair for a target, and gives back what was there before', () => {
    const first = repair({ label: 'Basket' });
    const second = repair({ at: 2 });
    const one = changeBook(emptyBook, { type: 'point', repair: first });
    const two = changeBook(one, { type: 'point', repair: second });
    expect(two.repairs).toEqual([second]);
    expect(changeBook(two, { type: 'undo', repair: second, before: first }).repairs).toEqual([first]);
    expect(changeBook(one, { type: 'undo', repair: first })).toEqual(emptyBook);
  });

  it('makes a clerk’s repair the trainer’s when it is accepted', () => {
    const book = changeBook(emptyBook, { type: 'accept', repair: repair() });
    expect(book.repairs[0]?.by).toBe('trainer');
  });

  it('keeps what belongs to other tenants apart', () => {
    const book = changeBook(emptyBook, { type: 'point', repair: repair({ host: 'other.example.com' }) });
    expect(bookOf(book, 'assign-usage-product', 'app.example.com')).toEqual(emptyBook);
  });

  it('never grows without end', () => {
    let book = emptyBook;
    for (let n = 0; n < 450; n++) book = changeBook(book, { type: 'point', repair: repair({ target: `t${n}` }) });
    expect(book.repairs).toHaveLength(400);
    expect(book.repairs.at(-1)?.target).toBe('t449');
  });
});

describe('a procedure with repairs', () => {
  it('looks for the label as well, and where the readers look too', () => {
    const repaired = repairedProcedure(assignUsageProduct, [
      repair(),
      repair({ target: 'orders-tab', label: 'Requests' }),
      repair({ target: 'domain-field', label: 'Line name' }),
    ]);
    expect(repaired.targets.review?.labels).toContain('Go to basket');
    expect(repaired.vocabulary.tabs.orders).toContain('Requests');
    expect(repaired.vocabulary.identifier).toContain('Line name');
    expect(assignUsageProduct.targets.review?.labels).not.toContain('Go to basket');
  });

  it('tells the guard the names of what it holds, and no others', () => {
    const place = repair({ target: 'place-order', label: 'Finalize purchase' });
    expect(guardedLabels(assignUsageProduct, [repair(), place])).toEqual({ 'place-order': ['Finalize purchase'] });
  });
});

describe('a file of repairs', () => {
  it('is read as it was written', () => {
    expect(readRepairFile(writeRepairFile([repair()]))).toEqual({ ok: true, repairs: [repair()] });
  });

  test.each([
    ['no JSON', 'domain,description', 'not-repairs'],
    ['another file', '{"plumbline":"health","version":1}', 'not-repairs'],
    ['of a newer Plumbline', '{"plumbline":"repairs","version":2,"repairs":[]}', 'newer'],
    ['with a damaged repair', '{"plumbline":"repairs","version":1,"repairs":[{}]}', 'broken'],
  ])('is refused whole when it is %s', (_, text, why) => {
    expect(readRepairFile(text)).toEqual({ ok: false, why });
  });

  it('lets no customer in: a word of a fingerprint with a digit in it is refused', () => {
    const bad = repair({ fingerprint: { ...print, near: ['SR10482'] } });
    expect(readRepairFile(writeRepairFile([bad]))).toEqual({ ok: false, why: 'broken' });
  });
});

describe('the health check', () => {
  const entry = { target: 'review', screen: 'catalogue', state: 'absent', at: 1 } as const;

  it('keeps what was found, whatever a later look says', () => {
    const found = { ...entry, state: 'found', confidence: 0.9, by: 'label', at: 2 } as const;
    expect(lookedAt([entry], [found])).toEqual([found]);
    expect(lookedAt([found], [entry])).toEqual([found]);
  });

  it('lists the screens that are still to be visited, in the order of an order', () => {
    const all = screensToVisit(assignUsageProduct, []);
    expect(all[0]).toBe('sign-in');
    expect(screensToVisit(assignUsageProduct, [entry])).toEqual(all.filter((screen) => screen !== 'catalogue'));
  });

  it('asks for the targets of the steps of a screen, each once', () => {
    expect(targetsOfScreen(assignUsageProduct, 'review')).toEqual(['usage-line', 'place-order']);
  });
});
