import { fieldNames, fieldValue, isReadOnly, isTextField } from './field';
import { readAccounts } from './read-subscriber';
import type { Survey } from './survey';
import { ancestors, within } from './tree';
import { isVisible } from './visible';
import { words } from './words';

/** A list of customers: what opens each one, and what they are searched with. */
export type Customers = {
  accounts: readonly Element[];
  /** More than one picks from by eye: they are searched. */
  many: boolean;
  /** The list's empty search, where there is one. */
  search: readonly Element[];
};

/** Of as many customers one is found at a glance. */
const AT_A_GLANCE = 8;
const SEARCH = /^(?:search|find|filter|account|customer|subscriber|buscar|filtrar|cuenta|cliente)(?: |$)/;

/** The customers that can be opened; of those the wanted one only, where it is known. */
export function readCustomers(page: Survey, wanted: string | undefined): Customers {
  const all = readAccounts(page);
  const own = all.filter(({ account }) => account === wanted);
  const accounts = (own.length > 0 ? own : all).map(({ element }) => element);
  const many = accounts.length > AT_A_GLANCE;
  const search = many ? searchOf(page, accounts) : [];
  return { accounts, many, search: search.filter((field) => fieldValue(field) === '') };
}

/** The search field closest to the list; none where there are several and nothing tells them apart. */
function searchOf(page: Survey, accounts: readonly Element[]): Element[] {
  const fields = page.fields.filter(
    (field) => isTextField(field) && !isReadOnly(field) && isSearch(field) && isVisible(field),
  );
  const [first] = accounts;
  if (!first || fields.length === 0) return [];
  for (const part of ancestors(first)) {
    if (!accounts.every((account) => within(account, part))) continue;
    const inside = fields.filter((field) => within(field, part));
    if (inside.length > 0) return inside.length === 1 ? inside : [];
  }
  return [];
}

function isSearch(field: Element): boolean {
  if (field.getAttribute('type') === 'search' || field.closest('[role=search], [role=searchbox]')) return true;
  return fieldNames(field).some(({ name }) => SEARCH.test(words(name)));
}
