import { i18n } from '#i18n';
import { messageOf } from '../../lib/browser/words';
import type { Mode } from '../../lib/training/mode';
import type { MistakeKind } from '../../lib/training/run';
import type { Scenario } from '../../lib/training/scenario';
import { keyOf, stepWords } from '../assistant/procedure-words';

/** Title and lesson of a scenario: its own words, else those of the locale. */
export function scenarioWords(id: string, own?: Scenario['words']): { title: string; teaches: string } {
  const word = (key: string): string | undefined => messageOf(`training.scenarios.${keyOf(id)}.${key}`);
  return { title: own?.title ?? word('title') ?? id, teaches: own?.teaches ?? word('teaches') ?? '' };
}

export function modeWord(mode: Mode): string {
  return i18n.t(`training.modes.${mode}`);
}

/** What a mistake was, what would have been right, and what it would have cost. */
export function mistakeWords(kind: MistakeKind): { title: string; right: string; cost: string } {
  const word = (key: string): string => messageOf(`training.mistakes.${keyOf(kind)}.${key}`) ?? '';
  return { title: word('title'), right: word('right'), cost: word('cost') };
}

/** The title of a step as the panel has it. */
export function stepTitle(procedure: string, step: string): string {
  return stepWords({ id: procedure }, step).title;
}

/** `75 000` ms → "1 min 15 s". */
export function timeInWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0
    ? i18n.t('training.seconds', { seconds })
    : i18n.t('training.minutes', { minutes, seconds: seconds % 60 });
}

/** A day (`YYYY-MM-DD`) as it is written in the request: "Tuesday, December 1, 2026". */
export function dayInWords(day: string): string {
  const format = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-US', format).format(new Date(`${day}T00:00:00Z`));
}
