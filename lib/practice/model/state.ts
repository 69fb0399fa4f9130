import { z } from '../../schema';

const addOnSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  planName: z.string(),
  price: z.number(),
  quantity: z.number(),
  /** The identifier that the product had when the add-on was bought. It does not follow later edits. */
  identifier: z.string(),
});

const itemSchema = z.object({
  id: z.string(),
  productCode: z.string(),
  productName: z.string(),
  planName: z.string(),
  identifier: z.string(),
  price: z.number(),
  quantity: z.number(),
  addOns: z.array(addOnSchema),
});

const optionsSchema = z.object({
  billThisOrder: z.boolean(),
  createBillGroup: z.boolean(),
  generateInvoiceNow: z.boolean(),
});

const draftSchema = z.object({ accountNumber: z.string(), items: z.array(itemSchema), options: optionsSchema });

const orderSchema = z.object({
  orderNumber: z.string(),
  accountNumber: z.string(),
  type: z.enum(['New', 'Modify', 'Delete']),
  createdOn: z.string(),
  submittedBy: z.string(),
  cancelled: z.boolean(),
  options: optionsSchema,
  /** `activationDate` is null until somebody has activated the item. */
  items: z.array(itemSchema.extend({ activationDate: z.string().nullable() })),
});

const noteSchema = z.object({
  accountNumber: z.string(),
  text: z.string(),
  by: z.string(),
  on: z.string(),
  pinned: z.boolean(),
});

const requestSchema = z.object({
  at: z.string(),
  by: z.string().nullable(),
  action: z.string(),
  payload: z.record(z.string(), z.unknown()),
  outcome: z.enum(['ok', 'refused']),
  message: z.string().optional(),
});

/** A customer whom a setup brings along. */
const castSchema = z.object({ accountNumber: z.string(), name: z.string(), city: z.string().optional() });

/** Everything that the back end remembers, as plain JSON. */
export const stateSchema = z.object({
  seed: z.number(),
  /** The day that the seeded past is counted from. */
  bornOn: z.string(),
  signedInAs: z.string().nullable(),
  nextOrder: z.number(),
  nextSubscription: z.number(),
  nextId: z.number(),
  /** How the tenant presets a new order. */
  preset: optionsSchema,
  cast: z.array(castSchema).default([]),
  /** Days from today that the activation date is preset to. */
  activationPreset: z.number().default(0),
  drafts: z.record(z.string(), draftSchema),
  orders: z.array(orderSchema),
  notes: z.array(noteSchema),
  /** Every request that changed something, oldest first. */
  log: z.array(requestSchema),
});

export type OneBillState = z.infer<typeof stateSchema>;
export type OrderItem = z.infer<typeof itemSchema>;
export type BoughtAddOn = z.infer<typeof addOnSchema>;
export type OrderOptions = z.infer<typeof optionsSchema>;
export type Draft = z.infer<typeof draftSchema>;
export type Order = z.infer<typeof orderSchema>;
export type CastCustomer = z.infer<typeof castSchema>;
export type Note = z.infer<typeof noteSchema>;
/** A line of the request log. Passwords never get into it. */
export type LoggedRequest = z.infer<typeof requestSchema>;
