import { i18n } from '#i18n';
import type { VerdictName } from '../../lib/domains/verdict';
import type { Entry, EntryKind } from '../../lib/record/entry';
import type { OpenOrder } from '../../lib/record/open-order';
import { ageInWords } from '../options/list-words';
import type { Words } from '../ui/words';

/** What happened, in one short sentence. */
export function eventInWords(entry: Entry): Words {
  const { kind, order, reason = '', about } = entry;
  switch (kind) {
    case 'check':
      return i18n.t('record.event.check');
    case 'hold': {
      const what = about === 'add-ons' ? i18n.t('record.event.holdAddOns') : i18n.t('record.event.holdPlaceOrder');
      const { times = 1 } = entry;
      if (times === 1) return what;
      return times === 2 ? i18n.t('record.event.twice', { what }) : i18n.t('record.event.times', { what, times });
    }
    case 'confirm':
      return i18n.t('record.event.confirm', { reason });
    case 'place':
      return placingInWords(entry);
    case 'activate': {
      const date = entry.date ?? '?';
      return order
        ? i18n.t('record.event.activate', { order, date })
        : i18n.t('record.event.activateUnknown', { date });
    }
    case 'close':
      return i18n.t('record.event.close', { order: order ?? '?', status: statusInWords(entry.status) });
    case 'dismiss':
      return order
        ? i18n.t('record.event.dismiss', { order, reason })
        : i18n.t('record.event.dismissUnknown', { reason });
    case 'warning':
      return i18n.t('record.event.warning', { what: warningInWords(about) });
  }
}

function warningInWords(about: string | undefined): string {
  switch (about) {
    case 'owns-usage':
      return i18n.t('hold.ownsOne.title');
    case 'ordered-before':
      return i18n.t('hold.orderedBefore.title');
    case 'wrong-line':
      return i18n.t('hold.wrongParent.title');
    default:
      return about ?? '';
  }
}

function placingInWords({ stage, order }: Entry): string {
  if (order) return i18n.t('record.event.placed', { order });
  return stage === 'ready' ? i18n.t('record.event.ready') : i18n.t('record.event.pressed');
}

function statusInWords(status: Entry['status']): string {
  switch (status) {
    case 'partial':
      return i18n.t('record.status.partial');
    case 'cancelled':
      return i18n.t('record.status.cancelled');
    default:
      return i18n.t('record.status.active');
  }
}

/** The name of a kind of event, for the filter. */
export function kindInWords(kind: EntryKind): string {
  return i18n.t(`record.kind.${kind}`);
}

/** The short name of a verdict. */
export function verdictInWords(verdict: VerdictName): string {
  const key = verdict.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return translate(`record.verdict.${key}`);
}

/** A key that is built from a verdict's name; tests hold that each is there. */
function translate(key: string): string {
  return i18n.t(key as 'record.verdict.exact'); // one of the same family
}

/** A moment in UTC: "Nov 22, 14:41", with the year when it is another than now. */
export function timeInWords(moment: number, now: number): string {
  const date = new Date(moment);
  const isThisYear = date.getUTCFullYear() === new Date(now).getUTCFullYear();
  return new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    year: isThisYear ? undefined : 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date);
}

/** How an order that is not yet billing stands. */
export function openInWords({ placedAt, order }: OpenOrder, now: number): string {
  const since = ageInWords(placedAt, now);
  return order ? i18n.t('record.open.since', { since }) : i18n.t('record.open.unnumbered', { since });
}
