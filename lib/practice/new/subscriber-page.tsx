import { useState } from 'react';
import type { Reply } from '../model/back-end';
import { usDate } from '../model/dates';
import { formatMoney } from '../model/money';
import { SUBSCRIBER_TABS, type SubscriberTab } from '../route';
import { HistoryPanel } from './history-panel';
import { Icon } from './icons';
import { IconMenu } from './menu';
import { NotesCard } from './notes-card';
import { useAnswer, useOneBill } from './one-bill';
import { OrdersPanel } from './orders-panel';
import { ProductsPanel } from './products-panel';
import { Spinner } from './spinner';
import { Tabs } from './tabs';

function BarChart({ bars }: { bars: readonly { month: string; amount: number }[] }) {
  const most = Math.max(1, ...bars.map(({ amount }) => amount));
  return (
    <div className="nb-chart" role="img" aria-label="Billed amount by month">
      {bars.map(({ month, amount }) => (
        <div key={month}>
          <i style={{ height: `${(amount / most) * 84}px` }} title={formatMoney(amount)} />
          <span>{month}</span>
        </div>
      ))}
    </div>
  );
}

function ProfileCard({ customer }: Pick<Reply<'subscriber'>, 'customer'>) {
  const { toast } = useOneBill();
  return (
    <section className="nb-card nb-profile">
      <div className={`nb-ribbon nb-ribbon-${customer.status.toLowerCase()}`}>{customer.status}</div>
      <div className="nb-profile-body">
        <div className="nb-picture">
          <Icon name="building" size={38} />
        </div>
        <p>
          <Icon name="pin" /> {customer.street}, {customer.city}, {customer.region} {customer.zip}
        </p>
        <p>
          <Icon name="people" /> {customer.userName}
        </p>
        <p>
          <Icon name="mail" /> {customer.email}
        </p>
        <p>
          <Icon name="phone" /> {customer.phone}
        </p>
        <p>
          <Icon name="card" /> {customer.card}
        </p>
        <p className="nb-quiet">Activated On: {usDate(customer.activatedOn)}</p>
        <button
          type="button"
          className="nb-button-outline nb-danger"
          onClick={() => toast('Your role cannot close accounts.', 'bad')}
        >
          Close Account
        </button>
      </div>
    </section>
  );
}

/** The subscriber profile: who they are, what they owe, and the tabs with all that belongs to them. */
export function SubscriberPage({ accountNumber, tab }: { accountNumber: string; tab: SubscriberTab }) {
  const { go, toast } = useOneBill();
  const [version, setVersion] = useState(0);
  const answer = useAnswer('subscriber', { accountNumber }, version);
  if (!answer) return <Spinner label="Loading" />;
  const { customer, period, billed, notes } = answer;
  return (
    <>
      <div className="nb-head">
        <button type="button" className="nb-icon-button" aria-label="Back" onClick={() => go({ page: 'subscribers' })}>
          <Icon name="back" />
        </button>
        <span className="nb-head-icon">
          <Icon name="building" size={24} />
        </span>
        <div className="nb-head-name">
          <h1>{customer.name}</h1>
          <span>{customer.accountNumber}</span>
        </div>
        <button
          type="button"
          className="nb-button-outline"
          onClick={() => toast('Your role cannot edit subscribers.', 'bad')}
        >
          <Icon name="pencil" /> Edit
        </button>
        <button type="button" className="nb-button-outline" onClick={() => toast('No other addresses are on file.')}>
          <Icon name="pin" /> Address
        </button>
        <IconMenu
          label="Settings"
          icon="gear"
          captioned
          commands={['Payment Methods', 'Contacts', 'Apply Adjustment', 'Suspend']}
          onChoose={(command) => toast(`${command} is not available for your role.`, 'bad')}
        />
      </div>
      <div className="nb-overview">
        <ProfileCard customer={customer} />
        <div className="nb-overview-middle">
          <div className="nb-balances">
            <div className="nb-card nb-balance nb-balance-red">
              <span>Current Balance →</span>
              <b>{formatMoney(customer.balance)}</b>
            </div>
            <div className="nb-card nb-balance nb-balance-yellow">
              <span>Invoiced →</span>
              <b>{formatMoney(customer.invoiced)}</b>
            </div>
          </div>
          <section className="nb-card">
            <div className="nb-period">
              Billing Period <b>{usDate(period.first)}</b> To <b>{usDate(period.last)}</b>
            </div>
            <BarChart bars={billed} />
            <div className="nb-counters">
              <b>Grants</b>
              <b>Counters</b>
              <span>No grants in this period</span>
            </div>
          </section>
        </div>
        <NotesCard accountNumber={accountNumber} notes={notes} onChange={() => setVersion(version + 1)} />
      </div>
      <section className="nb-card nb-tabbed">
        <Tabs
          entries={SUBSCRIBER_TABS}
          chosen={tab}
          label="Subscriber"
          onChoose={(chosen) => go({ page: 'subscriber', accountNumber, tab: chosen })}
        >
          {tab === 'products-owned' && <ProductsPanel accountNumber={accountNumber} />}
          {tab === 'orders' && <OrdersPanel accountNumber={accountNumber} />}
          {tab !== 'products-owned' && tab !== 'orders' && (
            <HistoryPanel key={tab} accountNumber={accountNumber} tab={tab} />
          )}
        </Tabs>
      </section>
    </>
  );
}
