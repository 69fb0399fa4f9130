import { z } from '../schema';
import type { Entry } from './entry';

/** An order that was placed and not yet seen billing. An order left like this bills nobody. */
export const openOrderSchema = z.object({
  /** The id of the entry that tells of its placing. */
  id: z.string(),
  host: z.string().optional(),
  account: z.string().optional(),
  customer: z.string().optional(),
  domains: z.array(z.string()),
  /** Absent until the number was seen. */
  order: z.string().optional(),
  /** Milliseconds since 1970, UTC. */
  placedAt: z.number(),
  /** The page went on after Place Order. Until then the press may have been refused. */
  placed: z.boolean(),
});
export type OpenOrder = z.infer<typeof openOrderSchema>;

/** What a page of OneBill tells of orders. */
export const ordersSeenSchema = z.object({
  host: z.string(),
  account: z.string().optional(),
  /** Rows of a list of orders; `status` is a name of the procedure's vocabulary. */
  orders: z.array(z.object({ number: z.string(), status: z.string() })).max(500),
  /** How the last press of Place Order came out, when that is known. */
  outcome: z.object({ placed: z.boolean(), order: z.string().optional() }).optional(),
});
export type OrdersSeen = z.infer<typeof ordersSeenSchema>;

type Ending = NonNullable<Entry['status']>;

/** Orders in these states need nobody any more. */
const ENDINGS: Readonly<Record<string, Ending>> = { active: 'active', partial: 'partial', cancelled: 'cancelled' };

/** The order that a press of Place Order begins, or nothing for other entries. */
export function orderOf(entry: Entry): OpenOrder | undefined {
  if (entry.kind !== 'place' || entry.stage !== 'pressed') return undefined;
  const { id, host, account, customer, domains, order, at } = entry;
  return { id, host, account, customer, domains, order, placedAt: at, placed: order !== undefined };
}

/** Orders that a new press takes the place of: the same customer's, whose press led to nothing. */
export function replacedBy(order: OpenOrder, open: readonly OpenOrder[]): OpenOrder[] {
  return open.filter((other) => other.id !== order.id && !other.placed && isOf(other, order));
}

export type Settled = {
  /** Open orders that are known better now. */
  changed: OpenOrder[];
  closed: { order: OpenOrder; status: Ending }[];
  /** Orders that were never placed. */
  dropped: OpenOrder[];
};

/** What becomes of the open orders after a page was seen. Pure; whoever keeps them carries it out. */
export function settle(open: readonly OpenOrder[], seen: OrdersSeen): Settled {
  const settled: Settled = { changed: [], closed: [], dropped: [] };
  const pressed = seen.outcome && latestWithoutNumber(open, seen);
  let known = pressed;
  if (pressed && seen.outcome && !seen.outcome.placed && !pressed.placed) settled.dropped.push(pressed);
  else if (pressed && seen.outcome?.placed) {
    const { order } = seen.outcome;
    const isTaken = order !== undefined && open.some((other) => other.order === order && other.host === seen.host);
    known = { ...pressed, placed: true, order: isTaken ? undefined : order };
    if (!pressed.placed || known.order !== undefined) settled.changed.push(known);
  }
  const all = open.map((order) => (known && order.id === known.id ? known : order));
  for (const { number, status } of seen.orders) {
    const ending = ENDINGS[status];
    const order = all.find((each) => each.order !== undefined && each.host === seen.host && same(each.order, number));
    if (!ending || !order || settled.closed.some((closed) => closed.order.id === order.id)) continue;
    settled.closed.push({ order, status: ending });
  }
  settled.changed = settled.changed.filter(({ id }) => !settled.closed.some(({ order }) => order.id === id));
  return settled;
}

function latestWithoutNumber(open: readonly OpenOrder[], seen: OrdersSeen): OpenOrder | undefined {
  return open
    .filter((order) => order.order === undefined && order.host === seen.host && order.account === seen.account)
    .reduce<OpenOrder | undefined>(
      (last, order) => (last && last.placedAt >= order.placedAt ? last : order),
      undefined,
    );
}

function isOf(one: OpenOrder, other: OpenOrder): boolean {
  return one.host === other.host && one.account === other.account;
}

function same(one: string, other: string): boolean {
  const bare = (text: string): string => text.replace(/[\s#]/g, '').toUpperCase();
  return bare(one) === bare(other);
}
