import { describe, expect, it, test } from 'vitest';
import { editedProcedure } from '../../lib/editing/edited-procedure';
import { type Edition, isUnchanged, unchanged } from '../../lib/editing/edition';
import { readEditionFile, writeEditionFile } from '../../lib/editing/edition-file';
import { changeShelf, offeredProcedures, type Shelf, type ShelfChange, shelfSchema } from '../../lib/editing/shelf';
import { procedures } from '../../lib/procedure';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { progress } from '../../lib/procedure/progress';
import { procedureOfRecording } from '../../lib/procedure/recorded';
import { procedureSchema } from '../../lib/procedure/schema';
import { said, sighting } from '../procedure/next-step';
import { step } from './recorded';

const USUAL = 'assign-usage-product';
const edition = (more: Partial<Edition> = {}): Edition => ({ ...unchanged(USUAL), ...more });
const own: Edition = {
  ...unchanged('own-moves'),
  recorded: [step('one'), step('two')],
  words: { en: { title: 'Moves' } },
};
const shelfAfter = (...changes: ShelfChange[]): Shelf => changes.reduce<Shelf>(changeShelf, {});
const titleOf = (shelf: Shelf, trying?: string) => offeredProcedures(shelf, trying)[0].words?.en?.title;

describe('an edition', () => {
  it('changes words, names, and what may be skipped, and leaves everything else as it ships', () => {
    const edited = editedProcedure(
      edition({
        words: { en: { 'steps.reviewOrder.why': 'House rule.' } },
        labels: { review: ['Go to basket'], 'orders-tab': ['Purchases'] },
        optional: ['review-order'],
        asked: ['open-orders'],
      }),
    );
    expect(procedureSchema.parse(edited)).toEqual(edited);
    expect(edited?.words).toEqual({ en: { 'steps.reviewOrder.why': 'House rule.' } });
    expect(edited?.targets.review?.labels).toEqual([
      ...(assignUsageProduct.targets.review?.labels ?? []),
      'Go to basket',
    ]);
    expect(edited?.vocabulary.tabs.orders).toContain('Purchases');
    const changed = edited?.steps.filter((each) => each.optional).map(({ id, question }) => [id, question?.id]);
    expect(changed).toEqual([
      ['open-orders', 'ask-open-orders'],
      ['review-order', undefined],
      ['open-add-ons', 'toll-free'],
      ['add-toll-free', 'toll-free'],
    ]);
    expect(edited?.guarded).toEqual(assignUsageProduct.guarded);
    expect(edited?.steps.map(({ done }) => done)).toEqual(assignUsageProduct.steps.map(({ done }) => done));
  });

  it('of a procedure that is not there stands for nothing', () => {
    expect(editedProcedure(unchanged('no-such'))).toBeUndefined();
  });

  it('that is empty changes nothing', () => {
    expect(isUnchanged(edition())).toBe(true);
    expect(isUnchanged(edition({ words: { en: {} }, labels: { review: [] } }))).toBe(true);
    expect(isUnchanged(edition({ optional: ['review-order'] }))).toBe(false);
    expect(isUnchanged(own)).toBe(false);
  });
});

