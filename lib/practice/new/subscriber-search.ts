import type { SEARCH_FIELDS } from '../model/customer-actions';

export type SubscriberSearch = { field: (typeof SEARCH_FIELDS)[number]; search: string };

const SEARCH_EVENT = 'nb-search';

let latest: SubscriberSearch = { field: 'Account Name', search: '' };

/** What the list of subscribers is searched for; survives a visit to another page. */
export const latestSearch = () => latest;

/** Searches from the top bar: the list picks it up, whether it is open already or opens next. */
export function requestSearch(search: SubscriberSearch): void {
  latest = search;
  window.dispatchEvent(new Event(SEARCH_EVENT));
}

export function onSearchRequest(listener: () => void, signal: AbortSignal): void {
  window.addEventListener(SEARCH_EVENT, listener, { signal });
}
