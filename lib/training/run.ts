import { z } from '../schema';
import { modeSchema } from './mode';
import { shellSchema } from './scenario';

/**
 * What can go wrong in a run. While it goes on:
 * - `wrong-press`: a control was pressed that is neither the step's nor beside the road
 * - `wrong-domain`: a value was left in the field that is not the domain of this order
 * - `held`: an action was tried that the guard held
 * - `unheld`: in an exam, the same, and so it went through
 *
 * And as it ends, from what OneBill holds then:
 */
export const mistakeKinds = [
  'wrong-press',
  'wrong-domain',
  'held',
  'unheld',
  'not-ordered',
  'ordered-for-another',
  'ordered-wrong-domain',
  'ordered-other-product',
  'toll-free-missing',
  'toll-free-needless',
  'toll-free-other-package',
  'toll-free-other-domain',
  'toll-free-other-product',
  'billed-at-once',
  'not-activated',
  'wrong-first-day',
  'other-order-activated',
] as const;
export const mistakeKindSchema = z.enum(mistakeKinds);
export type MistakeKind = z.infer<typeof mistakeKindSchema>;

const shortText = z.string().max(300);

export const mistakeSchema = z.object({
  kind: mistakeKindSchema,
  /** Id of the step it belongs to. */
  step: shortText,
  /** Milliseconds since the run began. */
  at: z.number().nonnegative(),
  /** What was there instead: a label, a domain, a date. */
  did: shortText.optional(),
  /** What would have been right, when it can be named. */
  right: shortText.optional(),
  /** Which of the run's pictures shows it. */
  picture: z.number().int().nonnegative().optional(),
});
export type Mistake = z.infer<typeof mistakeSchema>;

/** What one step took. */
export const stepMeasureSchema = z.object({
  step: shortText,
  /** Milliseconds in all, over every visit. */
  ms: z.number().nonnegative(),
  /** How often it became the next step; more than once means that it was come back to. */
  visits: z.number().int().nonnegative(),
  wrongPresses: z.number().int().nonnegative(),
  hints: z.number().int().nonnegative(),
  holds: z.number().int().nonnegative(),
  /** Wrong domains tried, byte for byte, each once. */
  domains: z.array(shortText),
});
export type StepMeasure = z.infer<typeof stepMeasureSchema>;

const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** The screen at a mistake, as the markup of an SVG image whose style sheets the run holds once. */
export const pictureSchema = z.object({
  markup: z.string().max(400_000),
  /** Size of the window, CSS pixels. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** What was pressed or entered, and what would have been right. */
  did: boxSchema.optional(),
  right: boxSchema.optional(),
});
export type Picture = z.infer<typeof pictureSchema>;

/** What OneBill was left with, as the invoice will have it. */
export const invoiceLineSchema = z.object({
  kind: z.enum([
    'usage',
    'usage-of-another',
    'usage-lost',
    'package',
    'package-unused',
    'at-once',
    'credit',
    'nothing',
  ]),
  text: shortText,
  /** US dollars; invented rates. */
  amount: z.number(),
  isRight: z.boolean(),
});
export type InvoiceLine = z.infer<typeof invoiceLineSchema>;

export const marksSchema = z.object({
  /** Least score of 100. */
  score: z.number().int().min(0).max(100),
  /** Most mistakes; those that reach the invoice fail a run in any case. */
  mistakes: z.number().int().min(0).max(999),
  hints: z.number().int().min(0).max(999),
  minutes: z.number().positive().max(600).optional(),
});
export type Marks = z.infer<typeof marksSchema>;

export const defaultMarks: Marks = { score: 80, mistakes: 3, hints: 3 };

/** A finished run, as it is kept and exported. */
export const runSchema = z.object({
  id: z.string().min(1).max(100),
  procedure: shortText,
  scenario: shortText,
  /** The scenario's title when it is no scenario that ships. */
  title: shortText.optional(),
  seed: z.number().int(),
  mode: modeSchema,
  shell: shellSchema,
  /** The clerk's name, when one is known. */
  clerk: shortText.optional(),
  course: shortText.optional(),
  courseTitle: shortText.optional(),
  /** Its place in the course, from 0, and which taking of it this is. */
  courseAt: z.number().int().nonnegative().optional(),
  attempt: shortText.optional(),
  /** Milliseconds since 1970, UTC. */
  startedAt: z.number(),
  ms: z.number().nonnegative(),
  steps: z.array(stepMeasureSchema),
  /** The steps in the order in which they came, ids. */
  order: z.array(shortText).max(500),
  mistakes: z.array(mistakeSchema).max(500),
  hints: z.number().int().nonnegative(),
  score: z.number().int().min(0).max(100),
  passed: z.boolean(),
  marks: marksSchema,
  invoice: z.array(invoiceLineSchema).max(50),
  pictures: z.array(pictureSchema).max(12),
  /** Style sheets of the pictures. */
  styles: z.string().max(400_000).optional(),
});
export type Run = z.infer<typeof runSchema>;
