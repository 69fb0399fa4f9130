import { z } from '../schema';

/**
 * Why the list could not be asked for again, or was not taken. The former list stays, whole, with each of them.
 *
 * - `unauthorized` (401), `forbidden` (403), `rate-limited` (429), `server` (5xx): what the source answered.
 * - `no-api` (404): the host is there, but nothing answers at the portal's API.
 * - `timeout`, `network`: no answer in time, or none at all.
 * - `log-in-page`: a page for people came where data was asked for.
 * - `broken`: data that was cut off or has another shape.
 * - `unreadable`: a list file in which no domains could be told.
 * - `shrinks`: the new list is smaller by more than a fifth. `empty`: it has no domain. `too-many`: more than a list may hold.
 * - `storage`: the browser would not store it.
 * - `no-permission`: the browser has not been allowed to reach the host.
 * - `masked`: the portal is being used in another user's name. `signed-out`: nobody is signed in there.
 * - `no-portal-tab`: there is no open tab of the portal.
 * - `not-connected`: there is no source to ask.
 */
export const listProblemCodes = [
  'unauthorized',
  'forbidden',
  'rate-limited',
  'server',
  'no-api',
  'timeout',
  'network',
  'log-in-page',
  'broken',
  'unreadable',
  'shrinks',
  'empty',
  'too-many',
  'storage',
  'no-permission',
  'masked',
  'signed-out',
  'no-portal-tab',
  'not-connected',
] as const;
export type ListProblemCode = (typeof listProblemCodes)[number];

export const listProblemSchema = z.object({
  code: z.enum(listProblemCodes),
  /** The host that was asked. */
  host: z.string().optional(),
  /** The HTTP status that was answered. */
  status: z.number().int().optional(),
  /** From when on it may be asked again, in milliseconds since 1970: the source's own wish. */
  retryAt: z.number().optional(),
  /** `shrinks`, `empty`: domains in use now, and in the list that was offered. */
  from: z.number().int().nonnegative().optional(),
  to: z.number().int().nonnegative().optional(),
  /** For people who look closer; never a secret. */
  detail: z.string().optional(),
});
export type ListProblem = z.infer<typeof listProblemSchema>;
