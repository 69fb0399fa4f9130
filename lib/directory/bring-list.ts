import type { ListStatus } from '../domains/verdict';
import { writeDraft } from './keeper';
import type { SaveOutcome } from './outcome';
import { MAX_BYTES } from './parse/decode';
import { failed, type ReadOutcome } from './parse/outcome';
import { readListBytes, readListText } from './parse/read-list';
import type { ListStore } from './store';

/** What somebody brings: a file they chose, or text they pasted. */
export type Brought =
  | { kind: 'file'; file: Pick<File, 'name' | 'size' | 'arrayBuffer'> }
  | { kind: 'paste'; text: string };

/** What was read, without the rows. */
export type ReadSummary = Omit<Extract<ReadOutcome, { ok: true }>, 'rows' | 'ok'> & { count: number };
export type Unreadable = Omit<Extract<ReadOutcome, { ok: false }>, 'ok'>;

/**
 * How far a list came.
 *
 * - `unreadable`: nothing was read. `unopened`: the browser did not give the file's content.
 * - `refused`: it was read, and kept as a draft; the list in use stays until somebody insists.
 * - `saved`: it is the list in use.
 */
export type BringOutcome =
  | { step: 'unreadable'; failure: Unreadable }
  | { step: 'unopened' }
  | { step: 'refused'; read: ReadSummary; refusal: Extract<SaveOutcome, { ok: false }>; draft: string }
  | { step: 'saved'; read: ReadSummary; status: ListStatus };

/** What `prepareList` made of what was brought. */
export type Prepared =
  | Extract<BringOutcome, { step: 'unreadable' | 'unopened' }>
  | { step: 'drafted'; read: ReadSummary; draft: string }
  | { step: 'unstored'; read: ReadSummary; detail: string };

/**
 * Brings a list: prepares it, then asks the background to make it the list in use.
 *
 * The rows do not travel in a message: a million of them are more than a message may carry.
 * @param prepare usually `prepareInWorker`.
 * @param save what the background says to the draft.
 */
export async function bringList(
  brought: Brought,
  port: { prepare: (brought: Brought) => Promise<Prepared>; save: (draft: string) => Promise<SaveOutcome> },
): Promise<BringOutcome> {
  const prepared = await port.prepare(brought);
  if (prepared.step === 'unreadable' || prepared.step === 'unopened') return prepared;
  const { read } = prepared;
  if (prepared.step === 'unstored') {
    return { step: 'refused', read, refusal: { ok: false, reason: 'storage', detail: prepared.detail }, draft: '' };
  }
  const { draft } = prepared;
  const saved = await port.save(draft);
  return saved.ok ? { step: 'saved', read, status: saved.status } : { step: 'refused', read, refusal: saved, draft };
}

/** Reads a list, packs it, and writes it to the store as a draft. A million domains take some seconds. */
export async function prepareList(
  brought: Brought,
  port: { store: ListStore; now?: () => number; newId?: () => string },
): Promise<Prepared> {
  const { store, now = Date.now, newId = () => crypto.randomUUID() } = port;
  const outcome = await read(brought);
  if (outcome === undefined) return { step: 'unopened' };
  if (!outcome.ok) return { step: 'unreadable', failure: outcome };

  const { rows, ok: _, ...rest } = outcome;
  const summary: ReadSummary = { ...rest, count: rows.length };
  const draft = newId();
  const provenance = {
    source: brought.kind,
    sourceName: brought.kind === 'file' ? brought.file.name : undefined,
    expected: rest.expected,
    complete: isComplete(summary),
    canAskAgain: false,
  };
  try {
    await writeDraft(store, draft, rows, provenance, now());
    return { step: 'drafted', read: summary, draft };
  } catch (error) {
    return { step: 'unstored', read: summary, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** A list counts as complete unless its source says that there are more; what was left out was seen, too. */
function isComplete({ count, dropped, expected }: ReadSummary): boolean {
  const seen = dropped.reduce((sum, entry) => sum + entry.count, count);
  return expected === undefined || seen >= expected;
}

async function read(brought: Brought): Promise<ReadOutcome | undefined> {
  if (brought.kind === 'paste') return readListText(brought.text);
  // Asked before reading: a huge file would fill the memory only to be refused.
  if (brought.file.size >= MAX_BYTES) return failed('too-big', { detail: `${brought.file.size} bytes` });
  try {
    return readListBytes(new Uint8Array(await brought.file.arrayBuffer()));
  } catch (error) {
    // A file that was moved or changed since it was chosen cannot be opened any more.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
