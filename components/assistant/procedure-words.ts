import { messageOf, withValues } from '../../lib/browser/words';

/** `enter-domain` → `enterDomain`: keys of the locale files have no hyphens. */
export function keyOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Words of a procedure by their key below it, or undefined when the locale files have none. Keys are put together from
 * a procedure's ids here, so they cannot be checked by type; a test checks them all.
 */
export function procedureWord(procedure: string, key: string, values: Record<string, string> = {}): string | undefined {
  const message = messageOf(`procedure.${keyOf(procedure)}.${key}`);
  return message === undefined ? undefined : withValues(message, values);
}

export type StepWords = { title: string; what: string; why?: string; skip?: string };

/** The words of a step, with the sentence of one of its clicks where that has its own. */
export function stepWords(procedure: string, step: string, click?: string): StepWords {
  const word = (key: string): string | undefined => procedureWord(procedure, `steps.${keyOf(step)}.${key}`);
  return {
    title: word('title') ?? step,
    what: (click ? word(`clicks.${click}`) : undefined) ?? word('what') ?? '',
    why: word('why'),
    skip: word('skip'),
  };
}
