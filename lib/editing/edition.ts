import { recordingSchema } from '../procedure/recorded';
import { z } from '../schema';

const id = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
/** `en`, `es`, `pt-BR`. */
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/);
/** `steps.logIn.what`: as in the locale files, below the procedure. */
const wordKey = z.string().regex(/^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+){0,4}$/);
const sentence = z.string().max(400);
/** Names of a control, as they stand on a page. */
const label = z.string().trim().min(1).max(60);

/**
 * What a trainer has made of a procedure: of one that ships only what is different, so that a later Plumbline's own
 * corrections still arrive; of one that was recorded the whole of it.
 */
export const editionSchema = z.object({
  /** The procedure that it is of. */
  id,
  /** The steps of a procedure that was recorded by doing it once. */
  recorded: recordingSchema.min(1).optional(),
  words: z.record(language, z.record(wordKey, sentence)),
  /** Names that targets may carry besides their own. */
  labels: z.record(id, z.array(label).max(20)),
  /** Steps that may be skipped besides those that may anyway. */
  optional: z.array(id).max(60),
  /** Steps before which the clerk is asked whether they are needed. */
  asked: z.array(id).max(60),
});
export type Edition = z.infer<typeof editionSchema>;

/** A procedure as it ships: nothing is different. */
export function unchanged(procedure: string): Edition {
  return { id: procedure, words: {}, labels: {}, optional: [], asked: [] };
}

/** Whether it changes nothing of a procedure that ships. */
export function isUnchanged({ recorded, words, labels, optional, asked }: Edition): boolean {
  const hasWords = Object.values(words).some((each) => Object.keys(each).length > 0);
  const hasLabels = Object.values(labels).some((each) => each.length > 0);
  return !recorded && !hasWords && !hasLabels && optional.length === 0 && asked.length === 0;
}
