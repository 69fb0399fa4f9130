import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Connect, ConnectOutcome, Sources } from '../../lib/browser/source-protocol';
import type { RefreshRecord, RefreshSource } from '../../lib/directory/refresh-record';
import { originPattern, portalOrigins, readAddress, readHost } from '../../lib/directory/sources/address';
import { isUsable, readCredential } from '../../lib/directory/sources/credential';

/** Where on the page something was tried; its answer is shown there. */
export type SourcePlace = 'portal' | 'tab' | 'team' | 'refresh';

/** Which entry cannot be used, and why: an `AddressFault`, a `CredentialForm`, or `kept` where none is there to keep. */
export type EntryFault = { entry: 'host' | 'apiHost' | 'secret' | 'url'; detail: string };

/** What is shown at one place. */
export type SourceNotice =
  | { kind: 'busy' }
  | { kind: 'fault'; fault: EntryFault }
  /** The browser was not allowed to reach these hosts. */
  | { kind: 'denied'; hosts: string[] }
  | { kind: 'locked' }
  /** It was connected; without a record nothing was fetched yet. */
  | { kind: 'fetched'; record?: RefreshRecord }
  | { kind: 'broken'; detail: string };

export type SourcesState = {
  /** Undefined while they are being asked for. */
  sources: Sources | undefined;
  /** Attempts to fetch the list, newest first. */
  history: RefreshRecord[];
  notices: Partial<Record<SourcePlace, SourceNotice>>;
};

/** What the page asks the rest of the extension to do. */
export type SourcesPort = {
  read(): Promise<Sources>;
  history(): Promise<RefreshRecord[]>;
  /** Asks the browser for hosts. Has to be called before anything is awaited after the user's press. */
  allow(origins: string[]): Promise<boolean>;
  connect(what: Connect): Promise<ConnectOutcome>;
  forget(what: 'portal' | 'secret' | 'team'): Promise<Sources>;
  setHours(everyHours: number): Promise<Sources>;
  refresh(options: { source?: RefreshSource; replaceAnyway?: boolean }): Promise<RefreshRecord>;
};

/** What was entered for the portal. An empty secret keeps the one that is there. */
export type PortalEntry = { host: string; apiHost: string; secret: string };

export type SourcesPage = {
  store: StoreApi<SourcesState>;
  reload(): Promise<void>;
  /** Connects the portal's API. Call it in the handler of the press: it asks the browser for the host at once. */
  connectPortal(entry: PortalEntry): Promise<void>;
  /** Reads the list from a signed-in tab of the portal from now on, or no longer. */
  readTab(entry: PortalEntry, use: boolean): Promise<void>;
  connectTeam(url: string): Promise<void>;
  /** Asks for the hosts that the administrator's sources need. */
  allowMissing(): Promise<void>;
  forget(place: 'portal' | 'team', what: 'portal' | 'secret' | 'team'): Promise<void>;
  setHours(everyHours: number): Promise<void>;
  refresh(options?: { source?: RefreshSource; replaceAnyway?: boolean }): Promise<void>;
  /** Takes the answer at a place away. */
  dismiss(place: SourcePlace): void;
};

