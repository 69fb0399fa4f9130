import { isComplete } from '../completeness';
import type { Row } from '../parse/outcome';
import { MAX_DOMAINS } from '../parse/read-list';
import { type AskOptions, askJson, SourceFailure } from './ask';
import { PagingFailure, readPages } from './paging';
import { rowOfEntry } from './row';

/** The two generations of the portal's API. */
export type Generation = 'v2' | 'v1';

/** A list as the portal gave it. */
export type PortalList = {
  rows: Row[];
  expected?: number;
  complete: boolean;
  via: Generation;
};

export type PortalOptions = AskOptions & {
  /** Origin of the API's host, `https://…`. */
  origin: string;
};

/** A whole list takes a few requests; nobody waits longer than this for it. In milliseconds. */
const LONGEST_READ = 4 * 60 * 1000;

/** Where each generation keeps what we ask for. */
const ADDRESSES: Record<
  Generation,
  { page: (start: number, limit: number) => string; count: string; one: (domain: string) => string }
> = {
  v2: {
    page: (start, limit) => `/ns-api/v2/domains?start=${start}&limit=${limit}`,
    count: '/ns-api/v2/domains/count',
    one: (domain) => `/ns-api/v2/domains/${encodeURIComponent(domain)}`,
  },
  v1: {
    page: (start, limit) => `/ns-api/?object=domain&action=read&format=json&start=${start}&limit=${limit}`,
    count: '/ns-api/?object=domain&action=count&format=json',
    one: (domain) => `/ns-api/?object=domain&action=read&format=json&domain=${encodeURIComponent(domain)}`,
  },
};

/**
 * Reads the whole list of domains, through the second generation of the API or, where a portal has none, the first.
 * @throws SourceFailure
 */
export async function readPortal(options: PortalOptions): Promise<PortalList> {
  const whole = AbortSignal.timeout(LONGEST_READ);
  const within = { ...options, signal: AbortSignal.any([options.signal, whole]) };
  try {
    return await inEitherGeneration(within, (via) => readList(via, within));
  } catch (error) {
    if (whole.aborted && !options.signal.aborted) throw failure('timeout', options);
    throw error;
  }
}

/**
 * Asks the portal for one domain, right now.
 * @returns its row when the portal has it byte for byte, `undefined` when it has not. The portal may fold capitals when it
 * looks a domain up, so what it gives is compared.
 * @throws SourceFailure, with 401 or 403 also for domains that this login may not see.
 */
export async function readPortalDomain(domain: string, options: PortalOptions): Promise<Row | undefined> {
  // In an address these mean something else: a folder above, all of them, the user's own.
  if (['', '.', '..', '*', '~', 'count'].includes(domain)) return undefined;
  return inEitherGeneration(options, async (via) => {
    const answer = await orNothing(() => askJson(options.origin + ADDRESSES[via].one(domain), options));
    // "No such domain" and "no such API" are both a 404: only the second has no count either.
    if (answer === undefined) await demandApi(via, options);
    return (Array.isArray(answer) ? answer : [answer]).map(rowOfEntry).find((row) => row?.domain === domain);
  });
}

/** The version that the portal says it runs; undefined where it does not say. @throws SourceFailure when it is out of reach. */
export async function readVersion(options: PortalOptions): Promise<string | undefined> {
  try {
    const answer = await askJson(`${options.origin}/ns-api/v2/version`, options);
    const version =
      typeof answer === 'object' && answer !== null && 'apiversion' in answer ? answer.apiversion : undefined;
    return typeof version === 'string' ? version : undefined;
  } catch (error) {
    if (isElsewhere(error)) return undefined;
    throw error;
  }
}

async function readList(via: Generation, options: PortalOptions): Promise<PortalList> {
  const expected = await readCount(via, options);
  const askPage = async (start: number, limit: number) => {
    const answer = await askJson(options.origin + ADDRESSES[via].page(start, limit), options);
    return entriesOf(answer, via, options);
  };
  try {
    const paged = await readPages(askPage, { expected, mostRows: MAX_DOMAINS });
    return { rows: paged.rows, expected, complete: isComplete({ ...paged, expected }), via };
  } catch (error) {
    if (error instanceof PagingFailure) throw failure(error.code, options);
    throw error;
  }
}

/** @throws SourceFailure when the host has no API of this generation. */
async function demandApi(via: Generation, options: PortalOptions): Promise<void> {
  try {
    await askJson(options.origin + ADDRESSES[via].count, options);
  } catch (error) {
    if (isElsewhere(error)) throw error;
  }
}

/** How many domains there are; undefined where the portal does not say. */
async function readCount(via: Generation, options: PortalOptions): Promise<number | undefined> {
  try {
    const answer = await askJson(options.origin + ADDRESSES[via].count, options);
    const [first] = Array.isArray(answer) ? answer : [answer];
    const total = typeof first === 'object' && first !== null && 'total' in first ? Number(first.total) : Number.NaN;
    return Number.isSafeInteger(total) && total >= 0 ? total : undefined;
  } catch (error) {
    // Some keys may read domains and not count them. Whatever is wrong with the portal shows when the list is read.
    if (!(error instanceof SourceFailure)) throw error;
    if (error.problem.code === 'rate-limited' || error.problem.code === 'unauthorized') throw error;
    return undefined;
  }
}

/** The entries of an answer. The first generation gives a bare object for a single row, and nothing for none. */
function entriesOf(answer: unknown, via: Generation, options: PortalOptions): unknown[] {
  if (Array.isArray(answer)) return answer;
  if (typeof answer === 'object' && answer !== null && 'domain' in answer) return [answer];
  if (via === 'v1' && (answer === null || answer === '')) return [];
  throw failure('broken', options, 'a list of domains was sought');
}

/** Tries the second generation, and the first where a host has no second. */
async function inEitherGeneration<T>(options: PortalOptions, read: (via: Generation) => Promise<T>): Promise<T> {
  await readVersion(options);
  try {
    return await read('v2');
  } catch (error) {
    if (!isElsewhere(error)) throw error;
    try {
      return await read('v1');
    } catch (older) {
      // The older API is a guess: what the newer one answered says more.
      throw isElsewhere(older) ? error : older;
    }
  }
}

/** True for the answers of a host that has no such API: nothing there, or a page. */
function isElsewhere(error: unknown): boolean {
  return error instanceof SourceFailure && (error.problem.code === 'no-api' || error.problem.code === 'log-in-page');
}

/** The answer, or nothing for a 404. */
async function orNothing(read: () => Promise<unknown>): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SourceFailure && error.problem.code === 'no-api') return undefined;
    throw error;
  }
}

function failure(code: 'timeout' | 'broken' | 'too-many', { origin }: PortalOptions, detail?: string): SourceFailure {
  return new SourceFailure({ code, host: new URL(origin).host, ...(detail ? { detail } : {}) });
}
