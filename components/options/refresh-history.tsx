import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { RefreshRecord } from '../../lib/directory/refresh-record';
import { Icon } from '../ui/icon';
import { DifferencesView } from './differences-view';
import { problemInWords, timeInWords } from './list-problem-words';
import { outcomeInWords, sourceNameInWords, triggerInWords } from './source-words';
import type { SourcesPage } from './sources-store';

/** Attempts shown; the newest are what one looks for. */
const SHOWN = 20;

/** The attempts to fetch the list: when, from where, what came of each, and what to do where it failed. */
export function RefreshHistory({ page }: { page: SourcesPage }) {
  const history = useStore(page.store, (state) => state.history);
  if (history.length === 0) return null;
  return (
    <section className="pl-section" aria-labelledby="history">
      <h2 id="history">{i18n.t('sources.history')}</h2>
      <ol className="pl-list pl-history" data-part="refresh-history">
        {history.slice(0, SHOWN).map((record) => (
          <Attempt key={`${record.at} ${record.source}`} record={record} />
        ))}
      </ol>
    </section>
  );
}

function Attempt({ record }: { record: RefreshRecord }) {
  const { at, source, sourceName, outcome, problem, differences } = record;
  const name = sourceNameInWords(source);
  return (
    <li data-outcome={outcome}>
      <Icon name={outcome === 'failed' ? 'warn' : 'check'} />
      <div>
        <p>{outcomeInWords(record)}</p>
        {problem && <p className="pl-history-advice">{problemInWords(problem).advice}</p>}
        {differences && <DifferencesView differences={differences} />}
        <p className="pl-meta">{[sourceName ? `${name}, ${sourceName}` : name, triggerInWords(record)].join(', ')}</p>
      </div>
      <time className="pl-meta" dateTime={new Date(at).toISOString()}>
        {timeInWords(at)}
      </time>
    </li>
  );
}
