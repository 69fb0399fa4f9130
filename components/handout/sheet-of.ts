import { i18n } from '#i18n';
import { uiLanguage } from '../../lib/browser/words';
import { numbersOf, type Sheet, type SheetStep } from '../../lib/handout/sheet';
import type { Procedure, Step } from '../../lib/procedure/schema';
import { procedureWord, stepWords } from '../assistant/procedure-words';
import type { Picture } from './handout-store';

/** A procedure with its words, and with the pictures there are so far. */
export function sheetOf(procedure: Procedure, pictures: readonly Picture[]): Sheet {
  const numbers = numbersOf(procedure.steps);
  return {
    title: procedureWord(procedure, 'title') ?? procedure.id,
    text: procedureWord(procedure, 'text') ?? '',
    language: uiLanguage(),
    steps: procedure.steps.map((step, index) => sheetStep(procedure, step, numbers[index] ?? '', pictures)),
  };
}

function sheetStep(procedure: Procedure, step: Step, number: string, pictures: readonly Picture[]): SheetStep {
  const { title, what, why } = stepWords(procedure, step.id);
  const own = pictures.filter((picture) => picture.step === step.id);
  const order = step.clicks.map(({ target }) => target);
  const figures = own
    .toSorted((a, b) => order.indexOf(a.target) - order.indexOf(b.target))
    .map(({ words, image }) => ({ caption: stepWords(procedure, step.id, words).what || title, image }));
  return {
    id: step.id,
    number,
    title,
    what,
    why,
    note: step.optional ? i18n.t('handout.optional') : undefined,
    figures,
  };
}
