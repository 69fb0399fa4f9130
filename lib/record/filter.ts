import type { VerdictName } from '../domains/verdict';
import type { Entry, EntryKind } from './entry';

/** What of the record is shown. What is absent does not matter. */
export type Filter = {
  /** In domain, account, customer or order, whatever the case. */
  text?: string;
  kind?: EntryKind;
  verdict?: VerdictName;
  who?: string;
  /** Milliseconds since 1970: entries from this moment on. */
  since?: number;
};

export type Column = 'at' | 'account' | 'domain' | 'verdict' | 'kind' | 'who';
export type Order = { by: Column; ascending: boolean };

/** The entries that a filter lets through, in order. The newest first among equals. */
export function select(entries: readonly Entry[], filter: Filter, { by, ascending }: Order): Entry[] {
  const text = filter.text?.trim().toLowerCase() ?? '';
  const kept = entries.filter(
    (entry) =>
      (filter.kind === undefined || entry.kind === filter.kind) &&
      (filter.verdict === undefined || entry.verdict === filter.verdict) &&
      (filter.who === undefined || (entry.who ?? '') === filter.who) &&
      (filter.since === undefined || entry.at >= filter.since) &&
      (text === '' || saysText(entry, text)),
  );
  const sign = ascending ? 1 : -1;
  if (by === 'at') return kept.sort((a, b) => sign * (a.at - b.at));
  const keyOf = (entry: Entry): string => (by === 'domain' ? (entry.domains[0] ?? '') : (entry[by] ?? ''));
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return kept.sort((a, b) => sign * compare(keyOf(a), keyOf(b)) || b.at - a.at);
}

function saysText({ domains, account, customer, order }: Entry, text: string): boolean {
  return [...domains, account, customer, order].some((each) => each?.toLowerCase().includes(text));
}

/** Whoever the entries name, in alphabetical order. */
export function namesIn(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap(({ who }) => who ?? []))].sort((a, b) => a.localeCompare(b));
}
