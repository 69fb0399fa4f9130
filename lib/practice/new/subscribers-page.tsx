import { type FormEvent, useEffect, useState } from 'react';
import { SEARCH_FIELDS } from '../model/customer-actions';
import { formatMoney } from '../model/money';
import { routeHash } from '../route';
import { Icon } from './icons';
import { Listbox } from './listbox';
import { useAnswer, useOneBill } from './one-bill';
import { Spinner } from './spinner';
import { StatusBadge } from './status-badge';
import { latestSearch, onSearchRequest, requestSearch } from './subscriber-search';

export function SubscribersPage() {
  const { toast } = useOneBill();
  const [asked, setAsked] = useState(latestSearch);
  const [field, setField] = useState(asked.field);
  const [search, setSearch] = useState(asked.search);
  const [page, setPage] = useState(1);
  const found = useAnswer('subscribers', { ...asked, page });

  useEffect(() => {
    const stop = new AbortController();
    onSearchRequest(() => {
      setAsked(latestSearch());
      setField(latestSearch().field);
      setSearch(latestSearch().search);
      setPage(1);
    }, stop.signal);
    return () => stop.abort();
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    requestSearch({ field, search });
  }

  return (
    <>
      <div className="nb-head">
        <h1 className="nb-title">Subscribers</h1>
        <button
          type="button"
          className="nb-button"
          onClick={() => toast('Your role cannot create subscribers.', 'bad')}
        >
          <Icon name="plus" /> Create Subscriber
        </button>
      </div>
      <form className="nb-card nb-search" onSubmit={submit}>
        <Listbox label="Search by" options={SEARCH_FIELDS} value={field} onChange={setField} />
        <input
          aria-label="Search subscribers"
          placeholder="Type to search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <button type="submit" className="nb-button">
          Search
        </button>
        {found && <span className="nb-quiet">{found.totalCount} subscribers</span>}
      </form>
      {!found ? (
        <Spinner label="Loading" />
      ) : (
        <>
          <div className="nb-row nb-row-head">
            <span>Account Number</span>
            <span>Account Name</span>
            <span>City</span>
            <span>Phone</span>
            <span>Balance</span>
            <span>Status</span>
          </div>
          {found.rows.map((customer) => (
            <div className="nb-row" key={customer.accountNumber}>
              <a href={routeHash({ page: 'subscriber', accountNumber: customer.accountNumber, tab: 'products-owned' })}>
                {customer.accountNumber}
              </a>
              <b>{customer.name}</b>
              <span>
                {customer.city}, {customer.region}
              </span>
              <span>{customer.phone}</span>
              <span>{formatMoney(customer.balance)}</span>
              <span>
                <StatusBadge status={customer.status} />
              </span>
            </div>
          ))}
          {found.rows.length === 0 && <div className="nb-card nb-empty">No subscribers match the search.</div>}
          <nav className="nb-pager" aria-label="Pages">
            {Array.from({ length: found.pages }, (_, index) => (
              <button
                // biome-ignore lint/suspicious/noArrayIndexKey: the page number is the identity
                key={index}
                type="button"
                aria-label={`Page ${index + 1}`}
                aria-current={found.page === index + 1 ? 'page' : undefined}
                onClick={() => setPage(index + 1)}
              >
                {index + 1}
              </button>
            ))}
          </nav>
        </>
      )}
    </>
  );
}
