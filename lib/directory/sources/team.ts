import { isComplete } from '../completeness';
import type { ReadFailure, Row } from '../parse/outcome';
import { readListBytes } from '../parse/read-list';
import { type AskOptions, ask, isPage, SourceFailure } from './ask';

/** How the team's file was marked when it was read last: its ETag, or when it was changed. */
export type FileMark = { url: string; etag?: string; lastModified?: string };

export type TeamList =
  | { changed: false }
  | { changed: true; rows: Row[]; expected?: number; complete: boolean; mark: FileMark };

/**
 * Reads the list file at the team's address.
 * @param known the mark of the file that is in use; a server that knows it answers without the file.
 * @throws SourceFailure, `unreadable` when no domains could be told in it.
 */
export async function readTeamFile(url: string, known: FileMark | undefined, options: AskOptions): Promise<TeamList> {
  const { host } = new URL(url);
  const same = known?.url === url ? known : undefined;
  const { status, bytes, headers } = await ask(url, {
    ...options,
    redirect: 'follow',
    headers: {
      accept: 'text/csv, application/json, text/plain, */*',
      ...(same?.etag ? { 'if-none-match': same.etag } : {}),
      ...(same?.lastModified ? { 'if-modified-since': same.lastModified } : {}),
    },
  });
  if (status === 304) return { changed: false };
  if (isPage(new TextDecoder().decode(bytes.subarray(0, 512)), headers)) {
    throw new SourceFailure({ code: 'log-in-page', host, status });
  }
  const read = readListBytes(bytes);
  if (!read.ok) throw new SourceFailure({ code: codeOf(read.reason), host, detail: read.reason });
  const seen = read.dropped.reduce((sum, { count }) => sum + count, read.rows.length);
  return {
    changed: true,
    rows: read.rows,
    expected: read.expected,
    complete: isComplete({ seen, expected: read.expected, reachedEnd: true }),
    mark: markOf(url, headers),
  };
}

function markOf(url: string, headers: Headers): FileMark {
  const etag = headers.get('etag') ?? undefined;
  const lastModified = headers.get('last-modified') ?? undefined;
  return { url, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

function codeOf(reason: ReadFailure): 'empty' | 'too-many' | 'broken' | 'unreadable' {
  switch (reason) {
    case 'empty':
      return 'empty';
    case 'too-big':
      return 'too-many';
    case 'broken-json':
    case 'broken-quotes':
      return 'broken';
    default:
      return 'unreadable';
  }
}
