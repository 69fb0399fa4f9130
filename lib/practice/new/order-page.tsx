import { usDate } from '../model/dates';
import { formatMoney } from '../model/money';
import { itemTotal } from '../model/orders';
import { routeHash } from '../route';
import { useAnswer } from './one-bill';
import { Spinner } from './spinner';
import { StatusBadge } from './status-badge';

/** An order that was placed: to look at, nothing in it can be changed. */
export function OrderPage({ orderNumber }: { orderNumber: string }) {
  const answer = useAnswer('order', { orderNumber });
  if (!answer) return <Spinner label="Loading" />;
  const { order, customer } = answer;
  return (
    <>
      <p className="nb-crumbs">
        <a href={routeHash({ page: 'subscriber', accountNumber: customer.accountNumber, tab: 'orders' })}>
          {customer.name}
        </a>{' '}
        / Orders
      </p>
      <div className="nb-head">
        <h1 className="nb-title">Order {order.orderNumber}</h1>
        <StatusBadge status={order.status} />
        <span className="nb-quiet">
          {order.type} · created {usDate(order.createdOn)} by {order.submittedBy}
        </span>
      </div>
      {order.items.map((item) => (
        <div className="nb-card nb-line" key={item.id}>
          <div>
            <b>
              {item.productName} / {item.planName} - {item.identifier}
            </b>
            {item.addOns.map((addOn) => (
              <div key={addOn.id}>
                {addOn.name} / {addOn.planName} - {addOn.identifier} × {addOn.quantity}
              </div>
            ))}
            <div className="nb-quiet">
              {item.activationDate === null ? 'Not activated' : `Activation date ${usDate(item.activationDate)}`}
            </div>
          </div>
          <span>Qty {item.quantity}</span>
          <b>{formatMoney(itemTotal(item))}</b>
        </div>
      ))}
      <div className="nb-card nb-line">
        <span>
          Bill This Order: {order.options.billThisOrder ? 'Yes' : 'No'} · Create Bill Group:{' '}
          {order.options.createBillGroup ? 'Yes' : 'No'} · Generate Invoice Now:{' '}
          {order.options.generateInvoiceNow ? 'Yes' : 'No'}
        </span>
        <span>Total</span>
        <b>{formatMoney(order.amount)}</b>
      </div>
    </>
  );
}
