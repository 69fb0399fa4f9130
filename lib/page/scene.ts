import type { Procedure, Target } from '../procedure/schema';
import { controlOf } from './control';
import { type Finding, find, pressCandidates, type Surroundings } from './find';
import type { Sought } from './find-again';
import { orderAround, rowOfOrder } from './order-row';
import { type Activation, readActivation, shownBox } from './read-activation';
import { readBillNow } from './read-bill-now';
import { readBusy } from './read-busy';
import { readCategory } from './read-category';
import { type Customers, readCustomers } from './read-customers';
import { type Editor, readEditor } from './read-editor';
import { type OrderLine, readLines } from './read-lines';
import { type OrderRow, placedOrder, readOrders, readPlacedNotices, withTypes } from './read-orders';
import { readPackages } from './read-packages';
import { readSubscriber, type SubscriberOnPage } from './read-subscriber';
import { readTabs, type Tabs } from './read-tabs';
import { readUsageRow, type UsageRow } from './read-usage-row';
import { recover } from './recover';
import type { Survey } from './survey';
import { isVisible } from './visible';
import { squash } from './words';

/** What the scene needs to know that no page shows. */
export type Recollection = {
  account?: string;
  customer?: string;
  placed?: { order?: string };
  ordersBefore?: readonly string[];
  /** Order in whose row the clerk pressed last: a menu that opens now is this order's. */
  pressedOrder?: string;
  /** What may be found by its fingerprint when its label is not there. */
  sought?: readonly Sought[];
};

/** Everything read from the page at one moment. Holds nodes; a Sighting is made of it for the pure rooms. */
export type Scene = {
  page: Survey;
  busy: boolean;
  signedOut: boolean;
  tabs?: Tabs;
  subscriber: SubscriberOnPage;
  customers: Customers;
  editor?: Editor;
  activation?: Activation;
  orders: readonly OrderRow[];
  placedRow?: OrderRow;
  placedNotices: readonly string[];
  lines: readonly OrderLine[];
  category: { chosen: boolean };
  /** Place Order is shown, whether it can be pressed now or not. */
  placeOrderShown: boolean;
  /** The box "Bill This Order", when it is ticked. */
  billNow?: Element;
  /** The counter that Review carries ("Review (1)"), else 0. */
  reviewCount: number;
  usageRow?: UsageRow;
  packages: { listed: boolean; filled: boolean; adds: readonly Element[] };
  findings: ReadonlyMap<string, Finding>;
};

/** Reads a surveyed page for a procedure: its parts first, then every target in them. */
export function readScene(
  page: Survey,
  procedure: Procedure,
  recollection: Recollection,
  isHeldByUs: (element: Element) => boolean,
): Scene {
  const { vocabulary, product } = procedure;
  const target = (id: string) => {
    const found = procedure.targets[id];
    if (!found)
      throw new Error(
        `The procedure "${procedure.id}" has no target "${id}". There are: ${Object.keys(procedure.targets).join(', ')}.`,
      );
    return found;
  };
  const signedOut = page.fields.some((field) => field.getAttribute('type') === 'password' && isVisible(field));
  const tabs = readNamedTabs(page, vocabulary.tabs);
  const editor = readEditor(page, {
    product,
    identifier: vocabulary.identifier,
    addOns: target('open-add-ons').labels,
  });
  const activation = readActivation(page, target('start-billing'), target('activation-date'), product);
  const listed = readOrders(page, vocabulary.statuses);
  const { orderType: type } = procedure;
  const orders = type ? withTypes(page, listed, vocabulary.orderTypes ?? {}) : listed;
  const placedRow = recollection.placed
    ? placedOrder(orders, { order: recollection.placed.order, before: recollection.ordersBefore, type })
    : undefined;
  const packages = readPackages(page, target('add-package'), vocabulary, editor);

  // While a profile is open, its own number is no list of customers.
  const isList = !tabs && orders.length === 0;
  const customers = isList
    ? readCustomers(page, recollection.placed && recollection.account)
    : { accounts: [], many: false, search: [] };

  const readings = new Map<string, readonly Element[]>();
  const parts = new Map<string, Element>();
  if (editor) parts.set('editor', editor.container);
  if (activation) parts.set('activation', activation.part);
  if (tabs) parts.set('tabs', tabs.strip);
  if (editor?.field) readings.set('domain-field', [editor.field]);
  if (tabs) for (const [name, tab] of tabs.tabs) readings.set(`tab:${name}`, [tab]);
  if (placedRow) readings.set('placed-order', [placedRow.element]);
  readings.set(
    'placed-order:peers',
    orders.map((order) => order.element),
  );
  const date = activation?.calendar ?? activation?.date;
  if (date) readings.set('activation-date', [date]);
  if (activation) readings.set('activation-ticks', activation.unticked.slice(0, 1));
  readings.set('package-adds', packages.adds);
  readings.set('package-search', packages.search);
  readings.set('search-type', packages.searchType);
  readings.set('own-account', ownAccount(page, tabs, recollection, target('back-to-subscriber')));
  readings.set('accounts', customers.accounts);
  readings.set('customer-search', customers.search);
  readings.set('activate', activates(page, procedure, orders, placedRow, recollection));

  const around: Surroundings = { readings, parts, isHeldByUs };
  const usageRow = readUsageRow(page, target('add-usage'), product, around);
  const apart = [editor?.container, usageRow?.row, activation?.part].filter((part) => part !== undefined);
  const lines = readLines(page, product, apart);
  readings.set('usage-line', lines.map((line) => line.element).slice(0, 1));
  const category = readCategory(page, target('category'));
  if (category.list && !category.chosen) readings.set('category-list', [category.list]);

  const billNow = readBillNow(page, vocabulary.billNow);
  readings.set('bill-box', billNow ? [shownBox(billNow)] : []);

  const findings = new Map<string, Finding>();
  for (const [id, each] of Object.entries(procedure.targets)) findings.set(id, find(each, page, around));
  if (category.list && !category.chosen && findings.get('category')?.state !== 'found') {
    findings.set('category', find({ kind: 'choose', labels: [], reading: 'category-list' }, page, around));
  }
  recover(findings, recollection.sought ?? [], page, procedure, around);
  return {
    page,
    busy: readBusy(page),
    signedOut,
    tabs,
    subscriber: readSubscriber(page),
    customers,
    editor,
    activation,
    orders,
    placedRow,
    placedNotices: readPlacedNotices(page, vocabulary.placed),
    lines,
    category,
    placeOrderShown: pressCandidates(target('place-order'), page).some(
      (candidate) => candidate.grade >= 0.85 && isVisible(candidate.element),
    ),
    billNow,
    reviewCount: countOf(findings.get('review')),
    usageRow,
    packages,
    findings,
  };
}

