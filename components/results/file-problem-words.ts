import { i18n } from '#i18n';
import type { FileProblem } from '../../lib/training/training-file';

/** What is wrong with a file, where, and that nothing was changed. */
export function fileProblemInWords(name: string, problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return i18n.t('results.file.notJson', { name, detail: problem.detail });
    case 'another-file':
      return i18n.t('results.file.another', { name });
    case 'newer':
      return i18n.t('results.file.newer', { name, version: problem.version, readable: problem.readable });
    case 'broken':
      return i18n.t('results.file.broken', { name, place: problem.place, detail: problem.detail });
    case 'scenario-unknown':
      return i18n.t('results.file.scenarioUnknown', { name, place: problem.place, scenario: problem.scenario });
  }
}
