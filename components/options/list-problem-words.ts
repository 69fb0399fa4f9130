import { i18n } from '#i18n';
import type { ListProblem } from '../../lib/domains/list-problem';
import { inFigures } from './figures';

/** What happened when the list was asked for, and what to do about it. */
export function problemInWords(problem: ListProblem): { head: string; advice: string } {
  const host = problem.host ?? i18n.t('sources.theSource');
  switch (problem.code) {
    case 'unauthorized':
      return {
        head: i18n.t('sources.problem.unauthorized.head', { host }),
        advice: i18n.t('sources.problem.unauthorized.advice'),
      };
    case 'forbidden':
      return {
        head: i18n.t('sources.problem.forbidden.head', { host }),
        advice: i18n.t('sources.problem.forbidden.advice'),
      };
    case 'rate-limited':
      return { head: i18n.t('sources.problem.rateLimited.head', { host }), advice: waitInWords(problem) };
    case 'server':
      return {
        head: i18n.t('sources.problem.server.head', { host, status: problem.status ?? 0 }),
        advice: i18n.t('sources.problem.server.advice'),
      };
    case 'no-api':
      return { head: i18n.t('sources.problem.noApi.head', { host }), advice: i18n.t('sources.problem.noApi.advice') };
    case 'timeout':
      return {
        head: i18n.t('sources.problem.timeout.head', { host }),
        advice: i18n.t('sources.problem.timeout.advice'),
      };
    case 'network':
      return {
        head: i18n.t('sources.problem.network.head', { host }),
        advice: i18n.t('sources.problem.network.advice'),
      };
    case 'log-in-page':
      return {
        head: i18n.t('sources.problem.logInPage.head', { host }),
        advice: i18n.t('sources.problem.logInPage.advice'),
      };
    case 'broken':
      return { head: i18n.t('sources.problem.broken.head', { host }), advice: i18n.t('sources.problem.broken.advice') };
    case 'unreadable':
      return {
        head: i18n.t('sources.problem.unreadable.head', { host }),
        advice: i18n.t('sources.problem.unreadable.advice'),
      };
    case 'shrinks':
      return { head: shrinksInWords(problem), advice: i18n.t('sources.problem.shrinks.advice') };
    case 'empty':
      return { head: i18n.t('sources.problem.empty.head', { host }), advice: i18n.t('sources.problem.empty.advice') };
    case 'too-many':
      return {
        head: i18n.t('sources.problem.tooMany.head', { host }),
        advice: i18n.t('sources.problem.tooMany.advice'),
      };
    case 'storage':
      return { head: i18n.t('sources.problem.storage.head'), advice: i18n.t('sources.problem.storage.advice') };
    case 'no-permission':
      return {
        head: i18n.t('sources.problem.noPermission.head', { host }),
        advice: i18n.t('sources.problem.noPermission.advice'),
      };
    case 'masked':
      return { head: i18n.t('sources.problem.masked.head'), advice: i18n.t('sources.problem.masked.advice') };
    case 'signed-out':
      return {
        head: i18n.t('sources.problem.signedOut.head', { host }),
        advice: i18n.t('sources.problem.signedOut.advice'),
      };
    case 'no-portal-tab':
      return {
        head: i18n.t('sources.problem.noPortalTab.head', { host }),
        advice: i18n.t('sources.problem.noPortalTab.advice'),
      };
    case 'not-connected':
      return {
        head: i18n.t('sources.problem.notConnected.head'),
        advice: i18n.t('sources.problem.notConnected.advice'),
      };
  }
}

/** False where nothing is wrong although nothing can be fetched: no source, or one that waits for its tab. */
export function isWorthSaying({ code }: ListProblem): boolean {
  return code !== 'not-connected' && code !== 'no-portal-tab';
}

function waitInWords({ retryAt }: ListProblem): string {
  if (retryAt === undefined) return i18n.t('sources.problem.rateLimited.advice');
  return i18n.t('sources.problem.rateLimited.until', { time: timeInWords(retryAt) });
}

function shrinksInWords({ from = 0, to = 0 }: ListProblem): string {
  return i18n.t('list.refusal.shrinks', { from: inFigures(from), to: inFigures(to) });
}

/** A moment as the reader's own clock shows it. */
export function timeInWords(moment: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
