import type { Row } from '../parse/outcome';
import type { RefreshSource } from '../refresh-record';
import { originPattern, portalOrigins, readAddress, readHost } from './address';

/** The sources as the user connected them. */
export type SourceSettings = {
  portal?: { host: string; apiHost?: string; useTab: boolean };
  team?: { url: string };
  everyHours: number;
};

/** What the administrator fixes; what is absent is the user's to choose. */
export type SourcePolicy = {
  portalHost?: string;
  apiHost?: string;
  readPortalTab?: boolean;
  teamAddress?: string;
  refreshHours?: number;
  /** The list itself. */
  rows?: Row[];
};

export type Lock = 'portal' | 'team' | 'everyHours' | 'list';

/** The sources as they hold: the user's, with the administrator's in front. */
export type ConnectedSources = {
  portal?: { host: string; apiHost: string; useTab: boolean; secret?: string };
  team?: { url: string; host: string };
  policyRows?: Row[];
  everyHours: number;
  locked: Lock[];
};

/** Puts the administrator's policy before the user's own settings. A secret belongs to the host it was given for. */
export function connectSources(
  settings: SourceSettings,
  policy: SourcePolicy,
  secret: { host: string; value: string } | undefined,
): ConnectedSources {
  const fixed = readHost(policy.portalHost ?? '');
  const fixedApi = readHost(policy.apiHost ?? '');
  const portal = fixed.ok
    ? {
        host: fixed.host,
        apiHost: fixedApi.ok ? fixedApi.host : fixed.host,
        useTab: policy.readPortalTab ?? true,
      }
    : settings.portal && { ...settings.portal, apiHost: settings.portal.apiHost ?? settings.portal.host };
  const fixedTeam = readAddress(policy.teamAddress ?? '');
  const team = fixedTeam.ok ? fixedTeam : readAddress(settings.team?.url ?? '');
  const locked: Lock[] = [
    ...(fixed.ok ? (['portal'] as const) : []),
    ...(fixedTeam.ok ? (['team'] as const) : []),
    ...(policy.refreshHours === undefined ? [] : (['everyHours'] as const)),
    ...(policy.rows ? (['list'] as const) : []),
  ];
  return {
    ...(portal ? { portal: secret?.host === portal.apiHost ? { ...portal, secret: secret.value } : portal } : {}),
    ...(team.ok ? { team: { url: team.href, host: team.host } } : {}),
    ...(policy.rows ? { policyRows: policy.rows } : {}),
    everyHours: policy.refreshHours ?? settings.everyHours,
    locked,
  };
}

/** The source to ask first: the administrator's list, then the portal's API, its tab, and the team's file. */
export function firstSource(
  sources: ConnectedSources,
  { isTabOpen }: { isTabOpen: boolean },
): RefreshSource | undefined {
  if (sources.policyRows) return 'policy';
  if (sources.portal?.secret) return 'portal-api';
  if (sources.portal?.useTab && (isTabOpen || !sources.team)) return 'portal-tab';
  return sources.team ? 'team' : undefined;
}

/** Patterns of the hosts that the sources need. */
export function neededOrigins({ portal, team }: ConnectedSources): string[] {
  const ofPortal = portal ? portalOrigins({ ...portal, hasSecret: portal.secret !== undefined }) : [];
  return [...new Set([...ofPortal, ...(team ? [originPattern(team.host)] : [])])];
}

/** Patterns of the hosts that asking this source takes. */
export function originsOf(source: RefreshSource, { portal, team }: ConnectedSources): string[] {
  if (source === 'portal-api') return portal ? [originPattern(portal.apiHost)] : [];
  if (source === 'portal-tab') return portal ? [originPattern(portal.host)] : [];
  return source === 'team' && team ? [originPattern(team.host)] : [];
}
