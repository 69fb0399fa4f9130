import type { ListStatus } from '../domains/verdict';
import type { Differences } from './differences';
import { writeDraft } from './keeper';
import type { SaveOutcome } from './outcome';
import type { Choice } from './parse/columns';
import { MAX_BYTES } from './parse/decode';
import { failed, type ReadOutcome } from './parse/outcome';
import { type Preview, previewBytes, previewText } from './parse/preview';
import { type ReadOptions, readListBytes, readListText } from './parse/read-list';
import type { ListStore } from './store';

/** What somebody brings: a file they chose, or text they pasted. */
export type Brought =
  | { kind: 'file'; file: Pick<File, 'name' | 'size' | 'arrayBuffer'> }
  | { kind: 'paste'; text: string };

/** How a list is to be read. */
export type BringOptions = {
  /** Which columns to take, when somebody chose. */
  choice?: Choice;
  /** Only show what is in it, so that somebody can choose. */
  lookOnly?: boolean;
};

/** How far reading has come; `share` is 0 to 1 where it can be told. */
export type Progress = { phase: 'opening' | 'reading' | 'packing'; share?: number };

/** What was read, without the rows. */
export type ReadSummary = Omit<Extract<ReadOutcome, { ok: true }>, 'rows' | 'ok'> & { count: number };
export type Unreadable = Omit<Extract<ReadOutcome, { ok: false }>, 'ok'>;

/**
 * How far a list came.
 *
 * - `unreadable`: nothing was read. `unopened`: the browser did not give the file's content.
 * - `asks`: somebody has to say, or wanted to say, which column holds the domains. Nothing is replaced.
 * - `refused`: it was read, and kept as a draft; the list in use stays until somebody insists.
 * - `saved`: it is the list in use.
 */
export type BringOutcome =
  | { step: 'unreadable'; failure: Unreadable }
  | { step: 'unopened' }
  | { step: 'asks'; preview: Preview }
  | { step: 'refused'; read: ReadSummary; refusal: Extract<SaveOutcome, { ok: false }>; draft: string }
  | {
      step: 'saved';
      read: ReadSummary;
      status: ListStatus;
      /** How the list differs from the former one; absent when there was none of one's own. */
      differences?: Differences;
    };

/** A list that was taken. The first one differs in everything, which tells nobody anything. */
export function savedOutcome(read: ReadSummary, saved: Extract<SaveOutcome, { ok: true }>): BringOutcome {
  const { status, differences } = saved;
  const isFirst = differences?.added.count === status.count;
  return { step: 'saved', read, status, differences: isFirst ? undefined : differences };
}

/** What `prepareList` made of what was brought. */
export type Prepared =
  | Extract<BringOutcome, { step: 'unreadable' | 'unopened' | 'asks' }>
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
  if (prepared.step !== 'drafted' && prepared.step !== 'unstored') return prepared;
  const { read } = prepared;
  if (prepared.step === 'unstored') {
    return { step: 'refused', read, refusal: { ok: false, reason: 'storage', detail: prepared.detail }, draft: '' };
  }
  const { draft } = prepared;
  const saved = await port.save(draft);
  return saved.ok ? savedOutcome(read, saved) : { step: 'refused', read, refusal: saved, draft };
}

/**
 * Reads a list, packs it, and writes it to the store as a draft. A million domains take some seconds.
 *
 * Where the columns cannot be told without doubt, and nobody chose them, it asks instead.
 */
export async function prepareList(
  brought: Brought,
  port: { store: ListStore; now?: () => number; newId?: () => string; onProgress?: (progress: Progress) => void },
  { choice, lookOnly = false }: BringOptions = {},
): Promise<Prepared> {
  const { store, now = Date.now, newId = () => crypto.randomUUID(), onProgress } = port;
  onProgress?.({ phase: 'opening' });
  const content = await open(brought);
  if (content === undefined) return { step: 'unopened' };
  if (typeof content === 'object' && 'ok' in content) return { step: 'unreadable', failure: content };
  if (lookOnly) return look(content);

  onProgress?.({ phase: 'reading' });
  const outcome = read(content, {
    choice,
    onProgress: (done, total) => onProgress?.({ phase: 'reading', share: done / total }),
  });
  if (!outcome.ok) return outcome.canChoose ? look(content) : { step: 'unreadable', failure: outcome };

  onProgress?.({ phase: 'packing' });
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

/** The text of a paste, the bytes of a file, or why there are none; nothing when the file could not be opened. */
async function open(brought: Brought): Promise<string | Uint8Array | (ReadOutcome & { ok: false }) | undefined> {
  if (brought.kind === 'paste') return brought.text;
  // Asked before reading: a huge file would fill the memory only to be refused.
  if (brought.file.size >= MAX_BYTES) return failed('too-big', { detail: `${brought.file.size} bytes` });
  try {
    return new Uint8Array(await brought.file.arrayBuffer());
  } catch (error) {
    // A file that was moved or changed since it was chosen cannot be opened any more.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function read(content: string | Uint8Array, options: ReadOptions): ReadOutcome {
  return typeof content === 'string' ? readListText(content, options) : readListBytes(content, options);
}

function look(content: string | Uint8Array): Prepared {
  const outcome = typeof content === 'string' ? previewText(content) : previewBytes(content);
  return outcome.ok ? { step: 'asks', preview: outcome.preview } : { step: 'unreadable', failure: outcome };
}
