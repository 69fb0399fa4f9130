import type { FormerDirectory } from '../domains/former-directory';
import type { StoredDirectory } from '../domains/stored-directory';
import type { ListStatus } from '../domains/verdict';

/** A list as it is kept: the packed domains and what is known of them, always together. */
export type StoredList = { status: ListStatus; buffers: StoredDirectory | FormerDirectory };

/**
 * Where lists are kept. A port: the browser's database in the extension, a map in tests.
 *
 * Writing has two phases. A draft is written first, by whoever read the list; `promote` then makes it the list in one
 * transaction. If anything stops in between, the former list is there, whole.
 */
export type ListStore = {
  /** The list in use. */
  read(): Promise<StoredList | undefined>;
  writeDraft(id: string, list: StoredList): Promise<void>;
  readDraft(id: string): Promise<StoredList | undefined>;
  /**
   * Puts a draft in the place of the list and removes the draft, or does neither. Throws when there is no such draft.
   * @param keepFormer keep the list that was there as the former one, in the place of an older one.
   */
  promote(id: string, status: ListStatus, keepFormer: boolean): Promise<void>;
  /** What is known of the list that was in use before. */
  readFormer(): Promise<StoredList | undefined>;
  /** Puts the former list in use, with what is known of it now, and keeps the other one as the former. Throws when there is none. */
  bringBack(status: ListStatus): Promise<void>;
  dropDraft(id: string): Promise<void>;
  /** Writes what is known of the list in use anew; the list stays as it is. Throws when there is none. */
  restate(status: ListStatus): Promise<void>;
  /** Removes drafts that nobody finished, written before this moment (milliseconds since 1970). */
  dropDraftsBefore(moment: number): Promise<void>;
};
