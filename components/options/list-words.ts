import { i18n } from '#i18n';
import type { BringOutcome, Progress, ReadSummary, Unreadable } from '../../lib/directory/bring-list';
import type { SaveOutcome } from '../../lib/directory/outcome';
import { MAX_BYTES } from '../../lib/directory/parse/decode';
import type { Dropped } from '../../lib/directory/parse/outcome';
import { MAX_DOMAINS } from '../../lib/directory/parse/read-list';
import type { ListStatus } from '../../lib/domains/verdict';
import { inFigures } from './figures';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in the largest whole unit. A moment in the future counts as now. */
export function ageInWords(moment: number, now: number): string {
  const age = Math.max(0, now - moment);
  if (age < MINUTE) return i18n.t('list.age.now');
  if (age < HOUR) return i18n.t('list.age.minutes', Math.floor(age / MINUTE));
  if (age < DAY) return i18n.t('list.age.hours', Math.floor(age / HOUR));
  return i18n.t('list.age.days', Math.floor(age / DAY));
}

/** How far ahead a moment is, in the largest unit it has one of, rounded. */
export function aheadInWords(moment: number, now: number): string {
  const ahead = Math.max(0, moment - now);
  if (ahead < HOUR) return i18n.t('list.ahead.minutes', Math.max(1, Math.ceil(ahead / MINUTE)));
  if (ahead < DAY) return i18n.t('list.ahead.hours', Math.round(ahead / HOUR));
  return i18n.t('list.ahead.days', Math.round(ahead / DAY));
}

/** Where a list comes from. */
export function sourceInWords({ source, sourceName }: ListStatus): string {
  switch (source) {
    case 'none':
      return i18n.t('list.source.none');
    case 'sample':
      return i18n.t('list.source.sample');
    case 'file':
      return sourceName ? i18n.t('list.source.fileNamed', { name: sourceName }) : i18n.t('list.source.file');
    case 'paste':
      return i18n.t('list.source.paste');
    case 'portal-api':
      return i18n.t('list.source.portalApi');
    case 'portal-tab':
      return i18n.t('list.source.portalTab');
    case 'team':
      return i18n.t('list.source.team');
    case 'policy':
      return i18n.t('list.source.policy');
  }
}

/** Whether the list can be trusted to say "no". */
export function stateInWords({ source, complete, count, expected }: ListStatus): string {
  if (source === 'none') return i18n.t('options.none');
  if (source === 'sample') return i18n.t('options.sampleState');
  if (complete && count === expected) return i18n.t('options.completeCounted', { expected: inFigures(expected) });
  if (complete) {
    const isBrought = source === 'file' || source === 'paste';
    return isBrought ? i18n.t('options.complete') : i18n.t('options.completePortal');
  }
  if (expected === undefined) return i18n.t('options.incomplete');
  return i18n.t('options.short', { count: inFigures(count), expected: inFigures(expected) });
}

/** What is being done to a list right now. */
export function phaseInWords({ phase, share }: Progress): string {
  if (phase !== 'reading') return i18n.t(`options.phase.${phase}`);
  return i18n.t('options.phase.reading', { percent: Math.round((share ?? 0) * 100) });
}

/** What was left out of a list while it was read, and what is worth a second look. One sentence each. */
export function readingInWords({ dropped, padded, maybeOnePage, expected, count }: ReadSummary): string[] {
  const sentences: string[] = [];
  const total = dropped.reduce((sum, entry) => sum + entry.count, 0);
  if (total > 0) {
    sentences.push(`${plural('list.dropped.head', total)} ${dropped.map(droppedInWords).join(', ')}.`);
  }
  if (padded > 0) sentences.push(plural('list.padded', padded));
  if (expected !== undefined && count + total < expected) {
    sentences.push(i18n.t('list.short', { expected: inFigures(expected), count: inFigures(count) }));
  } else if (maybeOnePage && expected === undefined) {
    sentences.push(i18n.t('list.onePage', { count: inFigures(count + total) }));
  }
  return sentences;
}

function droppedInWords({ reason, count, lines }: Dropped): string {
  const more = count > lines.length ? i18n.t('list.dropped.more') : '';
  const where = i18n.t('list.dropped.lines', lines.length, [lines.map(inFigures).join(', ') + more]);
  return `${plural(DROPPED[reason], count)} ${where}`;
}

const DROPPED = {
  duplicate: 'list.dropped.duplicate',
  wildcard: 'list.dropped.wildcard',
  blank: 'list.dropped.blank',
  spaces: 'list.dropped.spaces',
  'not-a-domain': 'list.dropped.notADomain',
} as const;

/** Why nothing could be read, and what to do. */
export function failureInWords({ reason, line }: Unreadable, place: 'file' | 'paste'): string {
  switch (reason) {
    case 'empty':
      return place === 'paste' ? i18n.t('list.failure.emptyPaste') : i18n.t('list.failure.empty');
    case 'too-big':
      return i18n.t('list.failure.tooBig', { limit: MAX_BYTES / 1_000_000, domains: inFigures(MAX_DOMAINS) });
    case 'spreadsheet':
      return i18n.t('list.failure.spreadsheet');
    case 'binary':
      return i18n.t('list.failure.binary');
    case 'no-domain-column':
      return i18n.t('list.failure.noDomainColumn');
    case 'broken-json':
      return line === undefined
        ? i18n.t('list.failure.brokenJson')
        : i18n.t('list.failure.brokenJsonLine', { line: inFigures(line) });
    case 'broken-quotes':
      return i18n.t('list.failure.brokenQuotes', { line: inFigures(line ?? 1) });
  }
}

/** Why a list that was read is not in use, and what can be done. */
export function refusalInWords({ reason, from, to, detail }: Extract<SaveOutcome, { ok: false }>): string {
  switch (reason) {
    case 'shrinks':
      return i18n.t('list.refusal.shrinks', { from: inFigures(from ?? 0), to: inFigures(to ?? 0) });
    case 'replaces-own':
      return i18n.t('list.refusal.replacesOwn', { from: inFigures(from ?? 0) });
    case 'empty':
      return i18n.t('list.refusal.empty');
    case 'no-draft':
      return i18n.t('list.refusal.noDraft');
    case 'no-former':
      return i18n.t('list.refusal.noFormer');
    case 'storage':
      return i18n.t('list.refusal.storage', { detail: detail ?? '' });
  }
}

/** True when somebody may insist on a list that was refused. */
export function isQuestion(refusal: Extract<SaveOutcome, { ok: false }>): boolean {
  return refusal.reason === 'shrinks' || refusal.reason === 'replaces-own';
}

/** The sentence of a list that is in use now. */
export function savedInWords(outcome: Extract<BringOutcome, { step: 'saved' }>['status']): string {
  return plural('options.saved', outcome.count);
}

type PluralKey =
  | 'list.dropped.head'
  | 'list.padded'
  | 'options.saved'
  | 'list.count'
  | 'options.preview'
  | 'options.columns.more'
  | (typeof DROPPED)[keyof typeof DROPPED];

/** A sentence with a number, in figures. */
export function plural(key: PluralKey, count: number): string {
  return i18n.t(key, count, [inFigures(count)]);
}
