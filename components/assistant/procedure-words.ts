import { messageOf, uiLanguage, withValues } from '../../lib/browser/words';
import type { Procedure } from '../../lib/procedure/schema';

/** `enter-domain` → `enterDomain`: keys of the locale files have no hyphens. */
export function keyOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A procedure as far as its words go. */
export type Worded = Pick<Procedure, 'id' | 'words'>;

/** What says for every procedure what it does not say itself: that a page is loading, how a subscriber is opened. */
const USUAL = 'assign-usage-product';

/**
 * Words of a procedure by their key below it: its own, else those of the locale files, else what the usage order says
 * there; undefined when nobody has any. Keys are put together from a procedure's ids here, so they cannot be checked by
 * type; a test checks them all.
 */
export function procedureWord(procedure: Worded, key: string, values: Record<string, string> = {}): string | undefined {
  const message = ownWord(procedure, key) ?? wordOf(procedure.id, key) ?? wordOf(USUAL, key);
  return message === undefined ? undefined : withValues(message, values);
}

function wordOf(procedure: string, key: string): string | undefined {
  return messageOf(`procedure.${keyOf(procedure)}.${key}`);
}

/** In the reader's language, else in English, else in whichever there is. */
function ownWord({ words = {} }: Worded, key: string): string | undefined {
  const language = uiLanguage();
  const languages = [language, language.split('-')[0] ?? '', 'en', ...Object.keys(words)];
  return languages.map((each) => words[each]?.[key]).find((word) => word !== undefined && word !== '');
}

export type StepWords = { title: string; what: string; why?: string; skip?: string };

/** The words of a step, with the sentence of one of its clicks where that has its own. */
export function stepWords(procedure: Worded, step: string, click?: string): StepWords {
  const word = (key: string): string | undefined => procedureWord(procedure, `steps.${keyOf(step)}.${key}`);
  return {
    title: word('title') ?? step,
    what: (click ? word(`clicks.${click}`) : undefined) ?? word('what') ?? '',
    why: word('why'),
    skip: word('skip'),
  };
}
