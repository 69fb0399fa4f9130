import { i18n } from '#i18n';
import type { Scenario } from '../../lib/training/scenario';
import type { StatementWords } from '../../lib/training/statements';
import { scenarioWords, stepTitle } from '../practice/training-words';

/** The words that statements carry, as people read them elsewhere. */
export function statementWords(known: readonly Scenario[]): StatementWords {
  return {
    title: (run) => {
      const own = known.find(({ id }) => id === run.scenario)?.words;
      return scenarioWords(run.scenario, own ?? (run.title ? { title: run.title, teaches: '' } : undefined)).title;
    },
    step: (run, step) => stepTitle(run.procedure, step),
    nobody: i18n.t('results.noName'),
  };
}
