import { z } from '../schema';
import { emptyMemory } from './memory-empty';
import { recordingSchema } from './recorded';

const confirmationSchema = z.object({ value: z.string(), reason: z.string(), at: z.number() });
export type Confirmation = z.infer<typeof confirmationSchema>;

/**
 * What no page shows: kept per tab, thrown away with it. Everything else is read from the page again each time.
 */
export const memorySchema = z.object({
  /** The procedure that was started, when one is. */
  procedure: z.string().optional(),
  /** Account number of the customer whose order this is. */
  account: z.string().optional(),
  /** Name of that customer, as the profile shows it. */
  customer: z.string().optional(),
  /** Answers to questions (`toll-free`: yes/no) and `skip:<step>`. */
  answers: z.record(z.string(), z.string()).default({}),
  /** Values the product's pop-up was closed with, the latest last. A line cannot show a space at its end; this can. */
  edits: z.array(z.string()).default([]),
  /** The pop-up is open: the last edit is still being typed. */
  editing: z.boolean().optional(),
  /** The domain that was right when the product was closed. */
  verified: z.string().optional(),
  /** Values the clerk confirmed by typing them twice; each opens this value in this order only. */
  confirmed: z.union([z.array(confirmationSchema), confirmationSchema.transform((one) => [one])]).optional(),
  /** Identifiers under which the customer has the product already, as the profile showed them; `''` for one without. */
  owned: z.array(z.string()).optional(),
  /** Order numbers that were there before this order was placed. */
  ordersBefore: z.array(z.string()).optional(),
  /** Place Order was pressed at this time and its outcome is not seen yet. */
  placing: z.number().optional(),
  /** Place Order went through; `order` once its number is known. */
  placed: z.object({ order: z.string().optional(), at: z.number() }).optional(),
  /** The placed order was seen billing, or partially fulfilled. */
  billed: z.enum(['active', 'partial']).optional(),
  /** First billing day as it stood in the dialog. */
  billingDate: z.string().optional(),
  /** The Orders tab was open since the subscriber was opened. */
  ordersVisited: z.boolean().optional(),
  /** The usage product's row as it read before Add was pressed, and whether Add was pressed. */
  rowBefore: z.string().optional(),
  addPressed: z.boolean().optional(),
  /** A toll-free package was added in this order. */
  addedPackage: z.string().optional(),
  /** Activation date as it was preset, and whether the clerk changed or left it. */
  datePreset: z.string().optional(),
  dateTouched: z.boolean().optional(),
  /** Targets that were used in this run, as far as the procedure has them remembered. */
  used: z.array(z.string()).optional(),
  /** What was done so far while a procedure is being recorded. */
  recording: recordingSchema.optional(),
  /** Names that guarded controls carry here besides the procedure's own, by target: of repairs. */
  labels: z.record(z.string(), z.array(z.string())).optional(),
  /** The last step shown, so that a busy page keeps it. */
  lastStep: z.string().optional(),
});
export type Memory = z.infer<typeof memorySchema>;

/** The clerk's confirmation of this very value in this order. */
export function confirmationIn({ confirmed }: Memory, value: string | undefined): Confirmation | undefined {
  return confirmed?.find((each) => each.value === value);
}

/** What belongs to one order is forgotten when another is started; the procedure goes on. */
export function forgetOrder(memory: Memory): Memory {
  return {
    ...emptyMemory,
    procedure: memory.procedure,
    account: memory.account,
    customer: memory.customer,
    // A message of the last order may still stand on the page when the next one is placed.
    ordersBefore: memory.placed?.order ? [...(memory.ordersBefore ?? []), memory.placed.order] : memory.ordersBefore,
    ordersVisited: memory.ordersVisited,
    owned: memory.owned,
    labels: memory.labels,
    recording: memory.recording,
  };
}
