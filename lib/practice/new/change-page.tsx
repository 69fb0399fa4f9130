import { useState } from 'react';
import type { Reply } from '../model/back-end';
import { formatMoney } from '../model/money';
import { Refusal } from '../model/refusal';
import type { Route } from '../route';
import { Icon } from './icons';
import { useAnswer, useOneBill } from './one-bill';
import { Spinner } from './spinner';

type ChangeRoute = Route & { page: 'change' };

/** Changing a product that the subscriber has: first the product as it is, then, under review, what comes to it. */
export function ChangePage({ route }: { route: ChangeRoute }) {
  const { go } = useOneBill();
  const { accountNumber, orderNumber, itemId } = route;
  const owned = useAnswer('productsOwned', { accountNumber });
  const item = owned?.find((each) => each.orderNumber === orderNumber && each.id === itemId);
  const back = () => go({ page: 'subscriber', accountNumber, tab: 'products-owned' });
  if (!owned) return <Spinner label="Loading" />;
  if (!item) return <div className="nb-card nb-empty">The subscriber no longer has this product.</div>;
  return (
    <>
      <div className="nb-head">
        <button type="button" className="nb-icon-button" aria-label="Back" onClick={back}>
          <Icon name="back" />
        </button>
        <div className="nb-head-name">
          <h1>{route.review ? 'Review Changes' : 'Modify Product'}</h1>
          <span>{accountNumber}</span>
        </div>
        {!route.review && (
          <button type="button" className="nb-button" onClick={() => go({ ...route, review: true })}>
            Review
          </button>
        )}
      </div>
      <div className="nb-card nb-line">
        <div>
          <b>{item.productName}</b> / {item.planName} - {item.identifier}
        </div>
        <span>Qty {item.quantity}</span>
        <b>{formatMoney(item.price)}</b>
      </div>
      {route.review && <Change item={item} onDone={back} />}
    </>
  );
}

function Change({ item, onDone }: { item: Reply<'productsOwned'>[number]; onDone: () => void }) {
  const { call, toast } = useOneBill();
  const [quantity, setQuantity] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function submit() {
    const payload = { orderNumber: item.orderNumber, itemId: item.id, quantity: Number(quantity) };
    try {
      const { orderNumber } = await call('changeQuantity', payload);
      toast(`Order ${orderNumber} has been created to change ${item.productName}.`);
      onDone();
    } catch (error) {
      setProblem(error instanceof Refusal ? error.message : 'The request failed.');
    }
  }

  return (
    <div className="nb-card nb-change">
      {problem && (
        <div className="nb-banner-bad" role="alert">
          {problem}
        </div>
      )}
      <label className="nb-field">
        <span>Quantity to add</span>
        <input inputMode="numeric" value={quantity} onChange={(event) => setQuantity(event.target.value)} />
      </label>
      <div className="nb-modal-foot">
        <button type="button" className="nb-button-outline" onClick={onDone}>
          Back
        </button>
        <button type="button" className="nb-button" onClick={submit}>
          Submit
        </button>
      </div>
    </div>
  );
}
