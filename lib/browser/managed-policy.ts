import { browser } from 'wxt/browser';
import { readListText } from '../directory/parse/read-list';
import type { SourcePolicy } from '../directory/sources/connected';
import { z } from '../schema';

/**
 * What an administrator may set, as in `public/managed-policy.json`. Each entry stands for itself: one that cannot be read
 * counts as not set, and the others hold.
 */
const policySchema = z.object({
  portalHost: z.string().min(1).optional().catch(undefined),
  apiHost: z.string().min(1).optional().catch(undefined),
  readPortalTab: z.boolean().optional().catch(undefined),
  teamAddress: z.string().min(1).optional().catch(undefined),
  refreshHours: z.number().int().min(0).max(168).optional().catch(undefined),
  domains: z.array(z.string()).min(1).optional().catch(undefined),
});

/** Everything that the administrator has set, as it came; empty where there is nothing, as on most machines. */
export async function readManaged(): Promise<unknown> {
  // Firefox rejects when no policy was ever set.
  return browser.storage.managed.get(null).catch(() => ({}));
}

/** Reads the administrator's policy for the sources of the list. */
export async function readPolicy(): Promise<SourcePolicy> {
  const { domains, ...policy } = policySchema.safeParse(await readManaged()).data ?? {};
  if (!domains) return policy;
  const read = readListText(domains.join('\n'));
  if (!read.ok) console.error('No domains could be told in the list of the policy.', read.reason);
  return read.ok ? { ...policy, rows: read.rows } : policy;
}

/** Tells when the administrator has changed the policy, until the signal aborts. */
export function watchPolicy(onChange: () => void, { signal }: { signal: AbortSignal }): void {
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
