import { useCallback, useState } from 'react';
import type { Reply } from '../model/back-end';
import { usDate } from '../model/dates';
import { formatMoney } from '../model/money';
import { CancelDialog } from './cancel-dialog';
import { CreateOrderButton } from './create-order-button';
import { IconMenu } from './menu';
import { useAnswer, useOneBill } from './one-bill';
import { Spinner } from './spinner';

/** What the subscriber has. */
export function ProductsPanel({ accountNumber }: { accountNumber: string }) {
  const { go } = useOneBill();
  const [ending, setEnding] = useState<Reply<'productsOwned'>[number] | null>(null);
  const keep = useCallback(() => setEnding(null), []);
  const owned = useAnswer('productsOwned', { accountNumber });
  if (!owned) return <Spinner label="Loading" />;
  return (
    <>
      <div className="nb-panel-head">
        <h2>Products Owned</h2>
        <CreateOrderButton accountNumber={accountNumber} />
      </div>
      {owned.length === 0 ? (
        <div className="nb-empty">This subscriber has no products yet.</div>
      ) : (
        <table className="nb-table">
          <thead>
            <tr>
              <th>Product / Price Plan</th>
              <th>Identifier</th>
              <th>Qty</th>
              <th>Price</th>
              <th>Order</th>
              <th>Active From</th>
              <th aria-label="Actions" />
            </tr>
          </thead>
          <tbody>
            {owned.map((item) => (
              <tr key={`${item.orderNumber}${item.id}`}>
                <td>
                  <b>{item.productName}</b> / {item.planName}
                  {item.addOns.map((addOn) => (
                    <div key={addOn.id} className="nb-quiet">
                      + {addOn.name} × {addOn.quantity}
                    </div>
                  ))}
                </td>
                <td>{item.identifier}</td>
                <td>{item.quantity}</td>
                <td>{formatMoney(item.price)}</td>
                <td>{item.orderNumber}</td>
                <td>{item.activationDate === null ? '' : usDate(item.activationDate)}</td>
                <td className="nb-right">
                  <IconMenu
                    label="Actions"
                    icon="gear"
                    commands={['Modify', 'Cancel']}
                    onChoose={(command) =>
                      command === 'Cancel'
                        ? setEnding(item)
                        : go({
                            page: 'change',
                            accountNumber,
                            orderNumber: item.orderNumber,
                            itemId: item.id,
                            review: false,
                          })
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {ending && <CancelDialog item={ending} onClose={keep} />}
    </>
  );
}
