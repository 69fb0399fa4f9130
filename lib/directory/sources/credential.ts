/** What opens the portal's API: a key of a scope (`nss_`, `nsr_`, `nsd_`, `nsu_`), or any other bearer token. */
export const credentialKinds = ['nss', 'nsr', 'nsd', 'nsu', 'token'] as const;
export type CredentialKind = (typeof credentialKinds)[number];

/**
 * What can be told of a secret without asking anybody.
 *
 * - `key`: it has the form of an API key, and its last eight characters are the check sum of the rest.
 * - `like-a-key`: it has the form of an API key. The portal's makers document the check sum but not its kind, so another
 *   sum proves nothing and is never a reason to refuse.
 * - `token`: another bearer token, such as a JWT.
 * - `cut-off`, `too-long`: it begins like an API key and has another length than 60.
 * - `odd-characters`: it has a space or a character that no header can carry.
 * - `empty`: nothing is there.
 */
export type CredentialForm = 'key' | 'like-a-key' | 'token' | 'cut-off' | 'too-long' | 'odd-characters' | 'empty';

export type Credential = { form: CredentialForm; kind: CredentialKind };

/** Four characters of prefix, 48 random ones, and eight of a check sum over the first 52. */
const KEY_LENGTH = 60;
const SUMMED = 52;

/** Reads the form of a secret, as pasted: blanks around it do not count. */
export function readCredential(pasted: string): Credential {
  const secret = pasted.trim();
  const kind = kindOf(secret);
  const of = (form: CredentialForm): Credential => ({ form, kind });
  if (secret === '') return of('empty');
  if (!/^[\x21-\x7e]+$/.test(secret)) return of('odd-characters');
  if (kind === 'token') return of('token');
  if (secret.length < KEY_LENGTH) return of('cut-off');
  if (secret.length > KEY_LENGTH) return of('too-long');
  return of(secret.slice(SUMMED).toLowerCase() === crc32(secret.slice(0, SUMMED)) ? 'key' : 'like-a-key');
}

/** True for a secret that may be sent. */
export function isUsable({ form }: Credential): boolean {
  return form === 'key' || form === 'like-a-key' || form === 'token';
}

function kindOf(secret: string): CredentialKind {
  const prefix = /^(ns[srdu])_/.exec(secret)?.[1];
  return credentialKinds.find((kind) => kind === prefix) ?? 'token';
}

/** CRC-32 of ASCII text as eight hexadecimal digits. */
export function crc32(text: string): string {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