/** The options page's state of the sources, and what can be done with them. */
export function createSourcesPage(port: SourcesPort): SourcesPage {
  const store = createStore<SourcesState>(() => ({ sources: undefined, history: [], notices: {} }));
  const show = (place: SourcePlace, notice: SourceNotice | undefined) =>
    store.setState(({ notices }) => ({ notices: { ...notices, [place]: notice } }));

  const reload = async () => {
    const [sources, history] = await Promise.all([port.read(), port.history()]);
    store.setState({ sources, history });
  };
  const attempt = async (place: SourcePlace, work: () => Promise<SourceNotice | undefined>) => {
    show(place, { kind: 'busy' });
    try {
      const notice = await work();
      // The state changes first, so that the sentence below it never speaks of another.
      await reload();
      show(place, notice);
    } catch (error) {
      show(place, { kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
    }
  };
  const connect = (place: SourcePlace, what: Connect, origins: string[]) => {
    // Asked here and not later: browsers grant hosts only in the very gesture of the user.
    const allowed = port.allow(origins);
    return attempt(place, async () => {
      if (!(await allowed)) return { kind: 'denied', hosts: origins.map(hostOf) };
      return outcomeNotice(await port.connect(what));
    });
  };
  const connectPortal = (place: 'portal' | 'tab', entry: PortalEntry, useTab: boolean) => {
    const kept = store.getState().sources?.portal;
    const read = readPortal(entry, { keepsSecret: kept?.secret !== undefined, needsSecret: place === 'portal' });
    if ('detail' in read) {
      show(place, { kind: 'fault', fault: read });
      return Promise.resolve();
    }
    const { host, apiHost, secret } = read;
    const origins = portalOrigins({
      host,
      apiHost,
      hasSecret: secret !== undefined || kept?.secret !== undefined,
      useTab,
    });
    return connect(place, { kind: 'portal', host, apiHost, secret, useTab }, origins);
  };

  return {
    store,
    reload,
    connectPortal: (entry) => connectPortal('portal', entry, store.getState().sources?.portal?.useTab ?? false),
    readTab: (entry, use) => connectPortal('tab', { ...entry, secret: '' }, use),
    connectTeam: (url) => {
      const address = readAddress(url);
      if (!address.ok) {
        show('team', { kind: 'fault', fault: { entry: 'url', detail: address.fault } });
        return Promise.resolve();
      }
      return connect('team', { kind: 'team', url: address.href }, [originPattern(address.host)]);
    },
    allowMissing: () => {
      const missing = store.getState().sources?.missingOrigins ?? [];
      const allowed = port.allow(missing);
      return attempt('refresh', async () => {
        if (!(await allowed)) return { kind: 'denied', hosts: missing.map(hostOf) };
        return { kind: 'fetched', record: await port.refresh({}) };
      });
    },
    forget: (place, what) =>
      attempt(place, async () => {
        await port.forget(what);
        return undefined;
      }),
    setHours: (everyHours) =>
      attempt('refresh', async () => {
        await port.setHours(everyHours);
        return undefined;
      }),
    refresh: (options = {}) =>
      attempt('refresh', async () => ({ kind: 'fetched', record: await port.refresh(options) })),
    dismiss: (place) => show(place, undefined),
  };
}

type ReadPortal = { host: string; apiHost?: string; secret?: string };

/** Reads what was entered; tells the first entry that cannot be used, before anybody is asked for anything. */
function readPortal(
  entry: PortalEntry,
  { keepsSecret, needsSecret }: { keepsSecret: boolean; needsSecret: boolean },
): ReadPortal | EntryFault {
  const host = readHost(entry.host);
  if (!host.ok) return { entry: 'host', detail: host.fault };
  const apiHost = entry.apiHost.trim() === '' ? undefined : readHost(entry.apiHost);
  if (apiHost && !apiHost.ok) return { entry: 'apiHost', detail: apiHost.fault };
  const read: ReadPortal = { host: host.host, apiHost: apiHost?.host };
  const credential = readCredential(entry.secret);
  if (credential.form === 'empty') return keepsSecret || !needsSecret ? read : { entry: 'secret', detail: 'empty' };
  if (!isUsable(credential)) return { entry: 'secret', detail: credential.form };
  return { ...read, secret: entry.secret.trim() };
}

function outcomeNotice(outcome: ConnectOutcome): SourceNotice {
  if (outcome.ok) return { kind: 'fetched', record: outcome.first };
  if (outcome.fault === 'locked') return { kind: 'locked' };
  return { kind: 'fault', fault: { entry: outcome.fault, detail: outcome.detail ?? '' } };
}

/** The host of a pattern such as `https://portal.example.com/*`, for people. */
function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}
