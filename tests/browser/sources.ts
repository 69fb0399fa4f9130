import { vi } from 'vitest';
import { createSourcesPage, type SourcesPort } from '../../components/options/sources-store';
import type { Sources } from '../../lib/browser/source-protocol';
import type { RefreshRecord } from '../../lib/directory/refresh-record';

export const noSources: Sources = {
  everyHours: 4,
  locked: [],
  missingOrigins: [],
  isRefreshing: false,
};

export const fetched: RefreshRecord = {
  at: Date.UTC(2026, 10, 24, 9, 30),
  trigger: 'connect',
  source: 'portal-api',
  sourceName: 'portal.example.com',
  outcome: 'replaced',
  count: 500,
  expected: 500,
  complete: true,
  via: 'v2',
};

/** The page's state of the sources over a background that remembers what it was asked. */
export function stageSources(initial: Partial<Sources> = {}, history: RefreshRecord[] = []) {
  let sources: Sources = { ...noSources, ...initial };
  const port = {
    read: vi.fn(async () => sources),
    history: vi.fn(async () => history),
    allow: vi.fn<SourcesPort['allow']>(async () => true),
    connect: vi.fn<SourcesPort['connect']>(async (what) => {
      if (what.kind === 'team') sources = { ...sources, team: { url: what.url } };
      else {
        const { host, apiHost = host, secret, useTab } = what;
        const kept = secret ? ({ kind: 'nsr', ending: secret.slice(-4) } as const) : sources.portal?.secret;
        sources = { ...sources, portal: { host, apiHost, useTab, secret: kept } };
      }
      return { ok: true, sources, first: fetched };
    }),
    forget: vi.fn<SourcesPort['forget']>(async () => sources),
    setHours: vi.fn<SourcesPort['setHours']>(async (everyHours) => {
      sources = { ...sources, everyHours };
      return sources;
    }),
    refresh: vi.fn<SourcesPort['refresh']>(async () => ({ ...fetched, trigger: 'hand' })),
  } satisfies SourcesPort;
  return { port, page: createSourcesPage(port) };
}
