import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TabState } from '../../lib/browser/protocol';
import type { Sources } from '../../lib/browser/source-protocol';
import type { RefreshRecord } from '../../lib/directory/refresh-record';
import type { ListStatus } from '../../lib/domains/verdict';
import type { OpenOrder } from '../../lib/record/open-order';

export type PopupState = {
  /** Undefined while it is being asked for; `tab.state` is absent where no overlay is. */
  tab: { tabId?: number; state?: TabState } | undefined;
  status: ListStatus | undefined;
  /** Undefined while they are being asked for. */
  sources?: Sources;
  /** The list is being fetched because somebody pressed. */
  isRefreshing: boolean;
  /** What became of that. */
  answer?: RefreshRecord;
  /** Orders that were placed and bill nobody yet, the latest first. */
  open: OpenOrder[];
  /** Why the last command did not work. */
  problem?: string;
};

/** What the popup asks the rest of the extension to do. */
export type PopupPort = {
  readTab(): Promise<{ tabId?: number; state?: TabState }>;
  readStatus(): Promise<ListStatus>;
  readSources(): Promise<Sources>;
  /** Fetches the list now. */
  refreshList(): Promise<RefreshRecord>;
  readOpenOrders(): Promise<OpenOrder[]>;
  openOrder(host: string): Promise<unknown>;
  open(door: 'options' | 'practice' | 'record' | 'editor' | 'handout'): Promise<unknown>;
  command(
    tabId: number,
    command: { command: 'start' | 'stop' | 'show' | 'health'; procedure?: string },
  ): Promise<unknown>;
  /** Closes the popup: what was asked for shows on the page. */
  close(): void;
};

export type Popup = {
  store: StoreApi<PopupState>;
  /** Brings the OneBill of an order to the front. */
  openOrder(host: string): Promise<void>;
  /** Reads anew what is shown. */
  refresh(): Promise<void>;
  /** Fetches the list now, once however often one presses. */
  refreshList(): Promise<void>;
  open(door: 'options' | 'practice' | 'record' | 'editor' | 'handout'): Promise<void>;
  command(command: 'start' | 'stop' | 'show' | 'health'): Promise<void>;
};

/** The popup's state, and what can be done. */
export function createPopup(port: PopupPort): Popup {
  const store = createStore<PopupState>(() => ({ tab: undefined, status: undefined, isRefreshing: false, open: [] }));
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      store.setState({ problem: error instanceof Error ? error.message : String(error) });
    }
  };
  const readTab = async () => store.setState({ tab: await port.readTab() });
  const readStatus = async () => store.setState({ status: await port.readStatus() });
  const readSources = async () => store.setState({ sources: await port.readSources() });
  const readOpen = async () => store.setState({ open: await port.readOpenOrders() });

  return {
    store,
    refresh: async () => {
      // Each for itself: a slow list must not keep the page's state back.
      await Promise.all([attempt(readTab), attempt(readStatus), attempt(readSources), attempt(readOpen)]);
    },
    refreshList: async () => {
      if (store.getState().isRefreshing) return;
      store.setState({ isRefreshing: true, answer: undefined });
      await attempt(async () => {
        const answer = await port.refreshList();
        // The figures change first, so that the words below never speak of others.
        await readStatus();
        store.setState({ answer });
      });
      store.setState({ isRefreshing: false });
    },
    command: (command) =>
      attempt(async () => {
        const { tab } = store.getState();
        if (tab?.tabId === undefined) return;
        await port.command(tab.tabId, { command, procedure: command === 'start' ? tab.state?.procedure : undefined });
        if (command === 'stop') await readTab();
        else port.close();
      }),
    openOrder: (host) =>
      attempt(async () => {
        await port.openOrder(host);
        port.close();
      }),
    open: (door) =>
      attempt(async () => {
        await port.open(door);
        port.close();
      }),
  };
}
