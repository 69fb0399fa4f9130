import { browser } from 'wxt/browser';
import { z } from '../schema';

const KEY = 'policy.mark.v1';

/** Short text that is another one for another policy: its SHA-256, as the policy may hold a list of any length. */
export async function readPolicyMark(): Promise<string> {
  const policy = await browser.storage.managed.get(null).catch(() => ({}));
  const entries = Object.entries(policy).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(entries)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The mark of the policy that was followed last; empty for none. */
export async function readFollowedPolicy(): Promise<string> {
  return z
    .string()
    .catch('')
    .parse((await browser.storage.local.get(KEY))[KEY]);
}

export async function writeFollowedPolicy(mark: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: mark });
}
