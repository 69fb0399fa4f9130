import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { DifferencesView } from './differences-view';
import { problemInWords } from './list-problem-words';
import { outcomeInWords } from './source-words';
import type { SourceNotice, SourcePlace, SourcesPage } from './sources-store';

type Tone = 'ok' | 'fix' | 'ask' | 'quiet';
const ICONS: Record<Tone, IconName> = { ok: 'check', fix: 'warn', ask: 'ask', quiet: 'pending' };

/** What became of the last attempt at this place, spoken politely. Faults of an entry stand at the entry itself. */
export function SourceNoticeView({ page, place }: { page: SourcesPage; place: SourcePlace }) {
  const notice = useStore(page.store, (state) => state.notices[place]);
  const view = notice && toView(notice);
  const record = notice?.kind === 'fetched' ? notice.record : undefined;
  const shrinks = record?.problem?.code === 'shrinks';
  return (
    <div aria-live="polite">
      {view && (
        <div className="pl-notice" data-part="source-notice" data-tone={view.tone}>
          <Icon name={ICONS[view.tone]} />
          <div>
            <p className="pl-notice-head">{view.head}</p>
            {view.advice && <p>{view.advice}</p>}
            {record?.differences && record.outcome !== 'failed' && <DifferencesView differences={record.differences} />}
            {shrinks && (
              <div className="pl-actions">
                <Button
                  data-part="replace-list"
                  onClick={() => void page.refresh({ source: record.source, replaceAnyway: true })}
                >
                  {i18n.t('options.replace')}
                </Button>
                <Button kind="quiet" data-part="keep-list" onClick={() => page.dismiss(place)}>
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

function toView(notice: SourceNotice): { tone: Tone; head: string; advice?: string } | undefined {
  switch (notice.kind) {
    case 'busy':
      return { tone: 'quiet', head: i18n.t('sources.busy') };
    case 'fault':
      return undefined;
    case 'denied':
      return {
        tone: 'fix',
        head: i18n.t('sources.denied.head', { hosts: notice.hosts.join(', ') }),
        advice: i18n.t('sources.denied.advice'),
      };
    case 'locked':
      return { tone: 'fix', head: i18n.t('sources.lockedHead') };
    case 'broken':
      return { tone: 'fix', head: i18n.t('sources.broken', { detail: notice.detail }) };
    case 'fetched':
      return notice.record ? recordView(notice.record) : { tone: 'ok', head: i18n.t('sources.kept') };
  }
}

function recordView(record: NonNullable<Extract<SourceNotice, { kind: 'fetched' }>['record']>) {
  const head = outcomeInWords(record);
  if (record.outcome !== 'failed') return { tone: 'ok' as const, head };
  const tone = record.problem?.code === 'shrinks' ? ('ask' as const) : ('fix' as const);
  const advice = record.problem && problemInWords(record.problem).advice;
  return { tone, head, advice: [advice, i18n.t('sources.formerStays')].filter(Boolean).join(' ') };
}
