import { decode, MAX_BYTES } from './decode';
import { failed, type ReadOutcome } from './outcome';
import { readJson } from './read-json';
import { readTable } from './read-table';

/** Domains a list may have. Twice what anybody is known to have times ten; more is a mistake in the file. */
export const MAX_DOMAINS = 1_500_000;

/**
 * Reads a list of domains from a file's bytes: CSV, TSV, JSON, NDJSON, or one domain per line, in UTF-8, UTF-16 or
 * windows-1252. The format is told from the content; the file's name does not matter.
 *
 * Domains come out byte for byte. The answer says what was left out and why; it never throws.
 */
export function readListBytes(bytes: Uint8Array): ReadOutcome {
  const decoded = decode(bytes);
  return decoded.ok ? readListText(decoded.text) : decoded;
}

/** Reads a list of domains from text, such as a paste. See `readListBytes`. */
export function readListText(text: string): ReadOutcome {
  if (text.length >= MAX_BYTES) return failed('too-big', { detail: `${text.length} characters` });
  const marked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const start = firstCharacter(marked);
  if (start === undefined) return failed('empty');
  const outcome = start === '[' || start === '{' ? readJson(marked) : readTable(marked);
  if (!outcome.ok) return outcome;
  if (outcome.rows.length > MAX_DOMAINS) return failed('too-big', { detail: `${outcome.rows.length} domains` });
  return outcome.rows.length > 0 ? outcome : failed('no-domain-column', { detail: whatWasThere(outcome.dropped) });
}

function firstCharacter(text: string): string | undefined {
  return /\S/.exec(text)?.[0];
}

function whatWasThere(dropped: { reason: string; count: number }[]): string {
  return dropped.map(({ reason, count }) => `${count} ${reason}`).join(', ');
}
