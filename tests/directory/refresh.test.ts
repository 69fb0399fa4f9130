import { describe, expect, test } from 'vitest';
import { createDirectoryKeeper } from '../../lib/directory/keeper';
import { createLooking } from '../../lib/directory/look-again';
import { createRefresher } from '../../lib/directory/refresh';
import type { RefreshRecord } from '../../lib/directory/refresh-record';
import type { Fetch } from '../../lib/directory/sources/ask';
import type { ConnectedSources } from '../../lib/directory/sources/connected';
import { domainFetcher, type FetchPort, listFetcher } from '../../lib/directory/sources/fetch-list';
import type { FileMark } from '../../lib/directory/sources/team';
import { answerPortal, portalOf } from '../../scripts/portal/api';
import { memoryStore } from './memory-store';

const HOST = 'manage.lakeside-voice.example';
const portalSources: ConnectedSources = {
  portal: { host: HOST, apiHost: HOST, useTab: false, secret: 'token' },
  everyHours: 12,
  locked: [],
};
const teamSources: ConnectedSources = {
  team: { url: `https://${HOST}/lists/domains.csv`, host: HOST },
  everyHours: 12,
  locked: [],
};

/** A background with an invented portal, without a browser. */
function setUp(count: number, sources = portalSources) {
  const world = { portal: portalOf(count), file: 'a.12345.service\n', asked: 0, now: Date.UTC(2026, 10, 25) };
  const store = memoryStore(() => world.now);
  const records: RefreshRecord[] = [];
  let mark: FileMark | undefined;
  const fetch: Fetch = async (address, init) => {
    world.asked += 1;
    const url = new URL(address);
    if (url.pathname === '/lists/domains.csv') {
      const etag = `"${world.file.length}"`;
      if (new Headers(init.headers).get('if-none-match') === etag) return new Response(null, { status: 304 });
      return new Response(world.file, { headers: { etag, 'content-type': 'text/plain' } });
    }
    const { status, headers, body } = answerPortal(world.portal, url, '');
    return new Response(body, { status, headers });
  };
  const port: FetchPort = {
    fetch,
    signal: new AbortController().signal,
    now: () => world.now,
    missing: async () => [],
    readTab: async () => ({ ok: false, problem: { code: 'no-portal-tab' } }),
    lookInTab: async () => ({ ok: false, problem: { code: 'no-portal-tab' } }),
    readMark: async () => ((await keeper.status()).source === 'team' ? mark : undefined),
  };
  const shared = {
    keeper: () => keeper,
    sources: async () => sources,
    isTabOpen: async () => false,
    lastProblem: async () => records[0]?.problem,
    record: async (record: RefreshRecord) => void records.unshift(record),
    now: () => world.now,
  };
  const refresher = createRefresher({
    ...shared,
    fetchList: listFetcher(port),
    writeMark: async (fresh) => {
      mark = fresh;
    },
  });
  const looking = createLooking({ ...shared, refresher: () => refresher, fetchDomain: domainFetcher(port) });
  const keeper = createDirectoryKeeper({ store, standing: looking.standing, onChanged: () => {}, now: shared.now });
  return { world, store, records, keeper, refresher, looking };
}

