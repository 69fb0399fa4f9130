import { useCallback, useState } from 'react';
import { usDate } from '../model/dates';
import { formatMoney } from '../model/money';
import type { OrderCommand, OrderView } from '../model/orders';
import { routeHash } from '../route';
import { ActivationDialog } from './activation-dialog';
import { CreateOrderButton } from './create-order-button';
import { IconMenu } from './menu';
import { useAnswer, useOneBill } from './one-bill';
import { Spinner } from './spinner';
import { StatusBadge } from './status-badge';

/** The orders of a subscriber, newest first, each with its gear. */
export function OrdersPanel({ accountNumber }: { accountNumber: string }) {
  const { call, go, toast, complain } = useOneBill();
  const [version, setVersion] = useState(0);
  const [activating, setActivating] = useState<OrderView | null>(null);
  const orders = useAnswer('orders', { accountNumber }, version);

  const closeActivation = useCallback((changed: boolean) => {
    setActivating(null);
    if (changed) setVersion((now) => now + 1);
  }, []);

  async function obey(order: OrderView, command: OrderCommand) {
    const { orderNumber } = order;
    try {
      switch (command) {
        case 'View':
          go({ page: 'order', orderNumber });
          break;
        case 'Activate':
          setActivating(order);
          break;
        case 'Clone Order':
          await call('cloneOrder', { orderNumber });
          go({ page: 'review', accountNumber });
          break;
        case 'Cancel':
          await call('cancelOrder', { orderNumber });
          toast(`Order ${orderNumber} has been cancelled.`);
          setVersion(version + 1);
          break;
        case 'Add Note':
          await call('addNote', { accountNumber, text: `Order ${orderNumber} was looked at.` });
          toast('Note added.');
          break;
      }
    } catch (error) {
      complain(error);
    }
  }

  if (!orders) return <Spinner label="Loading" />;
  return (
    <>
      <div className="nb-panel-head">
        <h2>Orders</h2>
        <CreateOrderButton accountNumber={accountNumber} />
      </div>
      <table className="nb-table">
        <thead>
          <tr>
            <th>Order Number</th>
            <th>Type</th>
            <th>Created</th>
            <th>Submitted By</th>
            <th>Items</th>
            <th>Amount</th>
            <th>Status</th>
            <th aria-label="Actions" />
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <tr key={order.orderNumber}>
              <td>
                <a href={routeHash({ page: 'order', orderNumber: order.orderNumber })}>{order.orderNumber}</a>
              </td>
              <td>{order.type}</td>
              <td>{usDate(order.createdOn)}</td>
              <td>{order.submittedBy}</td>
              <td>{order.items.length}</td>
              <td>{formatMoney(order.amount)}</td>
              <td>
                <StatusBadge status={order.status} />
              </td>
              <td className="nb-right">
                <IconMenu
                  label="Actions"
                  icon="gear"
                  commands={order.commands}
                  onChoose={(command) => obey(order, command)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {activating && <ActivationDialog order={activating} onClose={closeActivation} />}
    </>
  );
}
