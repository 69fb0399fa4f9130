import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import type { DockState } from './dock-store';

/** So many rows at a time: nobody reads five hundred. */
const MOST_ROWS = 40;

/** A small manager portal: the domain is looked up here, as in real life. It offers no button that would do it. */
export function Portal({ portal, onRefresh }: { portal: DockState['portal']; onRefresh(): void }) {
  const [search, setSearch] = useState('');
  const { rows, readAt, fresh } = portal;
  const found = useMemo(() => {
    const needle = search.trim().toLowerCase();
    return rows.filter(({ domain, customer, city = '' }) =>
      [domain, customer, city].some((text) => text.toLowerCase().includes(needle)),
    );
  }, [rows, search]);
  const at = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' }).format(readAt);
  return (
    <section className="pl-portal" data-part="portal" data-fresh={fresh} aria-label={i18n.t('training.dock.portal')}>
      <div className="pl-portal-head">
        <input
          type="search"
          className="pl-input"
          data-part="portal-search"
          aria-label={i18n.t('training.portal.search')}
          placeholder={i18n.t('training.portal.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <span className="pl-meta" role="status">
          {i18n.t('training.portal.count', found.length)}, {i18n.t('training.portal.readAt', { at })}
        </span>
        <Button kind="quiet" icon="refresh" data-part="portal-refresh" onClick={onRefresh}>
          {i18n.t('training.portal.refresh')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="pl-portal-rows" tabIndex={0} aria-label={i18n.t('training.portal.domains')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('training.portal.domain')}</th>
              <th scope="col">{i18n.t('training.portal.description')}</th>
              <th scope="col">{i18n.t('training.portal.city')}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, MOST_ROWS).map(({ domain, customer, city }) => (
              <tr key={domain}>
                <td className="pl-domain-inline">{domain}</td>
                <td>{customer}</td>
                <td>{city}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {found.length === 0 && <p className="pl-muted">{i18n.t('training.portal.none')}</p>}
        {found.length > MOST_ROWS && (
          <p className="pl-meta">{i18n.t('training.portal.more', { count: found.length - MOST_ROWS })}</p>
        )}
      </section>
    </section>
  );
}
