import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { Differences } from '../../lib/directory/differences';
import type { SaveOutcome } from '../../lib/directory/outcome';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { DifferencesView } from './differences-view';
import type { ListPage, Notice, Place } from './list-store';
import { failureInWords, isQuestion, phaseInWords, readingInWords, refusalInWords, savedInWords } from './list-words';

type Tone = 'ok' | 'fix' | 'ask' | 'quiet';
type View = {
  tone: Tone;
  head: string;
  more: string[];
  /** There are two answers: take the list, or keep the one in use. */
  asks?: boolean;
  /** How far it has come, 0 to 1, while it can be told; null while it cannot. */
  share?: number | null;
  cancel?: () => void;
  /** It was taken, and its columns can be chosen anew. */
  canChooseColumns?: boolean;
  /** How the list that was taken differs from the former one. */
  differences?: Differences;
  /** The list in use was left alone, which is worth saying when there is one. */
  keeps?: boolean;
};

const ICONS: Record<Tone, IconName> = { ok: 'check', fix: 'warn', ask: 'ask', quiet: 'pending' };

/** What became of the last attempt at this place, next to the control it came from, and spoken politely. */
export function ListNotice({ page, place }: { page: ListPage; place: Place }) {
  const notice = useStore(page.store, (state) => state.notices[place]);
  const hasList = useStore(page.store, (state) => (state.status?.count ?? 0) > 0);
  const view = notice && toView(notice, place);
  const isKept = hasList && view?.keeps;
  return (
    <div aria-live="polite" id={`${place}-notice`}>
      {view && (
        <div className="pl-notice" data-part="list-notice" data-tone={view.tone}>
          <Icon name={ICONS[view.tone]} />
          <div>
            <p className="pl-notice-head">{view.head}</p>
            {view.more.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {isKept && <p>{i18n.t('list.failure.kept')}</p>}
            {view.share !== undefined && (
              <progress className="pl-progress" aria-label={view.head} value={view.share ?? undefined} max={1} />
            )}
            {view.cancel && (
              <div className="pl-actions">
                <Button data-part="stop-reading" onClick={view.cancel}>
                  {i18n.t('options.stopReading')}
                </Button>
              </div>
            )}
            {view.differences && <DifferencesView differences={view.differences} />}
            {view.canChooseColumns && (
              <div className="pl-actions">
                <Button kind="quiet" data-part="choose-columns" onClick={() => void page.chooseColumns(place)}>
                  {i18n.t('options.columns.other')}
                </Button>
              </div>
            )}
            {view.asks && (
              <div className="pl-actions">
                <Button data-part="replace-list" onClick={() => void page.decide(place, true)}>
                  {i18n.t('options.replace')}
                </Button>
                <Button kind="quiet" data-part="keep-list" onClick={() => void page.decide(place, false)}>
                  {i18n.t('options.keep')}
                </Button>
              </div>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function toView(notice: Notice, place: Place): View {
  switch (notice.kind) {
    case 'busy':
      return {
        tone: 'quiet',
        head: busyInWords(notice.name, place),
        more: notice.progress ? [phaseInWords(notice.progress)] : [],
        share: notice.cancel && (notice.progress?.share ?? null),
        cancel: notice.cancel,
      };
    case 'stopped':
      return { tone: 'quiet', head: i18n.t('options.stopped'), more: [], keeps: true };
    case 'broken':
      return { tone: 'fix', head: i18n.t('list.failure.unexpected', { detail: notice.detail }), more: [] };
    case 'several':
      return { tone: 'fix', head: i18n.t('list.failure.several'), more: [], keeps: true };
    case 'sample':
      return notice.outcome.ok ? saved(notice.outcome.status, []) : refused(notice.outcome, []);
    case 'former':
      return notice.outcome.ok
        ? { ...saved(notice.outcome.status, []), differences: notice.outcome.differences }
        : refused(notice.outcome, []);
    case 'brought':
      return broughtView(notice.outcome, place === 'paste' ? 'paste' : 'file');
  }
}

function broughtView(outcome: Extract<Notice, { kind: 'brought' }>['outcome'], place: 'file' | 'paste'): View {
  switch (outcome.step) {
    case 'unopened':
      return { tone: 'fix', head: i18n.t('list.failure.unreadable'), more: [], keeps: true };
    case 'unreadable':
      return { tone: 'fix', head: failureInWords(outcome.failure, place), more: [], keeps: true };
    case 'asks':
      return {
        tone: 'ask',
        head: outcome.preview.isCertain ? i18n.t('options.columns.look') : i18n.t('options.columns.unsure'),
        more: [i18n.t('options.columns.below')],
        keeps: true,
      };
    case 'refused':
      return refused(outcome.refusal, readingInWords(outcome.read));
    case 'saved':
      return {
        ...saved(outcome.status, readingInWords(outcome.read)),
        differences: outcome.differences,
        canChooseColumns: outcome.read.width > 1,
      };
  }
}

function saved(status: Extract<SaveOutcome, { ok: true }>['status'], more: string[]): View {
  return { tone: 'ok', head: savedInWords(status), more };
}

function refused(refusal: Extract<SaveOutcome, { ok: false }>, more: string[]): View {
  const asks = isQuestion(refusal);
  return { tone: asks ? 'ask' : 'fix', head: refusalInWords(refusal), more, asks, keeps: !asks };
}

function busyInWords(name: string | undefined, place: Place): string {
  if (place === 'sample') return i18n.t('options.readingSample');
  return name ? i18n.t('options.reading', { name }) : i18n.t('options.readingPaste');
}
