import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { isUnchanged } from '../../lib/directory/differences';
import type { ListStatus } from '../../lib/domains/verdict';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { DifferencesView } from './differences-view';
import { inFigures } from './figures';
import { ListNotice } from './list-notice';
import { isWorthSaying, problemInWords } from './list-problem-words';
import type { ListPage } from './list-store';
import { ageInWords, aheadInWords, plural, sourceInWords, stateInWords } from './list-words';
import { SourceNoticeView } from './source-notice';
import { canBeAsked } from './source-words';
import type { SourcesPage } from './sources-store';

/** How many domains, from where, how old, complete or not; and the way to fetch them again. */
export function ListStatusView({ page, sources }: { page: ListPage; sources: SourcesPage }) {
  const status = useStore(page.store, (state) => state.status);
  if (!status) return <div className="pl-status pl-muted">{i18n.t('options.loading')}</div>;
  return (
    <section
      className="pl-status"
      data-part="list-status"
      data-count={status.count}
      data-complete={status.complete}
      data-source={status.source}
      aria-label={i18n.t('options.heading')}
    >
      <div className="pl-figure">
        {inFigures(status.count)}
        <small>{i18n.t('options.domains', status.count)}</small>
      </div>
      <dl>
        <dt>{i18n.t('options.state')}</dt>
        <dd>{stateInWords(status)}</dd>
        {status.source !== 'none' && <Origin status={status} sources={sources} />}
        <Changed sources={sources} />
        <Former page={page} />
      </dl>
      <Refresh sources={sources} />
      <LastProblem status={status} sources={sources} />
      <div className="pl-status-notice">
        <ListNotice page={page} place="former" />
      </div>
    </section>
  );
}

function Origin({ status, sources }: { status: ListStatus; sources: SourcesPage }) {
  const now = useMinutes();
  const nextAt = useStore(sources.store, (state) => state.sources?.nextAt);
  return (
    <>
      <dt>{i18n.t('options.from')}</dt>
      <dd>{sourceInWords(status)}</dd>
      {status.fetchedAt !== undefined && (
        <>
          <dt>{i18n.t('options.read')}</dt>
          <dd>
            <time
              dateTime={new Date(status.fetchedAt).toISOString()}
              title={new Date(status.fetchedAt).toLocaleString()}
            >
              {ageInWords(status.fetchedAt, now)}
            </time>
            {nextAt !== undefined && i18n.t('options.next', { time: aheadInWords(nextAt, now) })}
          </dd>
        </>
      )}
    </>
  );
}

/** The list that was in use before, to be brought back by whoever changes their mind. */
function Former({ page }: { page: ListPage }) {
  const former = useStore(page.store, (state) => state.former);
  const now = useMinutes();
  if (!former) return null;
  const age = former.fetchedAt === undefined ? [] : [ageInWords(former.fetchedAt, now)];
  return (
    <>
      <dt>{i18n.t('options.former')}</dt>
      <dd>
        {[plural('list.count', former.count), sourceInWords(former), ...age].join(', ')}{' '}
        <button type="button" className="pl-link" data-part="bring-back" onClick={() => void page.bringBack()}>
          {i18n.t('options.bringBack')}
        </button>
      </dd>
    </>
  );
}

/** What the last list that was fetched changed. The very first one changed everything, which tells nothing. */
function Changed({ sources }: { sources: SourcesPage }) {
  const last = useStore(sources.store, ({ history }) => history.find(({ outcome }) => outcome !== 'failed'));
  const differences = last?.differences;
  if (!differences || isUnchanged(differences) || differences.added.count === last.count) return null;
  return (
    <>
      <dt>{i18n.t('sources.changed')}</dt>
      <dd>
        <DifferencesView differences={differences} />
      </dd>
    </>
  );
}

function Refresh({ sources }: { sources: SourcesPage }) {
  const known = useStore(sources.store, (state) => state.sources);
  const isBusy = useStore(sources.store, (state) => state.notices.refresh?.kind === 'busy');
  const canAsk = canBeAsked(known);
  const isOff = isBusy || !canAsk || known?.isRefreshing;
  return (
    <Button
      icon="refresh"
      data-part="refresh-list"
      aria-disabled={isOff || undefined}
      title={canAsk ? undefined : i18n.t('sources.refreshNothing')}
      onClick={() => isOff || void sources.refresh()}
    >
      {isBusy || known?.isRefreshing ? i18n.t('sources.refreshing') : i18n.t('sources.refresh')}
    </Button>
  );
}

/** The answer to the last press, else what was wrong when the source was asked last. */
function LastProblem({ status, sources }: { status: ListStatus; sources: SourcesPage }) {
  const notice = useStore(sources.store, (state) => state.notices.refresh);
  const { problem } = status;
  if (notice || !problem || !isWorthSaying(problem)) {
    return (
      <div className="pl-status-notice">
        <SourceNoticeView page={sources} place="refresh" />
      </div>
    );
  }
  const { head, advice } = problemInWords(problem);
  const asks = problem.code === 'shrinks';
  return (
    <div className="pl-status-notice">
      <div className="pl-notice" data-tone={asks ? 'ask' : 'fix'} data-part="list-problem">
        <Icon name={asks ? 'ask' : 'warn'} />
        <div>
          <p className="pl-notice-head">{head}</p>
          <p>
            {advice} {i18n.t('sources.formerStays')}
          </p>
          {asks && (
            <div className="pl-actions">
              <Button data-part="replace-list" onClick={() => void sources.refresh({ replaceAnyway: true })}>
                {i18n.t('options.replace')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** The time, renewed each minute, so that an open page does not call an old list new. */
function useMinutes(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
