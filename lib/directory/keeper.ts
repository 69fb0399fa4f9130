import { buildDirectory } from '../domains/build-directory';
import { check } from '../domains/check';
import type { Directory } from '../domains/directory';
import { restoreDirectory, storeDirectory } from '../domains/stored-directory';
import { type CheckResult, type ListStatus, listStatusSchema, type Subscriber } from '../domains/verdict';
import { MAX_AGE } from './age';
import { differencesOf } from './differences';
import type { SaveOutcome } from './outcome';
import type { Row } from './parse/outcome';
import type { ListStore } from './store';

/** A smaller list than this share of the one in use is asked about: it may be a part of the list only. */
const SHRINK_LIMIT = 0.8;
/** A draft nobody confirmed is thrown away after an hour. */
const DRAFT_LIFE = 60 * 60 * 1000;

export const noList: ListStatus = { count: 0, complete: false, source: 'none', version: 'none', canAskAgain: false };

export type CheckOptions = { subscriber?: Subscriber; leftField?: boolean };
/** What is known of a list that is about to be kept; count, age and version are filled in. */
export type Provenance = Pick<ListStatus, 'source' | 'sourceName' | 'expected' | 'complete' | 'canAskAgain'>;

/** What changes without the list: whether its source can be asked, where the portal is, what went wrong last. */
export type Standing = Pick<ListStatus, 'canAskAgain' | 'portal' | 'problem'>;

/** The background's one copy of the list. */
export type DirectoryKeeper = {
  /** What is known of the list in use. Waits for the restore after a wake. */
  status(): Promise<ListStatus>;
  /** Compares a value with the list in use. Waits for the restore after a wake. */
  check(value: string, options: CheckOptions): Promise<CheckResult>;
  /** Makes a stored draft the list. */
  adopt(draft: string, options?: { replaceAnyway?: boolean }): Promise<SaveOutcome>;
  /** Packs rows and makes them the list. */
  replace(rows: Row[], from: Provenance, options?: { replaceAnyway?: boolean }): Promise<SaveOutcome>;
  /**
   * Puts single rows into the list; a domain that is listed takes the new description. Where there is no list yet, or only
   * the sample, the rows are one, incomplete.
   */
  add(rows: Row[], from: Provenance): Promise<SaveOutcome>;
  /** What is known of the list that was in use before this one came in its place; undefined when there is none. */
  former(): Promise<ListStatus | undefined>;
  /** Puts the former list in use again, and keeps the present one in its place: whoever changes their mind loses nothing. */
  bringBack(): Promise<SaveOutcome>;
  /** Writes down that the source was asked now and says the same as before. */
  confirm(): Promise<SaveOutcome>;
  dropDraft(draft: string): Promise<void>;
};

type Held = { status: ListStatus; directory: Directory | undefined };

/**
 * Keeps the list: one packed copy in memory while awake, restored from the store on the first question.
 *
 * Changes happen one after the other. The copy in memory changes only after the store has the new list, so what is
 * answered is always what a wake would restore.
 * @param standing what is said with every status of what the source is right now; with a value, of this value.
 * @param onChanged told after each change of the list.
 */
