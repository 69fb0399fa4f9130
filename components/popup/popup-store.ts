import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TabState } from '../../lib/browser/protocol';
import type { ListStatus } from '../../lib/domains/verdict';
import type { OpenOrder } from '../../lib/record/open-order';

export type PopupState = {
  /** Undefined while it is being asked for; `tab.state` is absent where no overlay is. */
  tab: { tabId?: number; state?: TabState } | undefined;
  status: ListStatus | undefined;
  /** Orders that were placed and bill nobody yet, the latest first. */
  open: OpenOrder[];
  /** Why the last command did not work. */
  problem?: string;
};

/** What the popup asks the rest of the extension to do. */
export type PopupPort = {
  readTab(): Promise<{ tabId?: number; state?: TabState }>;
  readStatus(): Promise<ListStatus>;
  readOpenOrders(): Promise<OpenOrder[]>;
  openOrder(host: string): Promise<unknown>;
  open(door: 'options' | 'practice' | 'record'): Promise<unknown>;
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
  refresh(): Promise<void>;
  open(door: 'options' | 'practice' | 'record'): Promise<void>;
  command(command: 'start' | 'stop' | 'show' | 'health'): Promise<void>;
};

/** The popup's state, and what can be done. */
export function createPopup(port: PopupPort): Popup {
  const store = createStore<PopupState>(() => ({ tab: undefined, status: undefined, open: [] }));
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      store.setState({ problem: error instanceof Error ? error.message : String(error) });
    }
  };
  const readTab = async () => store.setState({ tab: await port.readTab() });
  const readStatus = async () => store.setState({ status: await port.readStatus() });
  const readOpen = async () => store.setState({ open: await port.readOpenOrders() });

  return {
    store,
    refresh: async () => {
      // Each for itself: a slow list must not keep the page's state back.
      await Promise.all([attempt(readTab), attempt(readStatus), attempt(readOpen)]);
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
