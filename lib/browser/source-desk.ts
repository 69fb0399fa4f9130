import { readAddress, readHost } from '../directory/sources/address';
import { type ConnectedSources, connectSources, neededOrigins } from '../directory/sources/connected';
import { isUsable, readCredential } from '../directory/sources/credential';
import { readPolicy } from './managed-policy';
import { nextRefreshAt } from './refresh-alarm';
import { forgetLastProblem } from './refresh-history';
import type { SecretStore } from './secrets';
import { leaveSites, missingSites } from './site-access';
import type { Connect, ConnectOutcome, Sources } from './source-protocol';
import { readSourceSettings, writeSourceSettings } from './source-settings';

type Refused = Extract<ConnectOutcome, { ok: false }>;

/** Where sources are connected and forgotten. The one place that knows settings, policy and secret together. */
export type SourceDesk = {
  /** The sources as they hold, the secret among them: for the background alone. */
  connected(): Promise<ConnectedSources>;
  /** The sources as pages may see them. */
  shown(isRefreshing: boolean): Promise<Sources>;
  /** Keeps a source. @returns what is wrong with it, and then nothing was changed. */
  connect(wanted: Connect): Promise<Refused | undefined>;
  forget(what: 'portal' | 'secret' | 'team'): Promise<void>;
  setEveryHours(everyHours: number): Promise<void>;
  /** What was read is stale: settings, policy or permissions changed. */
  changed(): void;
};

export function createSourceDesk(secrets: SecretStore): SourceDesk {
  let known: Promise<ConnectedSources> | undefined;

  const read = async (): Promise<ConnectedSources> =>
    connectSources(await readSourceSettings(), await readPolicy(), await secrets.read());
  const connected = (): Promise<ConnectedSources> => {
    known ??= read();
    return known;
  };
  /** Changes what is kept, then gives back the hosts that nothing needs any more. */
  const change = async (work: () => Promise<void>): Promise<void> => {
    const before = neededOrigins(await connected());
    await work();
    await forgetLastProblem();
    known = undefined;
    const needed = neededOrigins(await connected());
    await leaveSites(before.filter((origin) => !needed.includes(origin)));
  };

  const connectPortal = async (wanted: Extract<Connect, { kind: 'portal' }>): Promise<Refused | undefined> => {
    const { locked, portal } = await connected();
    const host = locked.includes('portal') && portal ? readHost(portal.host) : readHost(wanted.host);
    if (!host.ok) return { ok: false, fault: 'host', detail: host.fault };
    const isOwnApi = wanted.apiHost === undefined || wanted.apiHost.trim() === '';
    const api = locked.includes('portal') && portal ? readHost(portal.apiHost) : readHost(wanted.apiHost ?? '');
    if (!isOwnApi && !api.ok) return { ok: false, fault: 'apiHost', detail: api.fault };
    const apiHost = api.ok ? api.host : host.host;
    if (wanted.secret !== undefined) {
      const credential = readCredential(wanted.secret);
      if (!isUsable(credential)) return { ok: false, fault: 'secret', detail: credential.form };
    }
    const { secret } = wanted;
    await change(async () => {
      // A secret is sent to the host it was given for and to no other.
      if (secret !== undefined) await secrets.write({ host: apiHost, value: secret.trim() });
      else if ((await secrets.read())?.host !== apiHost) await secrets.forget();
      if (locked.includes('portal')) return;
      await writeSourceSettings({ portal: { host: host.host, apiHost, useTab: wanted.useTab } });
    });
    return undefined;
  };

  const connectTeam = async (url: string): Promise<Refused | undefined> => {
    if ((await connected()).locked.includes('team')) return { ok: false, fault: 'locked' };
    const address = readAddress(url);
    if (!address.ok) return { ok: false, fault: 'url', detail: address.fault };
    await change(() => writeSourceSettings({ team: { url: address.href } }));
    return undefined;
  };

  return {
    connected,
    shown: async (isRefreshing) => {
      const sources = await connected();
      const { portal, team, everyHours, locked } = sources;
      const nextAt = await nextRefreshAt();
      return {
        ...(portal ? { portal: withoutSecret(portal) } : {}),
        ...(team ? { team: { url: team.url } } : {}),
        everyHours,
        locked,
        missingOrigins: await missingSites(neededOrigins(sources)),
        isRefreshing,
        ...(nextAt === undefined ? {} : { nextAt }),
      };
    },
    connect: (wanted) => (wanted.kind === 'portal' ? connectPortal(wanted) : connectTeam(wanted.url)),
    forget: (what) =>
      change(async () => {
        if (what !== 'team') await secrets.forget();
        if (what === 'portal') await writeSourceSettings({ portal: undefined });
        if (what === 'team') await writeSourceSettings({ team: undefined });
      }),
    setEveryHours: (everyHours) => change(() => writeSourceSettings({ everyHours })),
    changed: () => {
      known = undefined;
    },
  };
}

/** What pages may know of a secret: its kind and its last four characters. */
function withoutSecret({ host, apiHost, useTab, secret }: NonNullable<ConnectedSources['portal']>) {
  const shown = { host, apiHost, useTab };
  if (secret === undefined) return shown;
  return { ...shown, secret: { kind: readCredential(secret).kind, ending: secret.slice(-4) } };
}