describe('a refresh', () => {
  test('puts the portal’s list in use and says what came, what went and what has another name', async () => {
    const { world, refresher } = setUp(300);
    expect(await refresher.refresh({ trigger: 'connect' })).toMatchObject({
      outcome: 'replaced',
      count: 300,
      via: 'v2',
    });
    const [first, second, third, ...others] = world.portal.domains;
    if (!first || !second || !third) throw new Error('The portal has too few domains.');
    world.portal.domains = [
      { ...first, domain: 'renamed.12345.service' },
      { ...second, description: 'Another name' },
      { ...third, domain: 'fresh.12345.service', description: 'A new customer' },
      ...others,
    ];
    const { outcome, differences } = await refresher.refresh({ trigger: 'hand' });
    expect(outcome).toBe('replaced');
    expect(differences).toMatchObject({
      added: { count: 1, examples: [{ domain: 'fresh.12345.service' }] },
      removed: { count: 1, examples: [{ domain: third.domain }] },
      renamed: { count: 1, examples: [{ from: first.domain, to: 'renamed.12345.service' }] },
      described: { count: 1, examples: [{ domain: second.domain, to: 'Another name' }] },
    });
  });

  test.each([401, 403, 429, 500, 'truncated', 'log-in-page', 'other-shape'] as const)(
    'that meets %s leaves the former list whole, and the status says what happened',
    async (fault) => {
      const { world, store, refresher, keeper } = setUp(300);
      await refresher.refresh({ trigger: 'connect' });
      const former = structuredClone(store.current);
      world.portal.quirks = { fault };
      const { outcome, problem } = await refresher.refresh({ trigger: 'alarm' });
      expect(outcome).toBe('failed');
      expect(store.current).toEqual(former);
      expect(store.drafts.size).toBe(0);
      expect(await keeper.status()).toMatchObject({ count: 300, complete: true, canAskAgain: false, problem });
      world.portal.quirks = {};
      world.now += 5 * 60_000;
      expect((await refresher.refresh({ trigger: 'alarm' })).outcome).toBe('unchanged');
      expect((await keeper.status()).problem).toBeUndefined();
    },
  );

  test('whose list is smaller by more than a fifth is not taken until somebody insists', async () => {
    const { world, refresher, keeper } = setUp(300);
    await refresher.refresh({ trigger: 'connect' });
    world.portal.domains = world.portal.domains.slice(0, 200);
    const refused = await refresher.refresh({ trigger: 'alarm' });
    expect(refused).toMatchObject({ outcome: 'failed', problem: { code: 'shrinks', from: 300, to: 200 } });
    expect((await keeper.status()).count).toBe(300);
    await refresher.refresh({ trigger: 'hand', replaceAnyway: true });
    expect((await keeper.status()).count).toBe(200);
  });

  test('leaves a portal alone that asked for it, whoever wants the list', async () => {
    const { world, refresher } = setUp(50);
    world.portal.quirks = { fault: 429 };
    await refresher.refresh({ trigger: 'alarm' });
    const asked = world.asked;
    expect((await refresher.refresh({ trigger: 'hand' })).problem?.code).toBe('rate-limited');
    expect(world.asked).toBe(asked);
  });

  test('that is asked for twice at once is made once', async () => {
    const { refresher, records } = setUp(50);
    const both = await Promise.all([refresher.refresh({ trigger: 'hand' }), refresher.refresh({ trigger: 'hand' })]);
    expect(both[0]).toBe(both[1]);
    expect(records).toHaveLength(1);
  });
});

describe('a team’s file', () => {
  test('that is the same is not fetched again, and the list counts as fresh', async () => {
    const { world, refresher, keeper } = setUp(0, teamSources);
    expect((await refresher.refresh({ trigger: 'connect' })).outcome).toBe('replaced');
    world.now += 60_000;
    expect((await refresher.refresh({ trigger: 'alarm' })).outcome).toBe('unchanged');
    expect((await keeper.status()).fetchedAt).toBe(world.now);
  });

  test('that was refused is offered again: its mark is kept only once it is in use', async () => {
    const { world, refresher } = setUp(0, teamSources);
    world.file = Array.from({ length: 100 }, (_, at) => `customer${at}.12345.service\n`).join('');
    await refresher.refresh({ trigger: 'connect' });
    world.file = 'customer1.12345.service\n';
    expect((await refresher.refresh({ trigger: 'alarm' })).problem?.code).toBe('shrinks');
    expect((await refresher.refresh({ trigger: 'alarm' })).problem?.code).toBe('shrinks');
  });
});

describe('looking again', () => {
  test('finds a domain that is newer than the list, and adds it', async () => {
    const { world, refresher, looking, keeper, records } = setUp(40);
    await refresher.refresh({ trigger: 'connect' });
    const domain = 'brandnew.12345.service';
    world.portal.domains.push({ domain, description: 'Brand New', reseller: '12345.service', locked: false });
    expect((await keeper.check(domain, {})).verdict).not.toBe('exact');
    expect(await looking.lookAgain(domain, {})).toMatchObject({ verdict: 'exact', description: 'Brand New' });
    expect(await keeper.status()).toMatchObject({ count: 41, complete: true });
    expect(records[0]).toMatchObject({ outcome: 'added', trigger: 'look-again' });
  });

  test('is not taken in by a portal that minds no capitals', async () => {
    const { refresher, looking, world } = setUp(40);
    await refresher.refresh({ trigger: 'connect' });
    const shouted = world.portal.domains[0]?.domain.toUpperCase() ?? '';
    expect((await looking.lookAgain(shouted, {})).verdict).toBe('case');
  });

  test('opens the confirmation when the portal cannot be asked, and not when it says no', async () => {
    const { refresher, looking, world, keeper } = setUp(40);
    await refresher.refresh({ trigger: 'connect' });
    const value = 'qqqqqq.zzzzz.xyz';
    const said = await looking.lookAgain(value, {});
    expect(said).toMatchObject({ verdict: 'unknown', confirmable: false, list: { canAskAgain: true } });
    world.portal.quirks = { fault: 503 };
    const silent = await looking.lookAgain(value, {});
    expect(silent).toMatchObject({ confirmable: true, list: { canAskAgain: false, problem: { code: 'server' } } });
    // One value that could not be asked for says nothing about the list.
    expect((await keeper.status()).problem).toBeUndefined();
  });
});
