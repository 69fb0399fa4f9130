import { describe, expect, test } from 'vitest';
import { type Fetch, readRetryAfter, SourceFailure } from '../../lib/directory/sources/ask';
import { readPortal, readPortalDomain } from '../../lib/directory/sources/portal-api';
import type { ListProblem } from '../../lib/domains/list-problem';
import { answerPortal, type PortalQuirks, portalOf } from '../../scripts/portal/api';

const ORIGIN = 'https://manage.lakeside-voice.example';
const KEY = 'any-token';

/** A fetch that the invented portal answers, and the addresses that were asked. */
function portal(count: number, quirks: PortalQuirks = {}): { fetch: Fetch; asked: string[] } {
  const state = portalOf(count, { ...quirks, token: KEY });
  const asked: string[] = [];
  const fetch: Fetch = async (url, init) => {
    asked.push(url);
    const { authorization = '' } = Object.fromEntries(new Headers(init.headers));
    const { status, headers, body } = answerPortal(state, new URL(url), authorization);
    return new Response(body, { status, headers });
  };
  return { fetch, asked };
}

const options = (fetch: Fetch, token = KEY) => ({
  origin: ORIGIN,
  token,
  fetch,
  signal: new AbortController().signal,
});
const read = (fetch: Fetch, token?: string) => readPortal(options(fetch, token));

async function problemWith(work: Promise<unknown>): Promise<ListProblem> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SourceFailure)) throw new Error(`A SourceFailure was sought, and there was ${String(error)}.`);
  return error.problem;
}

describe('every domain is read, whole and once, from a portal that', () => {
  const PORTALS: [string, PortalQuirks][] = [
    ['counts from 0', {}],
    ['counts from 1', { startsAt: 1 }],
    ['gives at most 100 in a page whatever is asked', { mostPerPage: 100 }],
    ['counts from 1 and gives 100', { startsAt: 1, mostPerPage: 100 }],
    ['begins each page with the last rows of the one before', { overlap: 7, mostPerPage: 250 }],
    ['has only the first generation of the API', { generation: 'v1' }],
    ['has a row for all domains and one for the user’s own', { wildcards: true }],
  ];
  test.each(PORTALS)('%s', async (_, quirks) => {
    const { rows, complete, expected } = await read(portal(2_345, quirks).fetch);
    expect(new Set(rows.map(({ domain }) => domain)).size).toBe(2_345);
    expect(rows).toHaveLength(2_345);
    expect(complete).toBe(true);
    expect(expected).toBe(2_345);
  });

  test('ignores where a page begins and gives everything at once', async () => {
    const { rows, complete } = await read(portal(700, { ignoresStart: true }).fetch);
    expect(rows).toHaveLength(700);
    expect(complete).toBe(true);
  });
});

describe('a list is not called complete', () => {
  test('when only the first page can be had', async () => {
    const { rows, complete, expected } = await read(portal(500, { ignoresStart: true, mostPerPage: 100 }).fetch);
    expect(rows).toHaveLength(100);
    expect({ complete, expected }).toEqual({ complete: false, expected: 500 });
  });

  test('when the first page comes again and again, and the portal does not count', async () => {
    const { complete } = await read(portal(500, { ignoresStart: true, mostPerPage: 100, countless: true }).fetch);
    expect(complete).toBe(false);
  });

  test('but it is when the portal does not count and gives an empty page at the end', async () => {
    const { rows, complete } = await read(portal(1_500, { countless: true }).fetch);
    expect(rows).toHaveLength(1_500);
    expect(complete).toBe(true);
  });
});

describe('of a domain', () => {
  test.each(['v2', 'v1'] as const)(
    '%s keeps name, customer, reseller and lock, and nothing else',
    async (generation) => {
      const { rows } = await read(portal(40, { generation }).fetch);
      const kept = new Set(rows.flatMap((row) => Object.keys(row)));
      expect([...kept].sort()).toEqual(['description', 'domain', 'locked', 'reseller']);
      expect(JSON.stringify(rows)).not.toMatch(/smtp|password|secret/i);
    },
  );

  test('the first generation’s single row is a list of one', async () => {
    expect((await read(portal(1, { generation: 'v1' }).fetch)).rows).toHaveLength(1);
  });
});

describe('what went wrong has a name', () => {
  const FAULTS: [string, PortalQuirks, Partial<ListProblem>][] = [
    ['the key is not accepted', { fault: 401 }, { code: 'unauthorized', status: 401 }],
    ['the key may not read domains', { fault: 403 }, { code: 'forbidden', status: 403 }],
    ['the portal is down', { fault: 503 }, { code: 'server', status: 503 }],
    ['there is no such API', { fault: 404 }, { code: 'no-api', status: 404 }],
    ['the answer breaks off', { fault: 'truncated' }, { code: 'broken' }],
    ['a log-in page comes', { fault: 'log-in-page' }, { code: 'log-in-page' }],
    ['another kind of data comes', { fault: 'other-shape' }, { code: 'broken' }],
  ];
  test.each(FAULTS)('%s', async (_, quirks, expected) => {
    const host = 'manage.lakeside-voice.example';
    expect(await problemWith(read(portal(50, quirks).fetch))).toMatchObject({ ...expected, host });
  });

  test('too many questions: with the moment from which on they are welcome', async () => {
    const before = Date.now();
    const { code, retryAt } = await problemWith(read(portal(50, { fault: 429 }).fetch));
    expect(code).toBe('rate-limited');
    expect(retryAt).toBeGreaterThanOrEqual(before + 120_000);
  });

  test('nobody answers', async () => {
    const fetch: Fetch = async () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await problemWith(read(fetch))).toMatchObject({ code: 'network' });
  });

  test('the answer takes too long', async () => {
    const never: Fetch = (_, { signal }) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    expect(await problemWith(readPortal({ ...options(never), timeoutMs: 20 }))).toMatchObject({ code: 'timeout' });
  });

  test('and never with the secret in it', async () => {
    const secret = 'nsr_very-secret';
    for (const fault of [401, 403, 429, 503, 'truncated', 'log-in-page'] as const) {
      const problem = await problemWith(read(portal(5, { fault }).fetch, secret));
      expect(JSON.stringify(problem)).not.toContain(secret);
    }
  });
});

describe('one domain is asked for', () => {
  test.each(['v2', 'v1'] as const)('and is there only byte for byte, in %s', async (generation) => {
    const { fetch } = portal(30, { generation });
    const [{ domain } = { domain: '' }] = (await read(fetch)).rows;
    expect(await readPortalDomain(domain, options(fetch))).toMatchObject({ domain });
    // The portal itself folds capitals when it looks a name up.
    expect(await readPortalDomain(domain.toUpperCase(), options(fetch))).toBeUndefined();
    expect(await readPortalDomain('nobody.12345.service', options(fetch))).toBeUndefined();
  });

  test('but not for names that mean something else in an address', async () => {
    const { fetch, asked } = portal(3);
    for (const name of ['*', '~', '..', 'count', '']) {
      expect(await readPortalDomain(name, options(fetch))).toBeUndefined();
    }
    expect(asked).toEqual([]);
  });
});

test('Retry-After is a number of seconds or a date, and never longer than a day', () => {
  const now = Date.UTC(2026, 10, 25);
  expect(readRetryAfter('30', now)).toBe(now + 30_000);
  expect(readRetryAfter(new Date(now + 90_000).toUTCString(), now)).toBe(now + 90_000);
  expect(readRetryAfter('9999999', now)).toBe(now + 86_400_000);
  expect(readRetryAfter('soon', now)).toBeUndefined();
  expect(readRetryAfter(null, now)).toBeUndefined();
});
