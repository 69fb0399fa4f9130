import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BringOutcome, Brought } from '../../lib/directory/bring-list';
import type { SaveOutcome } from '../../lib/directory/outcome';
import type { ListStatus } from '../../lib/domains/verdict';

/** Where on the page something was tried; its answer is shown there. */
export type Place = 'file' | 'paste' | 'sample';

/** What is shown at one place. */
export type Notice =
  | { kind: 'busy'; name?: string }
  | { kind: 'brought'; outcome: BringOutcome }
  | { kind: 'sample'; outcome: SaveOutcome }
  | { kind: 'broken'; detail: string }
  /** Several files were dropped at once. */
  | { kind: 'several' };

export type ListPageState = {
  /** Undefined while it is being asked for. */
  status: ListStatus | undefined;
  notices: Partial<Record<Place, Notice>>;
};

/** What the page asks the rest of the extension to do. */
export type ListPort = {
  readStatus(): Promise<ListStatus>;
  bring(brought: Brought): Promise<BringOutcome>;
  /** Puts a refused draft in place after all. */
  insist(draft: string): Promise<SaveOutcome>;
  drop(draft: string): Promise<void>;
  loadSample(options: { replaceAnyway: boolean }): Promise<SaveOutcome>;
};

export type ListPage = {
  store: StoreApi<ListPageState>;
  refresh(): Promise<void>;
  bring(brought: Brought): Promise<void>;
  /** Several files cannot be told to be one list: nothing is taken. */
  refuseSeveral(): void;
  loadSample(): Promise<void>;
  /** Answers the question whether a list may be replaced. */
  decide(place: Place, replace: boolean): Promise<void>;
};

/** The options page's state of the list, and what can be done. Attempts run one after the other. */
export function createListPage(port: ListPort): ListPage {
  const store = createStore<ListPageState>(() => ({ status: undefined, notices: {} }));
  let turn: Promise<void> = Promise.resolve();

  // The latest attempt's answer is the only one shown: an older one no longer speaks of the list in use.
  const show = (place: Place, notice: Notice | undefined) =>
    store.setState({ notices: notice ? { [place]: notice } : {} });
  const attempt = (place: Place, work: () => Promise<Notice | undefined>): Promise<void> => {
    turn = turn.then(async () => {
      let notice: Notice | undefined;
      try {
        notice = await work();
      } catch (error) {
        notice = { kind: 'broken', detail: error instanceof Error ? error.message : String(error) };
      }
      // The figures change first, so that the sentence below never speaks of others.
      await refresh().catch(() => undefined);
      show(place, notice);
    });
    return turn;
  };
  const refresh = async () => store.setState({ status: await port.readStatus() });

  return {
    store,
    refresh,
    bring: (brought) =>
      attempt(brought.kind, async () => {
        show(brought.kind, { kind: 'busy', name: brought.kind === 'file' ? brought.file.name : undefined });
        return { kind: 'brought', outcome: await port.bring(brought) };
      }),
    refuseSeveral: () => show('file', { kind: 'several' }),
    loadSample: () =>
      attempt('sample', async () => {
        show('sample', { kind: 'busy' });
        return { kind: 'sample', outcome: await port.loadSample({ replaceAnyway: false }) };
      }),
    decide: (place, replace) =>
      attempt(place, async () => {
        const notice = store.getState().notices[place];
        if (notice?.kind === 'sample') {
          return replace ? { kind: 'sample', outcome: await port.loadSample({ replaceAnyway: true }) } : undefined;
        }
        if (notice?.kind !== 'brought' || notice.outcome.step !== 'refused') return notice;
        const { draft, read } = notice.outcome;
        if (!replace) {
          await port.drop(draft);
          return undefined;
        }
        const saved = await port.insist(draft);
        const outcome: BringOutcome = saved.ok
          ? { step: 'saved', read, status: saved.status }
          : { step: 'refused', read, refusal: saved, draft };
        return { kind: 'brought', outcome };
      }),
  };
}
