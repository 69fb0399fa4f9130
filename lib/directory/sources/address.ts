/** Why what was typed is no address that could be asked. */
export type AddressFault = 'empty' | 'not-https' | 'user-info' | 'not-an-address';
export type Address = { ok: true; host: string; origin: string; href: string } | { ok: false; fault: AddressFault };

/**
 * Reads the host of a manager portal, typed or copied: `manage.example.com`, `https://manage.example.com/portal/home`.
 * A port may be given; a path is left away.
 */
export function readHost(typed: string): Address {
  const address = readAddress(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed.trim()) ? typed : `https://${typed.trim()}`);
  return address.ok ? { ...address, href: `${address.origin}/` } : address;
}

/** Reads the address of a list file: a whole HTTPS address. */
export function readAddress(typed: string): Address {
  const text = typed.trim();
  if (text === '' || text === 'https://') return { ok: false, fault: 'empty' };
  if (!URL.canParse(text)) return { ok: false, fault: 'not-an-address' };
  const url = new URL(text);
  if (url.protocol !== 'https:') return { ok: false, fault: 'not-https' };
  if (url.username !== '' || url.password !== '') return { ok: false, fault: 'user-info' };
  if (!/^[a-z0-9.-]+$/i.test(url.hostname) || url.hostname.startsWith('.'))
    return { ok: false, fault: 'not-an-address' };
  return { ok: true, host: url.host, origin: url.origin, href: url.href };
}

/** The pattern by which the browser is asked for leave to reach a host; patterns know no ports. */
export function originPattern(host: string): string {
  return `https://${host.replace(/:\d+$/, '')}/*`;
}

/**
 * Which hosts a portal needs: the API's for asking with a key, the portal's own for reading its tab.
 *
 * Pure and synchronous, so that a page can ask the browser in the very gesture of the user.
 */
export function portalOrigins(portal: {
  host: string;
  apiHost?: string;
  hasSecret: boolean;
  useTab: boolean;
}): string[] {
  const hosts = [...(portal.useTab ? [portal.host] : []), ...(portal.hasSecret ? [portal.apiHost ?? portal.host] : [])];
  return [...new Set(hosts.map(originPattern))];
}