function countOf(finding: Finding | undefined): number {
  if (finding?.state !== 'found') return 0;
  return Number(/\d+/.exec(finding.element.textContent ?? '')?.[0] ?? 0);
}

/** Reads the strip by all spellings and names each tab by what it means. */
function readNamedTabs(page: Survey, names: Procedure['vocabulary']['tabs']): Tabs | undefined {
  const read = readTabs(page, Object.values(names).flat());
  if (!read) return undefined;
  const nameOf = (label: string): string =>
    Object.entries(names).find(([, spellings]) => spellings.includes(label))?.[0] ?? label;
  return {
    strip: read.strip,
    tabs: new Map([...read.tabs].map(([label, tab]) => [nameOf(label), tab])),
    open: read.open === undefined ? undefined : nameOf(read.open),
  };
}

/** What leads back to the customer whose order was placed: a button that says so, or a link with the account's number or name. */
function ownAccount(page: Survey, tabs: Tabs | undefined, recollection: Recollection, back: Target): Element[] {
  if (tabs || !recollection.placed) return [];
  const names = [recollection.account, recollection.customer].filter((name) => name !== undefined);
  const links = names.flatMap((name) =>
    page.withWord(name.split(' ')[0] ?? name).filter((piece) => squash(piece.text).includes(squash(name))),
  );
  const pressable = links
    .map((piece) => controlOf(piece.element, piece.text))
    .filter((control) => control.activity >= 0.9);
  const said = pressCandidates(back, page).filter((candidate) => candidate.grade >= 0.85);
  const found = [...said, ...pressable].map(({ element }) => element).filter(isVisible);
  return [...new Set(found)].slice(0, 1);
}

/** The menu item that activates the placed order; none while the open menu is another order's. */
function activates(
  page: Survey,
  procedure: Procedure,
  orders: readonly OrderRow[],
  placed: OrderRow | undefined,
  recollection: Recollection,
): Element[] {
  const target = procedure.targets.activate;
  if (!target || !placed) return [];
  const shown = pressCandidates(target, page).filter(
    (candidate) => candidate.grade >= 0.68 && isVisible(candidate.element),
  );
  const own = shown.filter(({ element }) => {
    const inside = orderAround(element, orders);
    // A menu that hangs over other rows belongs to the row in which it was opened.
    if (!inside && recollection.pressedOrder !== undefined) return recollection.pressedOrder === placed.number;
    const row = inside ?? rowOfOrder(element, orders);
    return row === undefined || row.number === placed.number;
  });
  const inRow = own.filter((candidate) => rowOfOrder(candidate.element, orders)?.number === placed.number);
  return (inRow.length > 0 ? inRow : own).map((candidate) => candidate.element);
}
