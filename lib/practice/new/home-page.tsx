import { usDate } from '../model/dates';
import { formatMoney } from '../model/money';
import { routeHash } from '../route';
import { useAnswer, useOneBill } from './one-bill';
import { Spinner } from './spinner';
import { StatusBadge } from './status-badge';

export function HomePage() {
  const { user } = useOneBill();
  const dashboard = useAnswer('dashboard', {});
  if (!dashboard) return <Spinner label="Loading" />;
  const most = Math.max(1, ...dashboard.orders.map(({ count }) => count));
  return (
    <>
      <h1 className="nb-title">Good day, {user}</h1>
      <div className="nb-kpis">
        <div className="nb-card nb-kpi">
          <span>Subscribers</span>
          <b>{dashboard.subscribers}</b>
        </div>
        <div className="nb-card nb-kpi">
          <span>Delinquent</span>
          <b>{dashboard.delinquent}</b>
        </div>
        <div className="nb-card nb-kpi">
          <span>Outstanding</span>
          <b>{formatMoney(dashboard.outstanding)}</b>
        </div>
        <div className="nb-card nb-kpi">
          <span>Billing day</span>
          <b>{usDate(dashboard.today)}</b>
        </div>
      </div>
      <div className="nb-columns">
        <section className="nb-card">
          <h2>Orders by status</h2>
          {dashboard.orders.map(({ label, count }) => (
            <div key={label} className="nb-bar-row">
              <span>{label}</span>
              <span className="nb-bar">
                <i style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <b>{count}</b>
            </div>
          ))}
        </section>
        <section className="nb-card">
          <h2>Latest orders</h2>
          <table className="nb-table">
            <thead>
              <tr>
                <th>Order</th>
                <th>Subscriber</th>
                <th>Created</th>
                <th>Status</th>
              </tr>
            </thead>
            <tbody>
              {dashboard.recent.map((order) => (
                <tr key={order.orderNumber}>
                  <td>
                    <a href={routeHash({ page: 'order', orderNumber: order.orderNumber })}>{order.orderNumber}</a>
                  </td>
                  <td>{order.customer}</td>
                  <td>{usDate(order.createdOn)}</td>
                  <td>
                    <StatusBadge status={order.status} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </>
  );
}