describe('the shelf', () => {
  const one: ShelfChange = { type: 'draft', edition: edition({ words: { en: { title: 'One' } } }) };
  const two: ShelfChange = { type: 'draft', edition: edition({ words: { en: { title: 'Two' } } }) };
  const publish: ShelfChange = { type: 'publish', id: USUAL };
  const undo: ShelfChange = { type: 'undo', id: USUAL };

  it('a draft is nobody’s but the trainer’s, until it is tried or published', () => {
    expect(offeredProcedures({})).toEqual(procedures);
    expect(titleOf(shelfAfter(one))).toBeUndefined();
    expect(titleOf(shelfAfter(one), USUAL)).toBe('One');
    expect(titleOf(shelfAfter(one, publish))).toBe('One');
    expect(titleOf(shelfAfter(one, publish, two))).toBe('One');
    expect(titleOf(shelfAfter(one, publish, two), USUAL)).toBe('Two');
  });

  it('a publication is taken back step by step, to the procedure as it ships', () => {
    const published = [one, publish, two, publish] as const;
    expect(titleOf(shelfAfter(...published, undo))).toBe('One');
    expect(titleOf(shelfAfter(...published, undo, undo))).toBeUndefined();
    expect(shelfAfter(...published, undo, undo)).toEqual({});
    expect(shelfAfter(...published, undo, undo, undo)).toEqual({});
  });

  it('publishing without a draft, and discarding without one, change nothing', () => {
    expect(shelfAfter(one, publish, publish)).toEqual(shelfAfter(one, publish));
    expect(shelfAfter(one, publish, { type: 'discard', id: USUAL })).toEqual(shelfAfter(one, publish));
    expect(shelfAfter(one, { type: 'discard', id: USUAL })).toEqual({});
  });

  it('own procedures are offered after those that ship, once they are published; removed they are gone', () => {
    const kept = shelfAfter({ type: 'draft', edition: own }, { type: 'publish', id: own.id });
    expect(offeredProcedures(kept).map(({ id }) => id)).toEqual([...procedures.map(({ id }) => id), 'own-moves']);
    expect(shelfSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(JSON.parse(JSON.stringify(kept)));
    expect(changeShelf(kept, { type: 'remove', id: own.id })).toEqual({});
  });
});

describe('the file', () => {
  test.each([edition({ optional: ['log-in'] }), own])('of $id is read as it was written', (each) => {
    expect(readEditionFile(writeEditionFile(each))).toEqual({ ok: true, edition: each });
  });

  const broken = (change: (edition: Record<string, unknown>) => void) => {
    const file = JSON.parse(writeEditionFile(own));
    change(file.procedure);
    return readEditionFile(JSON.stringify(file));
  };

  test.each([
    ['no JSON', '{\n "plumbline": \n', { ok: false, why: 'not-json' }],
    ['something else', '{"plumbline":"repairs","version":1}', { ok: false, why: 'not-procedure' }],
    ['a list', '[]', { ok: false, why: 'not-procedure' }],
    [
      'a newer version',
      '{"plumbline":"procedure","version":9,"procedure":{}}',
      { ok: false, why: 'newer', version: 9, known: 1 },
    ],
  ])('%s is refused', (_, text, answer) => {
    expect(readEditionFile(text)).toMatchObject(answer);
  });

  test.each<[string, (edition: Record<string, unknown>) => void]>([
    ['procedure.words.en["steps.one.what"]', (each) => Object.assign(each, { words: { en: { 'steps.one.what': 7 } } })],
    [
      'procedure.recorded[1].kind',
      (each) => Object.assign(each, { recorded: [step('one'), { ...step('two'), kind: 'shout' }] }),
    ],
    ['procedure.optional', (each) => Object.assign(each, { optional: 'all' })],
    ['procedure.id', (each) => Object.assign(each, { id: 'No Such Id' })],
  ])('what is broken is named by its place: %s', (place, change) => {
    expect(broken(change)).toEqual({ ok: false, why: 'broken', place });
  });

  test.each<[string, (edition: Record<string, unknown>) => void]>([
    ['procedure.labels["no-target"]', (each) => Object.assign(each, { labels: { 'no-target': ['Go'] } })],
    ['procedure.optional[1]', (each) => Object.assign(each, { optional: ['one', 'three'] })],
    ['procedure.id', (each) => Object.assign(each, { recorded: undefined })],
  ])('what no procedure here has is named by its place: %s', (place, change) => {
    expect(broken(change)).toEqual({ ok: false, why: 'unknown', place });
  });
});

describe('a procedure that was recorded', () => {
  const recorded = [
    step('one'),
    step('two', { kind: 'field' }),
    step('three', { kind: 'field', preset: true }),
    step('four'),
  ];
  const procedure = procedureOfRecording('own-x', recorded, assignUsageProduct);
  const next = (used: string, seen: string, filled = '') => {
    const facts = used
      .split(' ')
      .filter(Boolean)
      .map((id) => `used:${id}`);
    const shown = {
      ...sighting(`page ${facts.join(' ')} | ${seen}`),
      filled: new Set(filled.split(' ').filter(Boolean)),
    };
    return said(progress(procedure, shown, {}));
  };

  it('is one by the schema', () => {
    expect(procedureSchema.parse(procedure)).toEqual(procedure);
  });

  test.each([
    ['begins with the first', '', 'one', '', 'one → one'],
    ['stays, when a later one is on the page as well', '', 'one two three four', '', 'one → one'],
    ['goes on when it was used and the next is there', 'one', 'one two', '', 'two → two'],
    ['goes on when it is gone', 'one', 'two', '', 'two → two'],
    ['comes back when what it led to is not there', 'one', 'one', '', 'one → one'],
    ['a field is done when it holds something', 'one', 'two three four', 'two', 'three → three'],
    [
      'a field that held something before is done when it was used',
      'one three',
      'two three four',
      'two three',
      'four → four',
    ],
    ['a jump ahead is followed', '', 'four', '', 'four → four'],
    ['the last press ends it', 'one three four', 'one', '', 'done'],
  ])('%s', (_, used, seen, filled, expected) => {
    expect(next(used, seen, filled)).toBe(expected);
  });
});
