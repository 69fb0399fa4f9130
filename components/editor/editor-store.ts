import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Edition, unchanged } from '../../lib/editing/edition';
import { type EditionFile, readEditionFile, writeEditionFile } from '../../lib/editing/edition-file';
import type { Shelf, ShelfChange } from '../../lib/editing/shelf';

/** How many edits can be taken back on the page. */
const MOST_EDITS = 100;

export type EditorPort = {
  read(): Promise<Shelf>;
  change(change: ShelfChange): Promise<Shelf>;
  /** Opens a procedure's draft where it can be tried; false when no OneBill is open. */
  tryOn(where: 'practice' | 'onebill', procedure: string): Promise<boolean>;
  /** Begins to record a procedure there; false when no OneBill is open. */
  record(where: 'practice' | 'onebill'): Promise<boolean>;
  save(name: string, type: string, text: string): void;
};

export type Notice =
  | { kind: 'file'; file: EditionFile & { ok: false } }
  | { kind: 'brought' | 'published' | 'undone' | 'discarded' | 'removed' | 'no-onebill' | 'unreadable' }
  | { kind: 'failed'; detail: string };

export type EditorState = {
  shelf: Shelf;
  /** The procedure that is open. */
  chosen: string;
  /** The language whose words are edited. */
  language: string;
  /** The open procedure as it is now; it is kept as a draft with each change. */
  edition: Edition;
  past: readonly Edition[];
  future: readonly Edition[];
  notice?: Notice;
};

export type Editor = {
  store: StoreApi<EditorState>;
  refresh(): Promise<void>;
  choose(procedure: string): void;
  setLanguage(language: string): void;
  setWord(key: string, text: string): void;
  setLabels(target: string, labels: string[]): void;
  setOptional(step: string, optional: boolean): void;
  setAsked(step: string, asked: boolean): void;
  removeStep(step: string): void;
  undoEdit(): void;
  redoEdit(): void;
  publish(): Promise<void>;
  undoPublish(): Promise<void>;
  discard(): Promise<void>;
  remove(): Promise<void>;
  tryOn(where: 'practice' | 'onebill'): Promise<void>;
  record(where: 'practice' | 'onebill'): Promise<void>;
  exportFile(): void;
  importFile(file: Pick<File, 'text'>): Promise<void>;
};

/** State and deeds of the page "Procedures". @param first the procedure that is open in the beginning. */
export function createEditor(port: EditorPort, first: string, language: string): Editor {
  const store = createStore<EditorState>(() => ({
    shelf: {},
    chosen: first,
    language,
    edition: unchanged(first),
    past: [],
    future: [],
  }));
  const { getState, setState } = store;
  const keptOf = (shelf: Shelf, id: string): Edition => shelf[id]?.draft ?? shelf[id]?.published ?? unchanged(id);
  const fail = (error: unknown): void =>
    setState({ notice: { kind: 'failed', detail: error instanceof Error ? error.message : String(error) } });
  const open = (shelf: Shelf, chosen: string, notice?: Notice): void =>
    setState({ shelf, chosen, edition: keptOf(shelf, chosen), past: [], future: [], notice });

  // One change is kept after the other: a late answer to an early one must not undo what was typed since.
  let turn: Promise<unknown> = Promise.resolve();
  const keep = (change: ShelfChange): Promise<Shelf> => {
    const done = turn.then(() => port.change(change));
    turn = done.catch(() => undefined);
    return done;
  };
  const show = (edition: Edition, past: readonly Edition[], future: readonly Edition[]): void => {
    setState({ edition, past, future, notice: undefined });
    keep({ type: 'draft', edition }).then((shelf) => setState({ shelf }), fail);
  };
  const edit = (change: Partial<Edition>): void => {
    const { edition, past } = getState();
    show({ ...edition, ...change }, [...past, edition].slice(-MOST_EDITS), []);
  };
  const settle = async (change: ShelfChange, notice: Notice, chosen = getState().chosen): Promise<void> => {
    await keep(change).then((shelf) => open(shelf, chosen, notice), fail);
  };
  const toggled = (ids: readonly string[], id: string, on: boolean): string[] =>
    on ? [...new Set([...ids, id])] : ids.filter((each) => each !== id);

  return {
    store,
    refresh: async () => {
      await port.read().then((shelf) => open(shelf, getState().chosen), fail);
    },
    choose: (procedure) => open(getState().shelf, procedure),
    setLanguage: (chosen) => setState({ language: chosen }),
    setWord: (key, text) => {
      const { edition, language: now } = getState();
      const { [key]: _, ...others } = edition.words[now] ?? {};
      edit({ words: { ...edition.words, [now]: text === '' ? others : { ...others, [key]: text } } });
    },
    setLabels: (target, labels) => {
      const { [target]: _, ...others } = getState().edition.labels;
      edit({ labels: labels.length > 0 ? { ...others, [target]: labels } : others });
    },
    setOptional: (step, on) => edit({ optional: toggled(getState().edition.optional, step, on) }),
    setAsked: (step, on) => edit({ asked: toggled(getState().edition.asked, step, on) }),
    removeStep: (step) => edit(withoutStep(getState().edition, step)),
    undoEdit: () => {
      const { edition, past, future } = getState();
      const last = past.at(-1);
      if (last) show(last, past.slice(0, -1), [edition, ...future]);
    },
    redoEdit: () => {
      const { edition, past, future } = getState();
      const [next, ...rest] = future;
      if (next) show(next, [...past, edition], rest);
    },
    publish: () => settle({ type: 'publish', id: getState().chosen }, { kind: 'published' }),
    undoPublish: () => settle({ type: 'undo', id: getState().chosen }, { kind: 'undone' }),
    discard: () => settle({ type: 'discard', id: getState().chosen }, { kind: 'discarded' }),
    remove: () => settle({ type: 'remove', id: getState().chosen }, { kind: 'removed' }, first),
    tryOn: async (where) => {
      const isThere = await port.tryOn(where, getState().chosen).catch(() => false);
      setState({ notice: isThere ? undefined : { kind: 'no-onebill' } });
    },
    record: async (where) => {
      const isThere = await port.record(where).catch(() => false);
      setState({ notice: isThere ? undefined : { kind: 'no-onebill' } });
    },
    exportFile: () => {
      const { edition, chosen } = getState();
      port.save(`plumbline-procedure-${chosen}.json`, 'application/json', writeEditionFile(edition));
    },
    importFile: async (file) => {
      const text = await file.text().catch(() => undefined);
      if (text === undefined) return setState({ notice: { kind: 'unreadable' } });
      const read = readEditionFile(text);
      if (!read.ok) return setState({ notice: { kind: 'file', file: read } });
      await settle({ type: 'draft', edition: read.edition }, { kind: 'brought' }, read.edition.id);
    },
  };
}

/** Of a recorded procedure one step less; its words and names go with it. */
function withoutStep({ recorded = [], labels, optional, asked }: Edition, step: string): Partial<Edition> {
  if (recorded.length < 2) return {};
  const { [step]: _, ...others } = labels;
  return {
    recorded: recorded.filter(({ id }) => id !== step),
    labels: others,
    optional: optional.filter((id) => id !== step),
    asked: asked.filter((id) => id !== step),
  };
}
