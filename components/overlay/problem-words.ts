import { i18n } from '#i18n';
import type { ListProblem } from '../../lib/domains/list-problem';

/** Why the source of the list did not give an answer, in one short sentence for a clerk. */
export function problemWords({ code, host }: ListProblem): string {
  switch (code) {
    case 'signed-out':
    case 'log-in-page':
      return i18n.t('verdict.problem.signedOut');
    case 'masked':
      return i18n.t('verdict.problem.masked');
    case 'no-portal-tab':
      return i18n.t('verdict.problem.noTab');
    case 'unauthorized':
    case 'forbidden':
      return i18n.t('verdict.problem.refused');
    case 'rate-limited':
      return i18n.t('verdict.problem.busy');
    case 'no-permission':
    case 'not-connected':
      return i18n.t('verdict.problem.notAllowed');
    default:
      return host ? i18n.t('verdict.problem.hostSilent', { host }) : i18n.t('verdict.problem.silent');
  }
}
