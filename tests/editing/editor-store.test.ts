import { expect, it, vi } from 'vitest';
import { createEditor, type EditorPort } from '../../components/editor/editor-store';
import { unchanged } from '../../lib/editing/edition';
import { writeEditionFile } from '../../lib/editing/edition-file';
import { changeShelf, type Shelf, type ShelfChange } from '../../lib/editing/shelf';
import { step } from './recorded';

const USUAL = 'assign-usage-product';
const KEY = 'steps.logIn.what';

function open() {
  let shelf: Shelf = {};
  const port = {
    read: async () => shelf,
    change: vi.fn(async (change: ShelfChange) => {
      shelf = changeShelf(shelf, change);
      return shelf;
    }),
    tryOn: vi.fn(async () => false),
    record: vi.fn(async () => true),
    save: vi.fn(),
  } satisfies EditorPort;
  const editor = createEditor(port, USUAL, 'en');
  return { editor, port, state: editor.store.getState, kept: () => shelf };
}

it('each edit is kept as a draft, is taken back and done again', async () => {
  const { editor, state, kept } = open();
  editor.setWord(KEY, 'One');
  editor.setWord(KEY, 'Two');
  editor.setLanguage('es');
  editor.setWord(KEY, 'Dos');
  expect(state().edition.words).toEqual({ en: { [KEY]: 'Two' }, es: { [KEY]: 'Dos' } });
  await vi.waitFor(() => expect(kept()[USUAL]?.draft?.words.es).toEqual({ [KEY]: 'Dos' }));
  editor.undoEdit();
  editor.undoEdit();
  expect(state().edition.words.en).toEqual({ [KEY]: 'One' });
  editor.redoEdit();
  expect(state().edition.words.en).toEqual({ [KEY]: 'Two' });
  await vi.waitFor(() => expect(kept()[USUAL]?.draft).toEqual(state().edition));
});

it('a word that is emptied is Plumbline’s own again, and an empty list of names is none', () => {
  const { editor, state } = open();
  editor.setWord(KEY, 'One');
  editor.setWord(KEY, '');
  editor.setLabels('review', ['Go to basket']);
  editor.setLabels('review', []);
  expect(state().edition).toEqual({ ...unchanged(USUAL), words: { en: {} } });
});

it('what is published, and taken back, is what the page shows then', async () => {
  const { editor, state } = open();
  editor.setOptional('open-orders', true);
  await editor.publish();
  expect(state()).toMatchObject({ notice: { kind: 'published' }, edition: { optional: ['open-orders'] } });
  await editor.undoPublish();
  expect(state().edition).toEqual(unchanged(USUAL));
});

it('a file is a draft once it is read; one that is broken changes nothing', async () => {
  const { editor, state, port, kept } = open();
  const own = { ...unchanged('own-x'), recorded: [step('step-1'), step('step-2')] };
  const file = (text: string) => ({ text: async () => text });
  await editor.importFile(file(writeEditionFile(own)));
  expect(state()).toMatchObject({ chosen: 'own-x', notice: { kind: 'brought' } });
  editor.removeStep('step-1');
  expect(state().edition.recorded?.map(({ id }) => id)).toEqual(['step-2']);
  editor.removeStep('step-2');
  expect(state().edition.recorded).toHaveLength(1);

  await vi.waitFor(() => expect(kept()['own-x']?.draft?.recorded).toHaveLength(1));
  const calls = port.change.mock.calls.length;
  await editor.importFile(file('{"plumbline":"procedure","version":1,"procedure":{"id":7}}'));
  expect(state().notice).toMatchObject({ kind: 'file', file: { why: 'broken', place: 'procedure.id' } });
  await editor.importFile({ text: () => Promise.reject(new Error('gone')) });
  expect(state().notice).toEqual({ kind: 'unreadable' });
  expect(port.change.mock.calls).toHaveLength(calls);
});

it('what could not be kept is said, and what was typed stays', async () => {
  const { editor, state, port } = open();
  port.change.mockRejectedValueOnce(new Error('The disk is full.'));
  editor.setWord(KEY, 'One');
  await vi.waitFor(() => expect(state().notice).toEqual({ kind: 'failed', detail: 'The disk is full.' }));
  expect(state().edition.words.en).toEqual({ [KEY]: 'One' });
});

it('without a OneBill to try on, that is said', async () => {
  const { editor, state } = open();
  await editor.tryOn('onebill');
  expect(state().notice).toEqual({ kind: 'no-onebill' });
});
