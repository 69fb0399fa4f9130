import { entrySchema, MOST_AT_ONCE } from '../record/entry';
import { openOrderSchema, ordersSeenSchema } from '../record/open-order';
import { z } from '../schema';

/** The messages of the record. What runs in a web page may add to it and ask two questions, never read or erase it. */
export const recordProtocol = {
  /** Writes entries down. Answered once they are kept, with how many wait for the database. */
  'record-write': {
    to: 'background',
    from: 'anyone',
    payload: z.object({ entries: z.array(entrySchema).min(1).max(MOST_AT_ONCE) }),
    reply: z.object({ waiting: z.number() }),
  },
  /** A list of orders was seen, or how Place Order came out. */
  'orders-seen': { to: 'background', from: 'anyone', payload: ordersSeenSchema, reply: z.void() },
  /** Whether this very domain was ordered before, for another customer. */
  'ordered-before': {
    to: 'background',
    from: 'anyone',
    payload: z.object({ domain: z.string(), account: z.string() }),
    reply: z.object({
      earlier: z
        .object({
          account: z.string().optional(),
          customer: z.string().optional(),
          order: z.string().optional(),
          at: z.number(),
        })
        .optional(),
    }),
  },
  'open-orders': {
    to: 'background',
    from: 'extension-page',
    payload: z.undefined(),
    reply: z.object({ orders: z.array(openOrderSchema) }),
  },
  /** Brings the tab of an order's OneBill to the front, or opens one. */
  'open-order': {
    to: 'background',
    from: 'extension-page',
    payload: z.object({ host: z.string().min(1) }),
    reply: z.void(),
  },
  'order-dismiss': {
    to: 'background',
    from: 'extension-page',
    payload: z.object({ id: z.string(), reason: z.string().min(1).max(300) }),
    reply: z.void(),
  },
  'record-erase': {
    to: 'background',
    from: 'extension-page',
    /** Entries older than this moment; all without it. */
    payload: z.object({ before: z.number().optional() }),
    reply: z.object({ erased: z.number() }),
  },
  /** Goes to every open page of ours after each change of the record. */
  'record-changed': { to: 'everyone', from: 'background', payload: z.undefined(), reply: z.void() },
  'open-record': { to: 'background', from: 'anyone', payload: z.undefined(), reply: z.void() },
} as const;
