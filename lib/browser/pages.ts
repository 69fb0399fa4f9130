import { browser } from 'wxt/browser';

/** Opens the options in a tab of their own, or brings the open one to the front. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the practice page. Query parameters are the practice page's own; see the anatomy in docs. */
export async function openPractice(query: { scenario?: string; mode?: string } = {}): Promise<void> {
  await browser.tabs.create({ url: addressOf('practice.html', query) });
}

/** Opens the procedures, at one of them when it is named. */
export async function openEditor(procedure?: string): Promise<void> {
  await browser.tabs.create({ url: addressOf('editor.html', { procedure }) });
}

/** Opens the handout of a procedure. */
export async function openHandout(procedure?: string): Promise<void> {
  await browser.tabs.create({ url: addressOf('handout.html', { procedure }) });
}

function addressOf(page: string, query: Record<string, string | undefined>): string {
  const url = new URL(page, browser.runtime.getURL('/'));
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}

/** Opens the record, or brings the open one to the front. */
export async function openRecord(): Promise<void> {
  await showOrOpen(browser.runtime.getURL('/record.html'), browser.runtime.getURL('/record.html'));
}

/** Brings OneBill to the front where it is open under this host name, or opens it. */
export async function openOneBill(host: string): Promise<void> {
  // The port is no part of what tabs are asked for by.
  await showOrOpen(`https://${host.replace(/:\d+$/, '')}/*`, new URL(`https://${host}/`).href);
}

async function showOrOpen(pattern: string, url: string): Promise<void> {
  const [open] = await browser.tabs.query({ url: pattern });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
