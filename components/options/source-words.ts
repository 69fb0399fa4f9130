import { i18n } from '#i18n';
import type { Sources } from '../../lib/browser/source-protocol';
import type { Differences } from '../../lib/directory/differences';
import type { RefreshRecord, RefreshSource } from '../../lib/directory/refresh-record';
import type { CredentialForm } from '../../lib/directory/sources/credential';
import { inFigures } from './figures';
import { problemInWords } from './list-problem-words';
import type { EntryFault } from './sources-store';

/** What one attempt came to, in a few words. */
export function outcomeInWords({ outcome, count, expected, problem }: RefreshRecord): string {
  switch (outcome) {
    case 'failed':
      return problem ? problemInWords(problem).head : i18n.t('sources.outcome.failed');
    case 'unchanged':
      return i18n.t('sources.outcome.unchanged');
    case 'added':
      return i18n.t('sources.outcome.added');
    case 'replaced':
      return expected !== undefined && count !== undefined && count < expected
        ? i18n.t('sources.outcome.short', { count: inFigures(count), expected: inFigures(expected) })
        : i18n.t('sources.outcome.replaced', count ?? 0, [inFigures(count ?? 0)]);
  }
}

/** The name of a source. */
export function sourceNameInWords(source: RefreshSource): string {
  return i18n.t(`list.source.${SOURCES[source]}`);
}

const SOURCES = {
  policy: 'policy',
  'portal-api': 'portalApi',
  'portal-tab': 'portalTab',
  team: 'team',
} as const;

/** What began an attempt. */
export function triggerInWords({ trigger }: RefreshRecord): string {
  return i18n.t(`sources.trigger.${TRIGGERS[trigger]}`);
}

const TRIGGERS = {
  alarm: 'alarm',
  visit: 'visit',
  hand: 'hand',
  connect: 'connect',
  'look-again': 'lookAgain',
  policy: 'policy',
} as const;

/** Why an entry cannot be used, and what it should be. */
export function faultInWords({ entry, detail }: EntryFault): string {
  if (entry === 'secret') return i18n.t(`sources.key.${KEY_FORMS[detail] ?? 'odd'}`);
  const key = ADDRESS_FAULTS[detail] ?? 'notAnAddress';
  return entry === 'url' ? i18n.t(`sources.url.${key}`) : i18n.t(`sources.host.${key}`);
}

const ADDRESS_FAULTS: Record<string, 'empty' | 'notHttps' | 'userInfo' | 'notAnAddress'> = {
  empty: 'empty',
  'not-https': 'notHttps',
  'user-info': 'userInfo',
  'not-an-address': 'notAnAddress',
};

const KEY_FORMS: Record<string, 'good' | 'likely' | 'token' | 'cutOff' | 'tooLong' | 'odd' | 'empty'> = {
  key: 'good',
  'like-a-key': 'likely',
  token: 'token',
  'cut-off': 'cutOff',
  'too-long': 'tooLong',
  'odd-characters': 'odd',
  empty: 'empty',
};

/** What can be told of a secret before anybody is asked. */
export function keyInWords(form: CredentialForm): string {
  return i18n.t(`sources.key.${KEY_FORMS[form] ?? 'odd'}`);
}

/** How often the list is fetched; 0 is never. */
export function hoursInWords(hours: number): string {
  if (hours === 0) return i18n.t('sources.every.never');
  return hours % 24 === 0 ? i18n.t('sources.every.days', hours / 24) : i18n.t('sources.every.hours', hours);
}

/** True where a source is connected that the list can be fetched from. */
export function canBeAsked(sources: Sources | undefined): boolean {
  if (!sources) return false;
  const { portal, team, locked } = sources;
  return portal !== undefined || team !== undefined || locked.includes('list');
}

/** How many domains were added, removed, renamed or have another name of the customer; empty when none. */
export function changesInWords({ added, removed, renamed, described }: Differences): string {
  return [
    added.count > 0 && i18n.t('sources.changes.added', { count: inFigures(added.count) }),
    removed.count > 0 && i18n.t('sources.changes.removed', { count: inFigures(removed.count) }),
    renamed.count > 0 && i18n.t('sources.changes.renamed', { count: inFigures(renamed.count) }),
    described.count > 0 && i18n.t('sources.changes.described', { count: inFigures(described.count) }),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
