import type { ListProblem } from '../../domains/list-problem';

/** The part of `fetch` that sources use. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A source could not be asked, or answered with something else than what was asked for. */
export class SourceFailure extends Error {
  override name = 'SourceFailure';
  constructor(readonly problem: ListProblem) {
    super([problem.code, problem.host, problem.status, problem.detail].filter(Boolean).join(', '));
  }
}

export type AskOptions = {
  fetch: Fetch;
  /** Bearer token; sent to this address only, never after a redirect. */
  token?: string;
  headers?: Record<string, string>;
  signal: AbortSignal;
  /** What a redirect means: usually a log-in page. A file may have moved. */
  redirect?: 'manual' | 'follow';
  /** Longest wait for the whole answer, in milliseconds. */
  timeoutMs?: number;
  now?: () => number;
};

export type Answer = { status: number; bytes: Uint8Array; headers: Headers };

const TIMEOUT_MS = 30_000;
/** No source is believed when it wants to be left alone for longer than a day. In milliseconds. */
const LONGEST_WAIT = 24 * 60 * 60 * 1000;

/**
 * Fetches an address and gives its bytes; none for 304.
 * @throws SourceFailure for every other status, for pages, and when there is no answer.
 */
export async function ask(url: string, options: AskOptions): Promise<Answer> {
  const { host } = new URL(url);
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  try {
    const response = await options.fetch(url, {
      headers: {
        accept: 'application/json',
        ...options.headers,
        ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      },
      // Cookies are the user's session, not ours.
      credentials: 'omit',
      redirect: options.redirect ?? 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([options.signal, timeout]),
    });
    const refusal = refusalOf(response, options.now ?? Date.now);
    if (refusal) throw new SourceFailure({ host, ...refusal });
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers };
  } catch (error) {
    if (error instanceof SourceFailure) throw error;
    if (options.signal.aborted) throw options.signal.reason;
    if (timeout.aborted) throw new SourceFailure({ code: 'timeout', host });
    throw new SourceFailure({ code: 'network', host });
  }
}

/**
 * Fetches JSON.
 * @throws SourceFailure, also for a page of HTML and for JSON that is cut off.
 */
export async function askJson(url: string, options: AskOptions): Promise<unknown> {
  const { host } = new URL(url);
  const { bytes, status, headers } = await ask(url, options);
  const text = new TextDecoder().decode(bytes);
  if (isPage(text, headers)) throw new SourceFailure({ code: 'log-in-page', host, status });
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote the text, which may hold anything.
    throw new SourceFailure({ code: 'broken', host, status, detail: `${text.length} characters that are not JSON` });
  }
}

/** True for a page of HTML, whatever its header says. */
export function isPage(text: string, headers: Headers): boolean {
  return (
    /^\ufeff?\s*<(!doctype|html|head|body|!--)/i.test(text) || /\btext\/html\b/i.test(headers.get('content-type') ?? '')
  );
}

/** What is wrong with a response, or nothing when its body is what was asked for. */
function refusalOf(response: Response, now: () => number): ListProblem | undefined {
  const { status } = response;
  if (response.ok || status === 304) return undefined;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) return { code: 'log-in-page' };
  const retryAt = readRetryAfter(response.headers.get('retry-after'), now());
  const later = retryAt === undefined ? {} : { retryAt };
  if (status === 401) return { code: 'unauthorized', status };
  if (status === 403) return { code: 'forbidden', status };
  if (status === 404) return { code: 'no-api', status };
  if (status === 429) return { code: 'rate-limited', status, ...later };
  return status >= 500 ? { code: 'server', status, ...later } : { code: 'broken', status };
}

/** Reads `Retry-After`, which is a number of seconds or a date, as milliseconds since 1970. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const at = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  return Number.isFinite(at) ? Math.min(Math.max(at, now), now + LONGEST_WAIT) : undefined;
}
