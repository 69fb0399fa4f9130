import { browser } from 'wxt/browser';
import { NobodyAnswers, type Payload, send, sendToTab, type TabState } from './messages';

/** The tab in front, and what its overlay says of itself; no state when there is no overlay. */
export type ActiveTab = { tabId?: number; state?: TabState };

/** Asks the tab in front of the popup's window how far its order is. */
export async function readActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return {};
  try {
    return { tabId: tab.id, state: await sendToTab(tab.id, 'tab-state') };
  } catch (error) {
    // The usual case: no page of OneBill, so nobody is there.
    if (error instanceof NobodyAnswers) return { tabId: tab.id };
    throw error;
  }
}

/** Tells the overlay of a tab to start, to stop, or to come into sight. */
export function commandTab(tabId: number, command: Payload<'tab-command'>): Promise<void> {
  return sendToTab(tabId, 'tab-command', command);
}

/** What the popup can be asked to open. */
export const doors = {
  options: () => send('open-options'),
  practice: () => send('open-practice', {}),
  record: () => send('open-record'),
  editor: () => send('open-editor', {}),
  handout: () => send('open-handout', {}),
};
