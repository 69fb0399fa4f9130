import { usDate } from '../model/dates';
import { formatMoney } from '../model/money';
import { CreateOrderButton } from './create-order-button';
import { useAnswer } from './one-bill';
import { Spinner } from './spinner';

/** What the subscriber has. */
export function ProductsPanel({ accountNumber }: { accountNumber: string }) {
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
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
