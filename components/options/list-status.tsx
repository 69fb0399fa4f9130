import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { ListStatus } from '../../lib/domains/verdict';
import type { ListPage } from './list-store';
import { ageInWords, inFigures, sourceInWords, stateInWords } from './list-words';

/** How many domains, from where, how old, complete or not. */
export function ListStatusView({ page }: { page: ListPage }) {
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
        {status.source !== 'none' && <Origin status={status} />}
      </dl>
    </section>
  );
}

function Origin({ status }: { status: ListStatus }) {
  const now = useMinutes();
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
          </dd>
        </>
      )}
    </>
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
