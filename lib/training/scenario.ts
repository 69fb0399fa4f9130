import { z } from '../schema';

/** What a scenario file of this version may hold. A later version is refused with a sentence. */
export const SCENARIO_VERSION = 1;

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')
  .max(60);
const words = z.string().min(1).max(400);
const domain = z.string().min(1).max(253);

export const shellSchema = z.enum(['new', 'classic']);
export type Shell = z.infer<typeof shellSchema>;

/** A domain as the practice portal lists it. */
const listedSchema = z.strictObject({
  domain,
  /** The description: the company as people write it. */
  customer: words,
  /** Tells two companies of one name apart. */
  city: words.optional(),
});
export type Listed = z.infer<typeof listedSchema>;

const customerSchema = z.strictObject({
  name: words,
  city: words.optional(),
  /** Only for a customer that the practice OneBill has anyway; else the seed draws one. */
  account: z.string().min(3).max(20).optional(),
});

/** Who it is about. A scenario has several of these, and the seed chooses. */
const castSchema = z.strictObject({
  customer: customerSchema,
  /** The domain that is right, byte for byte. */
  domain,
  /** Everything the portal lists besides the usual, the right domain among it where it is not usual. */
  listed: z.array(listedSchema).default([]),
  /** Further customers in OneBill, who are easily mistaken for this one. */
  others: z.array(customerSchema).default([]),
  /** What the request calls the domain: the trap of many scenarios. */
  mention: z.string().min(1).max(300).optional(),
});
export type Cast = z.infer<typeof castSchema>;

const orderSchema = z.strictObject({
  /** Codes of the packages one of which is asked for; `none` = none is, `open` = the clerk may choose. */
  tollFree: z.union([z.literal('none'), z.literal('open'), z.array(z.string().min(1)).min(1)]),
  /** Days from today one of which is the first billing day; `first` = the first of next month, `open` = any from today on. */
  billing: z.union([z.literal('first'), z.literal('open'), z.array(z.number().int().min(0).max(90)).min(1)]),
});

const oneBillSchema = z.strictObject({
  signedIn: z.boolean().default(false),
  /** Where it begins; `review` needs something begun. */
  startAt: z.enum(['home', 'profile', 'review']).default('home'),
  /** "Bill This Order" is ticked on new orders. */
  billThisOrder: z.boolean().default(false),
  /** An older order of this customer still waits: its gear is the wrong one. */
  olderOrder: z.boolean().default(false),
  /** Days from today that the activation date is preset to. */
  activationPreset: z.number().int().min(-90).max(90).default(0),
  /** What somebody has put into the order already. */
  begun: z
    .array(z.strictObject({ product: z.string().min(1), plan: z.string().min(1), identifier: domain.optional() }))
    .default([]),
  /** After the order is placed the other generation of screens goes on. */
  screensChange: z.boolean().default(false),
});

/** A practice order: what is asked for, how OneBill and the portal stand, and what it teaches. */
export const scenarioSchema = z.strictObject({
  id,
  /** For scenarios of a trainer; those that ship have their words in the locale files. */
  words: z.strictObject({ title: words, teaches: words, request: words.optional() }).optional(),
  /** Screens on which it can be done; the seed chooses unless the address does. */
  shells: z.array(shellSchema).min(1).default(['new', 'classic']),
  casts: z.array(castSchema).min(1).max(50),
  order: orderSchema,
  oneBill: oneBillSchema.prefault({}),
  portal: z
    .strictObject({
      /** The right domain shows only after the list was fetched anew, in the portal and in Plumbline. */
      outOfDate: z.boolean().default(false),
    })
    .prefault({}),
});
export type Scenario = z.infer<typeof scenarioSchema>;
/** A scenario as it is written down: what has a default may be left out. */
export type ScenarioInput = z.input<typeof scenarioSchema>;