export function createDirectoryKeeper(options: {
  store: ListStore;
  standing?: (value?: string) => Promise<Standing>;
  onChanged: (status: ListStatus) => void;
  now?: () => number;
  newId?: () => string;
}): DirectoryKeeper {
  const { store, standing, onChanged, now = Date.now, newId = () => crypto.randomUUID() } = options;
  let held: Promise<Held> | undefined;
  let changes: Promise<unknown> = Promise.resolve();

  const holding = (): Promise<Held> => {
    held ??= restore(store).catch((error: unknown) => {
      // The next question tries again; this one is answered as without a list, which holds everything closed.
      held = undefined;
      console.error('The domain list could not be restored.', error);
      return { status: noList, directory: undefined };
    });
    return held;
  };

  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const result = changes.then(change);
    changes = result.catch(() => undefined);
    return result;
  };

  const adopt = async (draft: string, replaceAnyway: boolean): Promise<SaveOutcome> => {
    try {
      await store.dropDraftsBefore(now() - DRAFT_LIFE);
      const offered = await store.readDraft(draft);
      if (!offered) return { ok: false, reason: 'no-draft' };
      const { status: current, directory: before } = await holding();
      const objection = replaceAnyway ? undefined : objectTo(offered.status, current);
      if (objection) return objection;
      const directory = await restoreDirectory(offered.buffers);
      const status = listStatusSchema.parse({ ...offered.status, count: directory.size, version: newId() });
      await store.promote(draft, status, isWorthKeeping(current, status));
      held = Promise.resolve({ status, directory });
      onChanged(status);
      const isFirst = current.source === 'none' || current.source === 'sample';
      return { ok: true, status, differences: differencesOf(isFirst ? undefined : before, directory) };
    } catch (error) {
      return unstored(error);
    }
  };

  const bringBack = async (): Promise<SaveOutcome> => {
    try {
      const former = await store.readFormer();
      if (!former) return { ok: false, reason: 'no-former' };
      const { directory: before } = await holding();
      const directory = await restoreDirectory(former.buffers);
      const status = listStatusSchema.parse({ ...former.status, version: newId() });
      await store.bringBack(status);
      held = Promise.resolve({ status, directory });
      onChanged(status);
      return { ok: true, status, differences: differencesOf(before, directory) };
    } catch (error) {
      return unstored(error);
    }
  };

  const replace = async (
    rows: Row[],
    from: Provenance,
    { replaceAnyway = false, fetchedAt = now() }: { replaceAnyway?: boolean; fetchedAt?: number },
  ): Promise<SaveOutcome> => {
    const draft = newId();
    try {
      await writeDraft(store, draft, rows, from, fetchedAt);
    } catch (error) {
      return unstored(error);
    }
    const outcome = await adopt(draft, replaceAnyway);
    if (!outcome.ok) await store.dropDraft(draft);
    return outcome;
  };

  const standingNow = async (status: ListStatus, value?: string): Promise<ListStatus> =>
    standing ? { ...status, ...(await standing(value)) } : status;

  return {
    status: async () => standingNow((await holding()).status),
    check: async (value, { subscriber, leftField }) => {
      const { status, directory } = await holding();
      return check(value, directory, await standingNow(status, value), {
        subscriber,
        leftField,
        now: now(),
        maxAgeMs: MAX_AGE,
      });
    },
    adopt: (draft, { replaceAnyway = false } = {}) => inTurn(() => adopt(draft, replaceAnyway)),
    replace: (rows, from, { replaceAnyway } = {}) => inTurn(() => replace(rows, from, { replaceAnyway })),
    add: (rows, from) =>
      inTurn(async () => {
        const { status, directory } = await holding();
        if (!directory || status.source === 'sample') return replace(rows, { ...from, complete: false }, {});
        // One row says nothing about the age of the others.
        const { fetchedAt } = status;
        return replace([...rows, ...directory.rows()], status, { replaceAnyway: true, fetchedAt });
      }),
    former: async () => {
      const stored = await store.readFormer();
      return stored && listStatusSchema.parse(stored.status);
    },
    bringBack: () => inTurn(bringBack),
    confirm: () =>
      inTurn(async () => {
        const { status: before, directory } = await holding();
        const status = { ...before, fetchedAt: now() };
        try {
          await store.restate(status);
        } catch (error) {
          return unstored(error);
        }
        held = Promise.resolve({ status, directory });
        onChanged(status);
        return { ok: true, status };
      }),
    dropDraft: (draft) => store.dropDraft(draft),
  };
}

function unstored(error: unknown): SaveOutcome & { ok: false } {
  return { ok: false, reason: 'storage', detail: error instanceof Error ? error.message : String(error) };
}

/** Packs rows and writes them as a draft; `adopt` makes it the list. */
export async function writeDraft(
  store: ListStore,
  draft: string,
  rows: Row[],
  from: Provenance,
  fetchedAt: number,
): Promise<void> {
  const directory = buildDirectory(rows);
  const { source, sourceName, expected, complete, canAskAgain } = from;
  const about = { source, sourceName, expected, complete, canAskAgain };
  const status: ListStatus = { ...about, count: directory.size, fetchedAt, version: draft };
  await store.writeDraft(draft, { status, buffers: await storeDirectory(directory) });
}

async function restore(store: ListStore): Promise<Held> {
  const stored = await store.read();
  if (!stored) return { status: noList, directory: undefined };
  return { status: listStatusSchema.parse(stored.status), directory: await restoreDirectory(stored.buffers) };
}

/**
 * True when somebody may want the list back that another takes the place of. A source that is fetched again says the same thing
 * at a later time, and would only push the one out that is worth keeping.
 */
function isWorthKeeping(current: ListStatus, next: ListStatus): boolean {
  if (current.source === 'none' || current.source === 'sample') return false;
  const isByHand = next.source === 'file' || next.source === 'paste';
  return isByHand || next.source !== current.source || next.count < current.count * SHRINK_LIMIT;
}

/** Says what would be lost by putting a list in the place of another, or nothing when nothing would be. */
export function objectTo(offered: ListStatus, current: ListStatus): (SaveOutcome & { ok: false }) | undefined {
  const sizes = { from: current.count, to: offered.count };
  if (offered.count === 0) return { ok: false, reason: 'empty', ...sizes };
  if (current.source === 'none' || current.source === 'sample') return undefined;
  if (offered.source === 'sample') return { ok: false, reason: 'replaces-own', ...sizes };
  return offered.count < current.count * SHRINK_LIMIT ? { ok: false, reason: 'shrinks', ...sizes } : undefined;
}
