import type { ListProblemCode } from '../../domains/list-problem';
import type { Row } from '../parse/outcome';
import { whyNoDomain } from '../parse/shape';
import type { Fetch } from './ask';
import { problemOf, type TabAnswer, type TabList } from './fetch-list';
import { readPortal, readPortalDomain } from './portal-api';

/** The page of the portal that is read, and what it holds. */
export type PortalPage = {
  document: Document;
  /** The page's own storage, where the portal keeps the session's token. */
  storage: Pick<Storage, 'getItem'>;
  /** `https://…` of the page. */
  origin: string;
  fetch: Fetch;
  signal: AbortSignal;
};

/** Where the portal's pages keep the token of the session. */
const TOKEN_KEY = 'ns_t';
/** What stands in a page that is used in another user's name: its token sees that user's domains. */
const MASKED = '.mask-bar, a[href*="endMasquerade"]';
/** Where the API is of no use, and the rows that the page shows are the next best. */
const READ_ROWS_AFTER: ReadonlySet<ListProblemCode> = new Set(['no-api', 'forbidden', 'log-in-page', 'broken']);

/** Rows seen in this tab so far: the page shows a part of the list at a time. */
export type SeenRows = Map<string, Row>;

/**
 * Reads the list with the session that the page holds. The token is sent to the page's own host and stays in the tab.
 *
 * Where the API cannot be used, the rows of the Domains page are read. They are complete only when the page says how many
 * there are and that many were seen.
 */
export async function readPortalPage(page: PortalPage, seen: SeenRows): Promise<TabList> {
  const session = openSession(page);
  if (!session.ok) return session;
  try {
    return { ok: true, ...(await readPortal(session.options)) };
  } catch (error) {
    const problem = problemOf(error);
    if (!READ_ROWS_AFTER.has(problem.code)) return { ok: false, problem };
    collectRows(page.document, seen);
    if (seen.size === 0) return { ok: false, problem };
    const expected = totalOnPage(page.document);
    const complete = expected !== undefined && seen.size >= expected;
    return {
      ok: true,
      rows: [...seen.values()],
      complete,
      via: 'rows',
      ...(expected === undefined ? {} : { expected }),
    };
  }
}

/** Asks for one domain with the session that the page holds. */
export async function lookInPortalPage(domain: string, page: PortalPage): Promise<TabAnswer<{ row?: Row }>> {
  const session = openSession(page);
  if (!session.ok) return session;
  try {
    const row = await readPortalDomain(domain, session.options);
    return row ? { ok: true, row } : { ok: true };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** Adds the rows that the Domains page shows now. The address of "edit" names the domain; its text may be cut. */
export function collectRows(document: Document, seen: SeenRows): void {
  for (const row of document.querySelectorAll('table.fixed-table-header > tbody > tr')) {
    const edit = row.querySelector('a[href*="/portal/domains/edit/"], a[href*="/portal/domains/delete/"]');
    const inAddress = /\/portal\/domains\/(?:edit|delete)\/([^/?#]+)/.exec(edit?.getAttribute('href') ?? '')?.[1];
    const domain = decoded(inAddress) ?? row.querySelector('td:first-child a')?.textContent?.trim() ?? '';
    if (whyNoDomain(domain) === undefined) seen.set(domain, { domain });
  }
}

/** "1 to 25 of 141" beside the table; undefined where there is none, or where it counts what a search left over. */
function totalOnPage(document: Document): number | undefined {
  const table = document.querySelector('table.fixed-table-header');
  if (!table?.parentElement || isSearching(document)) return undefined;
  const words = textBeside(table, table.parentElement);
  const total = /\b\d[\d,.]*\s*(?:-|–|to)\s*\d[\d,.]*\s+of\s+(\d[\d,.]*)/i.exec(words)?.[1];
  return total === undefined || /\bfiltered\b/i.test(words) ? undefined : Number(total.replace(/\D/g, ''));
}

/** Words in a search field: the page then shows, and counts, what matches them. A number may be a page or a page's length. */
function isSearching(document: Document): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>(
    'input:not([type]), input[type="text"], input[type="search"]',
  );
  return [...fields].some(({ value }) => /\p{L}/u.test(value));
}

/** The words in a box and not in its table, with a space between those of two elements: "2" and "of 141" are no "2of 141". */
function textBeside(table: Element, box: Element): string {
  const texts = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode()) if (!table.contains(texts.currentNode)) words.push(texts.currentNode.textContent ?? '');
  return words.join(' ');
}

function openSession({ document, storage, origin, fetch, signal }: PortalPage) {
  const host = new URL(origin).host;
  const refuse = (code: 'masked' | 'signed-out') => ({ ok: false as const, problem: { code, host } });
  if (document.querySelector(MASKED)) return refuse('masked');
  const token = storage.getItem(TOKEN_KEY);
  if (!token) return refuse('signed-out');
  return { ok: true as const, options: { origin, token, fetch, signal } };
}

function decoded(part: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
