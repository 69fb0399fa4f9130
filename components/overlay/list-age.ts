import { i18n } from '#i18n';
import type { ListStatus } from '../../lib/domains/verdict';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whole days since the list was fetched; 0 when it is not known. */
export function listDays(list: ListStatus, now: number): number {
  return list.fetchedAt === undefined ? 0 : Math.floor(Math.max(0, now - list.fetchedAt) / DAY);
}

/** How long ago the list was fetched, in words: "2 hours ago". Times in milliseconds since 1970. */
export function listAge(fetchedAt: number, now: number): string {
  const passed = Math.max(0, now - fetchedAt);
  if (passed < MINUTE) return i18n.t('verdict.meta.now');
  if (passed < HOUR) return i18n.t('verdict.meta.minutes', Math.floor(passed / MINUTE));
  if (passed < 2 * DAY) return i18n.t('verdict.meta.hours', Math.floor(passed / HOUR));
  return i18n.t('verdict.meta.days', Math.floor(passed / DAY));
}

const sourceKeys = {
  none: 'none',
  sample: 'sample',
  file: 'file',
  paste: 'paste',
  'portal-api': 'portalApi',
  'portal-tab': 'portalTab',
  team: 'team',
  policy: 'policy',
} as const;

/** What the answer rests on, with each verdict: "500 domains, manager portal, 2 hours ago". */
export function listWords(list: ListStatus, now: number): string {
  if (list.source === 'none' || list.fetchedAt === undefined) return i18n.t('verdict.meta.none');
  return [
    countWords(list),
    i18n.t(`verdict.meta.sources.${sourceKeys[list.source]}`),
    listAge(list.fetchedAt, now),
  ].join(', ');
}

function countWords({ count, expected, complete }: ListStatus): string {
  if (expected !== undefined && expected > count) return i18n.t('verdict.meta.part', { count, expected });
  return complete ? i18n.t('verdict.meta.count', count) : i18n.t('verdict.meta.some', count);
}
