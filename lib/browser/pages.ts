import { browser } from 'wxt/browser';

/** Opens the options in a tab of their own, or brings the open one to the front. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the practice page. Query parameters are the practice page's own; see the anatomy in docs. */
export async function openPractice(query: { scenario?: string; mode?: string } = {}): Promise<void> {
  const url = new URL('practice.html', browser.runtime.getURL('/'));
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
  await browser.tabs.create({ url: url.href });
}
