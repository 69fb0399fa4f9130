import { z } from '../schema';
import { fingerprintSchema } from './fingerprint';

/**
 * Something on the page, told by its meaning: what a clerk would read and do. Never by ids or classes, because nobody
 * knows those of a tenant's OneBill and they change.
 */
export const targetSchema = z.object({
  /** What a clerk does with it. */
  kind: z.enum(['press', 'field', 'number', 'date', 'choose', 'text']),
  /** Names it may carry, in all languages and generations. Compared without case, accents and punctuation. */
  labels: z.array(z.string()),
  /** Sets of words that must all stand in the name, in any order. */
  bags: z.array(z.array(z.string())).optional(),
  /** Names of icons that stand for it when it has no words: svg titles, icon-font names, ligatures, characters. */
  icons: z.array(z.string()).optional(),
  /** Names that are never it, however alike. */
  not: z.array(z.string()).optional(),
  /** It stands in the row of something: a label, or what a reading gives (`placed-order`). */
  row: z.object({ labels: z.array(z.string()).optional(), reading: z.string().optional() }).optional(),
  /** It stands in this part of the page, as the readers tell it. */
  within: z.enum(['editor', 'activation']).optional(),
  /** It stands below the strip of tabs, in what the open tab shows; the head above has gears of its own. */
  beneath: z.literal('tabs').optional(),
  /** What the page's readers give under this name (`domain-field`, `tab:Orders`); then it is not searched by label. */
  reading: z.string().optional(),
  /** Where equal candidates are looked for first. Without it the content comes before the navigation. */
  place: z.enum(['navigation']).optional(),
  /** In its row it may be the only control without any words: an icon that says nothing. */
  wordless: z.boolean().optional(),
  /** What it was like when somebody pointed it out: it is found by that where no label is. */
  fingerprint: fingerprintSchema.optional(),
  /** Several may be right and any will do: all are ringed together. */
  anyOf: z.boolean().optional(),
  /** Of several only the clerk knows which is meant: none is pointed at, and the panel says so. */
  choice: z.boolean().optional(),
});
export type Target = z.infer<typeof targetSchema>;

/** A statement about what was seen, as data. `fact` names are those of a Sighting; `seen` and `filled` name targets. */
export type Evidence =
  | { fact: string }
  | { seen: string }
  | { filled: string }
  | { not: Evidence }
  | { all: Evidence[] }
  | { any: Evidence[] };
export const evidenceSchema: z.ZodType<Evidence> = z.lazy(() =>
  z.union([
    z.object({ fact: z.string() }),
    z.object({ seen: z.string() }),
    z.object({ filled: z.string() }),
    z.object({ not: evidenceSchema }),
    z.object({ all: z.array(evidenceSchema) }),
    z.object({ any: z.array(evidenceSchema) }),
  ]),
);

/** One click of a step. The last click whose `when` holds (or that has none) and whose target is there is pointed at. */
export const clickSchema = z.object({
  target: z.string(),
  /** Locale key of the sentence for this click, under the step's words. */
  words: z.string().optional(),
  when: evidenceSchema.optional(),
});

export const stepSchema = z.object({
  id: z.string(),
  /** The number in the article. Two steps may share one. */
  number: z.number().int().positive(),
  chapter: z.string(),
  /** The screen on which it is done. */
  screen: z.string(),
  clicks: z.array(clickSchema).min(1),
  done: evidenceSchema,
  optional: z.boolean().optional(),
  /** Asked before an optional step; the answer's value `no` skips it. */
  question: z.object({ id: z.string(), options: z.array(z.string()).min(2) }).optional(),
});
export type Step = z.infer<typeof stepSchema>;

export const procedureSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  /** Words of its own that stand before those of the locale files: by language, then by key (`steps.logIn.what`). */
  words: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  /** The product the order is about; readers look for its lines and its editor. */
  product: z.array(z.string()).min(1),
  chapters: z.array(z.string()),
  /** In order of precedence: what lies on top comes first. */
  screens: z.array(z.object({ id: z.string(), when: evidenceSchema })),
  targets: z.record(z.string(), targetSchema),
  steps: z.array(stepSchema),
  /** Everything is done when this holds. */
  finished: evidenceSchema,
  /** Targets whose press makes an order, besides Place Order; the order it makes is the one that is activated. */
  creates: z.array(z.string()).optional(),
  /** Targets whose use is remembered (`used:<target>`), because nothing on the page tells of it afterwards. */
  remembers: z.array(z.string()).optional(),
  /** The type of that order, as the vocabulary names it. */
  orderType: z.string().optional(),
  /** Targets whose use is held until the domain is right. */
  guarded: z.object({ 'add-ons': z.array(z.string()), 'place-order': z.array(z.string()) }),
  /** Words the page's readers look for. */
  vocabulary: z.object({
    /** The tabs of a subscriber's profile; one entry per tab, its spellings. */
    tabs: z.record(z.string(), z.array(z.string())),
    /** The label of the field that takes the domain. */
    identifier: z.array(z.string()),
    /** Order statuses by what they mean here. */
    statuses: z.record(z.string(), z.array(z.string())),
    /** Types of orders, when the procedure has to tell them apart. */
    orderTypes: z.record(z.string(), z.array(z.string())).optional(),
    /** The check box that bills the order at once, which usage must not be. */
    billNow: z.array(z.string()),
    /** Words in the message that an order was placed. */
    placed: z.array(z.string()),
    /** Words that mark a package as the one the add-on step is about. */
    packages: z.array(z.string()),
    /** Names of what is never the package though it has those words. */
    notPackages: z.array(z.string()),
  }),
});
export type Procedure = z.infer<typeof procedureSchema>;
