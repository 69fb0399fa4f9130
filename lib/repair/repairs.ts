import { fingerprintSchema } from '../procedure/fingerprint';
import { z } from '../schema';

/** A target that somebody pointed at on a page. */
export const repairSchema = z.object({
  procedure: z.string().min(1).max(80),
  target: z.string().min(1).max(80),
  /** The address of the OneBill it was pointed at in: labels are a tenant's own. */
  host: z.string().min(1).max(253),
  fingerprint: fingerprintSchema,
  /** Its name there, as a label to look for; absent when it has no words, or words that may be a customer's. */
  label: z
    .string()
    .max(40)
    .regex(/^[\p{L}\p{M} &+\-–'’.,…:!?]+$/u)
    .optional(),
  /** A clerk's waits for the trainer; until then it counts in this browser all the same. */
  by: z.enum(['trainer', 'clerk']),
  /** Milliseconds since 1970, UTC. */
  at: z.number().int().nonnegative(),
});
export type Repair = z.infer<typeof repairSchema>;

/** How a target looked when it was last used with success. Never replaces a label; helps when the label is gone. */
export const learnedSchema = repairSchema.pick({
  procedure: true,
  target: true,
  host: true,
  fingerprint: true,
  at: true,
});
export type Learned = z.infer<typeof learnedSchema>;

/** How many of each are kept; older ones make room. A procedure has some thirty targets. */
const MOST = 400;

export const repairBookSchema = z.object({
  repairs: z.array(repairSchema).max(MOST),
  learned: z.array(learnedSchema).max(MOST),
});
export type RepairBook = z.infer<typeof repairBookSchema>;

export const emptyBook: RepairBook = { repairs: [], learned: [] };

/** What can be done to the book, as data that goes from a page to the background. */
export const bookChangeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('point'), repair: repairSchema }),
  z.object({ type: z.literal('learn'), learned: learnedSchema }),
  /** The trainer takes a clerk's repair over. */
  z.object({ type: z.literal('accept'), repair: repairSchema }),
  z.object({ type: z.literal('remove'), repair: repairSchema }),
  /** Puts back what `point` had replaced, or nothing. */
  z.object({ type: z.literal('undo'), repair: repairSchema, before: repairSchema.optional() }),
  z.object({ type: z.literal('import'), repairs: z.array(repairSchema).max(MOST) }),
]);
export type BookChange = z.infer<typeof bookChangeSchema>;

type Place = Pick<Repair, 'procedure' | 'target' | 'host'>;
const isAt = (place: Place) => (other: Place) =>
  other.procedure === place.procedure && other.target === place.target && other.host === place.host;

/** The book after a change. There is one repair and one learned fingerprint for a target of a procedure on a host. */
export function changeBook(book: RepairBook, change: BookChange): RepairBook {
  switch (change.type) {
    case 'point':
      return { ...book, repairs: put(book.repairs, change.repair) };
    case 'learn':
      return { ...book, learned: put(book.learned, change.learned) };
    case 'accept':
      return { ...book, repairs: put(book.repairs, { ...change.repair, by: 'trainer' }) };
    case 'remove':
      return { ...book, repairs: without(book.repairs, change.repair) };
    case 'undo':
      return {
        ...book,
        repairs: change.before ? put(book.repairs, change.before) : without(book.repairs, change.repair),
      };
    case 'import':
      return { ...book, repairs: change.repairs.reduce(put, book.repairs) };
  }
}

function put<T extends Place>(all: readonly T[], one: T): T[] {
  return [...without(all, one), one].slice(-MOST);
}

function without<T extends Place>(all: readonly T[], one: Place): T[] {
  const same = isAt(one);
  return all.filter((each) => !same(each));
}

/** The book as one procedure on one host needs it. */
export function bookOf(book: RepairBook, procedure: string, host: string): RepairBook {
  const isHere = (each: Place): boolean => each.procedure === procedure && each.host === host;
  return { repairs: book.repairs.filter(isHere), learned: book.learned.filter(isHere) };
}
