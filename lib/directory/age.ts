import type { ListStatus } from '../domains/verdict';

/** After a week a list says nothing about a domain it does not have: it may be newer. In milliseconds. */
export const MAX_AGE = 7 * 24 * 60 * 60 * 1000;

/** True when a list is too old to say "no". A list of unknown age counts as young: its source vouches for it. */
export function isOld(status: ListStatus, now: number): boolean {
  return status.fetchedAt !== undefined && now - status.fetchedAt > MAX_AGE;
}
