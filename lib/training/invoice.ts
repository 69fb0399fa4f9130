import type { Assignment } from './assignment';
import type { OrderLeft, Outcome } from './outcome';
import type { InvoiceLine } from './run';

/** A month of calls of an invented customer: enough to show what a mistake does to an invoice. */
const MINUTES = 1_840;
const PER_MINUTE = 0.015;
const usage = Math.round(MINUTES * PER_MINUTE * 100) / 100;

/**
 * The next invoice as it follows from what was ordered: right lines, and those that a mistake puts there. `listedFor`
 * gives the company a listed domain belongs to. Texts are names and domains; the words around them are the locale's.
 */
export function invoiceOf(
  outcome: Outcome,
  assignment: Assignment,
  listedFor: (domain: string) => string | undefined,
): InvoiceLine[] {
  const orders = outcome.placed.filter(({ items }) => items.some(({ isUsage }) => isUsage));
  if (orders.length === 0) return [{ kind: 'nothing', text: assignment.domain, amount: 0, isRight: false }];
  return orders.flatMap((order) => linesOf(order, assignment, listedFor));
}

function linesOf(
  order: OrderLeft,
  { domain, customer, today, firstDay }: Assignment,
  listedFor: (domain: string) => string | undefined,
): InvoiceLine[] {
  const lines: InvoiceLine[] = [];
  const isTheirs = order.account === customer.account;
  for (const item of order.items.filter(({ isUsage }) => isUsage)) {
    const owner = listedFor(item.identifier);
    if (item.firstDay === null) lines.push({ kind: 'nothing', text: item.identifier, amount: 0, isRight: false });
    else if (item.identifier === domain) {
      lines.push({ kind: isTheirs ? 'usage' : 'usage-of-another', text: domain, amount: usage, isRight: isTheirs });
    } else if (owner === undefined) {
      lines.push({ kind: 'usage-lost', text: item.identifier, amount: 0, isRight: false });
    } else
      lines.push({ kind: 'usage-of-another', text: `${item.identifier}, ${owner}`, amount: usage, isRight: false });
    const isBackDated = item.firstDay !== null && item.firstDay < today && item.firstDay !== firstDay;
    if (isBackDated) lines.push({ kind: 'credit', text: item.firstDay ?? '', amount: -usage, isRight: false });
    for (const { name, identifier, price } of item.addOns) {
      const isBound = identifier === domain;
      lines.push({ kind: isBound ? 'package' : 'package-unused', text: name, amount: price, isRight: isBound });
    }
  }
  if (order.billedAtOnce) lines.push({ kind: 'at-once', text: order.number, amount: 0, isRight: false });
  return lines;
}
