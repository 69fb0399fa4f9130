import { memo } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { Entry } from '../../lib/record/entry';
import type { Column } from '../../lib/record/filter';
import { verdictLook } from '../overlay/verdict-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { WordsView } from '../ui/words';
import { type RecordPageModel, ROWS_ON_PAGE } from './record-store';
import { eventInWords, timeInWords, verdictInWords } from './record-words';

const COLUMNS: readonly Column[] = ['at', 'account', 'domain', 'verdict', 'kind', 'who'];

/** The entries of one page, with heads that sort. */
export function RecordTable({ model }: { model: RecordPageModel }) {
  const state = useStore(model.store);
  const { entries, order, done } = state;
  const shown = model.shown(state);
  const pages = Math.max(1, Math.ceil(shown.length / ROWS_ON_PAGE));
  const page = Math.min(state.page, pages - 1);
  const rows = shown.slice(page * ROWS_ON_PAGE, (page + 1) * ROWS_ON_PAGE);
  if (!entries) return <p className="pl-muted pl-empty">{i18n.t('record.loading')}</p>;
  return (
    <>
      <p role="status" className="pl-meta pl-count" data-part="record-count" data-count={shown.length}>
        {done
          ? doneInWords(done)
          : i18n.t('record.count', shown.length, [new Intl.NumberFormat().format(shown.length)])}
      </p>
      {rows.length === 0 ? (
        <p className="pl-muted pl-empty">{entries.length === 0 ? i18n.t('record.empty') : i18n.t('record.none')}</p>
      ) : (
        <div className="pl-table-frame">
          <table className="pl-table" data-part="record-table">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={order.by === column ? (order.ascending ? 'ascending' : 'descending') : undefined}
                  >
                    <button type="button" onClick={() => model.sortBy(column)}>
                      {i18n.t(`record.column.${column}`)}
                      {order.by === column && <Icon name={order.ascending ? 'up' : 'down'} />}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((entry) => (
                <Row key={entry.id} entry={entry} now={model.now()} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pages > 1 && (
        <nav className="pl-pager" aria-label={i18n.t('record.pages')}>
          <Button aria-disabled={page === 0} onClick={() => page > 0 && model.turnTo(page - 1)}>
            {i18n.t('record.newer')}
          </Button>
          <span className="pl-meta">{i18n.t('record.pageOf', { page: page + 1, pages })}</span>
          <Button aria-disabled={page === pages - 1} onClick={() => page < pages - 1 && model.turnTo(page + 1)}>
            {i18n.t('record.older')}
          </Button>
        </nav>
      )}
    </>
  );
}

function doneInWords({ kind, count }: { kind: 'erased' | 'exported'; count: number }): string {
  return kind === 'erased' ? i18n.t('record.erased', count) : i18n.t('record.exported', count);
}

const Row = memo(({ entry, now }: { entry: Entry; now: number }) => {
  const { id, at, kind, account, customer, domains, verdict, who } = entry;
  const look = verdict && verdictLook(verdict);
  return (
    <tr data-entry={id} data-kind={kind}>
      <td>
        <time dateTime={new Date(at).toISOString()} title={`${new Date(at).toISOString()}`}>
          {timeInWords(at, now)}
        </time>
      </td>
      <td title={customer}>{account}</td>
      <td className="pl-table-domain">
        {domains.map((domain) => (
          <code key={domain} className="pl-domain" title={domain}>
            {domain}
          </code>
        ))}
      </td>
      <td>
        {look && (
          <span className="pl-tag" data-tone={look.tone}>
            <Icon name={look.icon} />
            {verdictInWords(verdict)}
          </span>
        )}
      </td>
      <td className="grow">
        <WordsView words={eventInWords(entry)} />
      </td>
      <td className="pl-table-who" title={who}>
        {who}
      </td>
    </tr>
  );
});
