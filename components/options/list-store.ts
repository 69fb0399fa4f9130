import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type BringOptions,
  type BringOutcome,
  type Brought,
  type Progress,
  savedOutcome,
} from '../../lib/directory/bring-list';
import type { SaveOutcome } from '../../lib/directory/outcome';
import type { Choice } from '../../lib/directory/parse/columns';
import type { ListStatus } from '../../lib/domains/verdict';

/** Where on the page something was tried; its answer is shown there. */
export type Place = 'file' | 'paste' | 'sample' | 'former';

/** What is shown at one place. */
export type Notice =
  | { kind: 'busy'; name?: string; progress?: Progress; cancel?: () => void }
  /** `brought` is kept, so that it can be read again in another way. */
  | { kind: 'brought'; brought: Brought; outcome: BringOutcome }
  /** Somebody stopped the reading. */
  | { kind: 'stopped' }
  | { kind: 'sample'; outcome: SaveOutcome }
  /** The former list was brought back. */
  | { kind: 'former'; outcome: SaveOutcome }
  | { kind: 'broken'; detail: string }
  /** Several files were dropped at once. */
  | { kind: 'several' };

export type ListPageState = {
  /** Undefined while it is being asked for. */
  status: ListStatus | undefined;
  /** The list that was in use before, and can be brought back. */
  former: ListStatus | undefined;
  notices: Partial<Record<Place, Notice>>;
};

/** What the page asks the rest of the extension to do. */
export type ListPort = {
  readStatus(): Promise<ListStatus>;
  readFormer(): Promise<ListStatus | undefined>;
  bringBack(): Promise<SaveOutcome>;
  bring(
    brought: Brought,
    options: BringOptions,
    run: { signal: AbortSignal; onProgress: (progress: Progress) => void },
  ): Promise<BringOutcome>;
  /** Puts a refused draft in place after all. */
  insist(draft: string): Promise<SaveOutcome>;
  drop(draft: string): Promise<void>;
  loadSample(options: { replaceAnyway: boolean }): Promise<SaveOutcome>;
};

export type ListPage = {
  store: StoreApi<ListPageState>;
  refresh(): Promise<void>;
  bring(brought: Brought, options?: BringOptions): Promise<void>;
  /** Shows the columns of what was brought last at this place, so that others can be chosen. */
  chooseColumns(place: Place): Promise<void>;
  /** Answers the question which columns to take; without a choice nothing is taken. */
  decideColumns(place: Place, choice: Choice | undefined): Promise<void>;
  /** Several files cannot be told to be one list: nothing is taken. */
  refuseSeveral(): void;
  loadSample(): Promise<void>;
  /** Puts the former list in use again. */
  bringBack(): Promise<void>;
  /** Answers the question whether a list may be replaced. */
  decide(place: Place, replace: boolean): Promise<void>;
};

/** The options page's state of the list, and what can be done. Attempts run one after the other. */
export function createListPage(port: ListPort): ListPage {
  const store = createStore<ListPageState>(() => ({ status: undefined, former: undefined, notices: {} }));
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
  const refresh = async () => {
    const [status, former] = await Promise.all([port.readStatus(), port.readFormer()]);
    store.setState({ status, former });
  };

  const bring = (brought: Brought, options: BringOptions = {}) =>
    attempt(brought.kind, async () => {
      const controller = new AbortController();
      const busy: Notice = {
        kind: 'busy',
        name: brought.kind === 'file' ? brought.file.name : undefined,
        cancel: () => controller.abort(),
      };
      const onProgress = (progress: Progress) => show(brought.kind, { ...busy, progress });
      show(brought.kind, busy);
      try {
        const outcome = await port.bring(brought, options, { signal: controller.signal, onProgress });
        return { kind: 'brought', brought, outcome };
      } catch (error) {
        if (controller.signal.aborted) return { kind: 'stopped' };
        throw error;
      }
    });
  /** What was brought last at a place, when its notice still speaks of it. */
  const last = (place: Place) => {
    const notice = store.getState().notices[place];
    return notice?.kind === 'brought' ? notice : undefined;
  };

  return {
    store,
    refresh,
    bring,
    chooseColumns: async (place) => {
      const notice = last(place);
      if (notice) await bring(notice.brought, { lookOnly: true });
    },
    decideColumns: async (place, choice) => {
      const notice = last(place);
      if (notice && choice) await bring(notice.brought, { choice });
      else show(place, undefined);
    },
    refuseSeveral: () => show('file', { kind: 'several' }),
    loadSample: () =>
      attempt('sample', async () => {
        show('sample', { kind: 'busy' });
        return { kind: 'sample', outcome: await port.loadSample({ replaceAnyway: false }) };
      }),
    bringBack: () => attempt('former', async () => ({ kind: 'former', outcome: await port.bringBack() })),
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
          ? savedOutcome(read, saved)
          : { step: 'refused', read, refusal: saved, draft };
        return { ...notice, outcome };
      }),
  };
}
