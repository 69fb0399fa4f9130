import { browser } from 'wxt/browser';

/**
 * Asks the browser, and through it the user, for leave to reach hosts. Call it in the handler of the click, before
 * anything is awaited: browsers refuse it elsewhere.
 * @param origins see `portalOrigins` and `originPattern`.
 * @returns whether all of them may be reached now.
 */
export async function allowSites(origins: string[]): Promise<boolean> {
  return origins.length === 0 || browser.permissions.request({ origins });
}

/** Those of the patterns that the browser has not been allowed to reach. */
export async function missingSites(origins: string[]): Promise<string[]> {
  const allowed = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return origins.filter((_, at) => !allowed[at]);
}

/** Gives hosts back that no source needs any more. */
export async function leaveSites(origins: string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}

/** Tells when the user has allowed or withdrawn hosts, until the signal aborts. Registers synchronously. */
export function watchSites(onChange: () => void, { signal }: { signal: AbortSignal }): void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  const listener = () => onChange();
  for (const event of events) event.addListener(listener);
  const forget = () => {
    for (const event of events) event.removeListener(listener);
  };
  signal.addEventListener('abort', forget, { once: true });
}
