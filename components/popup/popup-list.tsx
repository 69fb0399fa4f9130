import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { isOld, MAX_AGE } from '../../lib/directory/age';
import type { RefreshRecord } from '../../lib/directory/refresh-record';
import type { ListStatus } from '../../lib/domains/verdict';
import { isWorthSaying, problemInWords } from '../options/list-problem-words';
import { ageInWords, plural, sourceInWords, stateInWords } from '../options/list-words';
import { canBeAsked, changesInWords, outcomeInWords } from '../options/source-words';
import { Button, IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import type { Popup } from './popup-store';

type Trouble = { head: string; advice?: string };

/** The list in short: its size, age, source and completeness; what is the matter and what to do; and to fetch it now. */
export function PopupList({ popup }: { popup: Popup }) {
  const status = useStore(popup.store, (state) => state.status);
  const answer = useStore(popup.store, (state) => state.answer);
  if (!status) return <div className="pl-row" />;
  const now = Date.now();
  const isOwn = status.source !== 'none' && status.source !== 'sample';
  const trouble = isOwn ? troubleOf(status, answer, now) : undefined;
  return (
    <section
      data-part="popup-list"
      data-count={status.count}
      data-complete={status.complete}
      data-source={status.source}
      aria-label={i18n.t('options.heading')}
    >
      <div className="pl-row">
        <Icon name={isOwn && !trouble ? 'list' : 'warn'} />
        <span>{isOwn ? plural('list.count', status.count) : nameless(status)}</span>
        {isOwn && status.fetchedAt !== undefined && (
          <span className="pl-meta">{ageInWords(status.fetchedAt, now)}</span>
        )}
        {!isOwn && <AddList popup={popup} />}
        {isOwn && !trouble && <RefreshIcon popup={popup} />}
      </div>
      {isOwn && <p className="pl-meta pl-row-more">{`${sourceInWords(status)}. ${stateInWords(status)}.`}</p>}
      <div aria-live="polite">
        {trouble && (
          <div className="pl-row-more pl-popup-trouble" data-part="popup-trouble">
            <p className="pl-notice-head">{trouble.head}</p>
            {trouble.advice && <p>{trouble.advice}</p>}
          </div>
        )}
        {answer && answer.outcome !== 'failed' && (
          <p className="pl-row-more pl-popup-answer" data-part="popup-answer">
            {(answer.differences && changesInWords(answer.differences)) || outcomeInWords(answer)}
          </p>
        )}
      </div>
      {trouble && <Ways popup={popup} />}
    </section>
  );
}

/** What can be done about trouble: fetch it now where a source is connected, and the options. */
function Ways({ popup }: { popup: Popup }) {
  const canAsk = useStore(popup.store, ({ sources }) => canBeAsked(sources));
  const isBusy = useStore(popup.store, (state) => state.isRefreshing);
  return (
    <div className="pl-actions pl-row-more">
      {canAsk && (
        <Button
          icon="refresh"
          className="pl-row-button"
          data-part="refresh-list"
          aria-disabled={isBusy || undefined}
          onClick={() => void popup.refreshList()}
        >
          {isBusy ? i18n.t('sources.refreshing') : i18n.t('sources.refresh')}
        </Button>
      )}
      <Button
        kind={canAsk ? 'quiet' : 'plain'}
        className="pl-row-button"
        data-part="update-list"
        onClick={() => void popup.open('options')}
      >
        {canAsk ? i18n.t('popup.options') : i18n.t('popup.update')}
      </Button>
    </div>
  );
}

function RefreshIcon({ popup }: { popup: Popup }) {
  const canAsk = useStore(popup.store, ({ sources }) => canBeAsked(sources));
  const isBusy = useStore(popup.store, (state) => state.isRefreshing);
  if (!canAsk) return null;
  return (
    <IconButton
      icon="refresh"
      label={isBusy ? i18n.t('sources.refreshing') : i18n.t('sources.refresh')}
      data-part="refresh-list"
      aria-disabled={isBusy || undefined}
      onClick={() => void popup.refreshList()}
    />
  );
}

function AddList({ popup }: { popup: Popup }) {
  return (
    <Button className="pl-row-button" onClick={() => void popup.open('options')}>
      {i18n.t('popup.addList')}
    </Button>
  );
}

function nameless({ source }: ListStatus): string {
  return source === 'none' ? i18n.t('popup.noList') : i18n.t('popup.sampleList');
}

/** The gravest first: what the last press met, then what a source answered before, then what the list itself is. */
function troubleOf(status: ListStatus, answer: RefreshRecord | undefined, now: number): Trouble | undefined {
  const problem = answer?.outcome === 'failed' ? answer.problem : status.problem;
  if (problem && (answer?.outcome === 'failed' || isWorthSaying(problem))) {
    const { head, advice } = problemInWords(problem);
    return { head, advice: `${advice} ${i18n.t('sources.formerStays')}` };
  }
  if (!status.complete) return { head: i18n.t('popup.shortList') };
  if (!isOld(status, now)) return undefined;
  const days = Math.floor((now - (status.fetchedAt ?? now)) / (MAX_AGE / 7));
  return { head: i18n.t('popup.oldList', days), advice: i18n.t('popup.oldListText') };
}
