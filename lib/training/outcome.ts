import { type Assignment, NO_PACKAGE, OPEN } from './assignment';
import type { Mistake, MistakeKind } from './run';

/** An order as OneBill holds it, as far as it matters here. */
export type OrderLeft = {
  number: string;
  account: string;
  billedAtOnce: boolean;
  items: readonly {
    isUsage: boolean;
    name: string;
    identifier: string;
    /** `YYYY-MM-DD`, or null while nobody has activated it. */
    firstDay: string | null;
    addOns: readonly { code: string; name: string; identifier: string; price: number }[];
  }[];
};

/** What a run leaves behind in OneBill. */
export type Outcome = {
  /** Orders placed in the run, the oldest first. */
  placed: readonly OrderLeft[];
  /** Numbers of older orders that were activated in the run. */
  activatedOlder: readonly string[];
  /** Names of products that lay in the order before the run began. */
  begun: readonly string[];
};

/** The step to which each of them belongs. */
const STEP_OF: Partial<Record<MistakeKind, string>> = {
  'not-ordered': 'place-order',
  'ordered-for-another': 'open-subscriber',
  'ordered-wrong-domain': 'enter-domain',
  'ordered-other-product': 'add-usage-product',
  'toll-free-missing': 'add-toll-free',
  'toll-free-needless': 'add-toll-free',
  'toll-free-other-package': 'add-toll-free',
  'toll-free-other-domain': 'add-toll-free',
  'toll-free-other-product': 'add-toll-free',
  'billed-at-once': 'place-order',
  'not-activated': 'start-billing',
  'wrong-first-day': 'set-activation-date',
  'other-order-activated': 'open-order-menu',
};

/** These reach the invoice, and no mark makes up for them. */
export function isGrave(kind: MistakeKind): boolean {
  return kind in STEP_OF;
}

/** Compares what OneBill holds with what was asked for. `at`: milliseconds since the run began. */
export function audit(outcome: Outcome, assignment: Assignment, at: number): Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (kind: MistakeKind, did?: string, right?: string): void => {
    mistakes.push({ kind, step: STEP_OF[kind] ?? '', at, did, right });
  };
  for (const number of outcome.activatedOlder) add('other-order-activated', number);
  const withUsage = outcome.placed.filter(({ items }) => items.some(({ isUsage }) => isUsage));
  const { account, name } = assignment.customer;
  for (const order of withUsage) {
    if (order.account !== account) add('ordered-for-another', order.account, `${name}, ${account}`);
  }
  const order = withUsage.find((one) => one.account === account);
  if (!order) {
    if (withUsage.length === 0) add('not-ordered');
    return mistakes;
  }
  if (order.billedAtOnce) add('billed-at-once');
  for (const item of order.items) {
    if (item.isUsage) continue;
    if (!outcome.begun.includes(item.name)) add('ordered-other-product', item.name);
    for (const { name: addOn } of item.addOns) add('toll-free-other-product', `${item.name}: ${addOn}`);
  }
  const usage = order.items.filter(({ isUsage }) => isUsage);
  for (const item of usage) {
    if (item.identifier !== assignment.domain) add('ordered-wrong-domain', item.identifier, assignment.domain);
    judgeFirstDay(item.firstDay, assignment, add);
  }
  judgePackages(
    usage.flatMap(({ addOns }) => addOns),
    assignment,
    add,
  );
  return mistakes;
}

type Add = (kind: MistakeKind, did?: string, right?: string) => void;

function judgeFirstDay(day: string | null, { firstDay, today }: Assignment, add: Add): void {
  if (day === null) add('not-activated');
  else if (firstDay === OPEN ? day < today : day !== firstDay) {
    add('wrong-first-day', day, firstDay === OPEN ? undefined : firstDay);
  }
}

function judgePackages(addOns: OrderLeft['items'][number]['addOns'], { tollFree, domain }: Assignment, add: Add): void {
  if (tollFree === NO_PACKAGE) for (const { name } of addOns) add('toll-free-needless', name);
  const isAsked = tollFree !== NO_PACKAGE && tollFree !== OPEN;
  if (isAsked && addOns.length === 0) add('toll-free-missing', undefined, tollFree);
  for (const { code, name, identifier } of addOns) {
    if (isAsked && code !== tollFree) add('toll-free-other-package', name, tollFree);
    if (tollFree !== NO_PACKAGE && identifier !== domain) add('toll-free-other-domain', identifier, domain);
  }
}
