import type { SEARCH_FIELDS } from '../model/customer-actions';

type Field = (typeof SEARCH_FIELDS)[number];

let latest: { search: string; field: Field } = { search: '', field: 'Account Name' };

/** What the list of subscribers was searched for last; the list opens with it again. */
export const latestSearch = () => latest;

export function rememberSearch(search: string, field: Field): void {
  latest = { search, field };
}
