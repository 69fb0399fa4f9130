import type { ListProblem } from '../../domains/list-problem';
import type { Provenance } from '../keeper';
import type { Row } from '../parse/outcome';
import type { RefreshSource } from '../refresh-record';
import { type Fetch, SourceFailure } from './ask';
import { type ConnectedSources, originsOf } from './connected';
import { readPortal, readPortalDomain } from './portal-api';
import { type FileMark, readTeamFile } from './team';

/** A list as a source gave it, or the source's word that it is the one in use. */
export type Fetched =
  | { kind: 'list'; rows: Row[]; provenance: Provenance; via?: 'v2' | 'v1' | 'rows'; mark?: FileMark }
  | { kind: 'unchanged'; sourceName: string };

/** What a tab of the portal answers. */
export type TabAnswer<T> = ({ ok: true } & T) | { ok: false; problem: ListProblem };
export type TabList = TabAnswer<{ rows: Row[]; expected?: number; complete: boolean; via: 'v2' | 'v1' | 'rows' }>;

export type FetchPort = {
  fetch: Fetch;
  signal: AbortSignal;
  now?: () => number;
  /** Those of the patterns that the browser may not reach. */
  missing(origins: string[]): Promise<string[]>;
  /** Asks an open, signed-in tab of the portal. */
  readTab(host: string): Promise<TabList>;
  /** Asks it for one domain. */
  lookInTab(host: string, domain: string): Promise<TabAnswer<{ row?: Row }>>;
  /** The mark of the team's file in use, when the list in use is that file. */
  readMark(): Promise<FileMark | undefined>;
};

export type FetchList = (source: RefreshSource, sources: ConnectedSources) => Promise<Fetched>;
/** Gives the row of exactly this domain, or nothing when the source does not have it. */
export type FetchDomain = (
  domain: string,
  source: 'portal-api' | 'portal-tab',
  sources: ConnectedSources,
) => Promise<Row | undefined>;

/** Fetches the list from one of the connected sources. Throws SourceFailure. */
export function listFetcher(port: FetchPort): FetchList {
  return async (source, sources) => {
    const { portal, team, policyRows } = sources;
    await demandAccess(port, source, sources);
    if (source === 'policy' && policyRows) {
      return listed({ source, complete: true, canAskAgain: false }, policyRows);
    }
    if (source === 'portal-api' && portal?.secret) {
      const { rows, via, expected, complete } = await readPortal(apiOf(portal, port));
      return { ...listed({ source, sourceName: portal.host, expected, complete, canAskAgain: true }, rows), via };
    }
    if (source === 'portal-tab' && portal) {
      const read = await port.readTab(portal.host);
      if (!read.ok) throw new SourceFailure(read.problem);
      return fromTab(read, portal.host);
    }
    if (source === 'team' && team) {
      const read = await readTeamFile(team.url, await port.readMark(), port);
      if (!read.changed) return { kind: 'unchanged', sourceName: team.host };
      const { rows, expected, complete, mark } = read;
      return { ...listed({ source, sourceName: team.host, expected, complete, canAskAgain: true }, rows), mark };
    }
    throw new SourceFailure({ code: 'not-connected' });
  };
}

/** Asks the portal for one domain. Throws SourceFailure. */
export function domainFetcher(port: FetchPort): FetchDomain {
  return async (domain, source, sources) => {
    const { portal } = sources;
    await demandAccess(port, source, sources);
    if (source === 'portal-api' && portal?.secret) return readPortalDomain(domain, apiOf(portal, port));
    if (source === 'portal-tab' && portal) {
      const found = await port.lookInTab(portal.host, domain);
      if (!found.ok) throw new SourceFailure(found.problem);
      return found.row;
    }
    throw new SourceFailure({ code: 'not-connected' });
  };
}

/** The list of a portal's tab, with where it is from. */
export function fromTab(read: TabList & { ok: true }, host: string): Fetched {
  const { rows, expected, complete, via } = read;
  const provenance = { source: 'portal-tab' as const, sourceName: host, expected, complete, canAskAgain: true };
  return { ...listed(provenance, rows), via };
}

/** What went wrong, for people: the source's answer, or that it is our own fault. */
export function problemOf(error: unknown): ListProblem {
  if (error instanceof SourceFailure) return error.problem;
  return { code: 'broken', detail: error instanceof Error ? error.message : String(error) };
}

function listed(provenance: Provenance, rows: Row[]): Fetched & { kind: 'list' } {
  return { kind: 'list', rows, provenance };
}

function apiOf({ apiHost, secret }: NonNullable<ConnectedSources['portal']>, { fetch, signal, now }: FetchPort) {
  return { origin: `https://${apiHost}`, token: secret, fetch, signal, now };
}

async function demandAccess(port: FetchPort, source: RefreshSource, sources: ConnectedSources): Promise<void> {
  const [missing] = await port.missing(originsOf(source, sources));
  if (missing) throw new SourceFailure({ code: 'no-permission', host: missing.replace(/^https:\/\/|\/\*$/g, '') });
}
