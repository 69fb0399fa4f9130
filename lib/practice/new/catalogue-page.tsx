import { useEffect, useState } from 'react';
import type { Reply } from '../model/back-end';
import { formatMoney } from '../model/money';
import { Icon } from './icons';
import { useAnswer, useOneBill } from './one-bill';
import { ProductCards } from './product-cards';
import { Spinner } from './spinner';

/** Choosing products for a new order: category cards, then the products of the category with their plans. */
export function CataloguePage({ accountNumber }: { accountNumber: string }) {
  const { call, go, complain } = useOneBill();
  const categories = useAnswer('categories', {});
  const [order, setOrder] = useState<Reply<'orderInProgress'> | null>(null);
  const [categoryId, setCategoryId] = useState<string | null>(null);

  useEffect(() => {
    call('orderInProgress', { accountNumber }).then(setOrder, complain);
  }, [call, complain, accountNumber]);

  async function add(productCode: string, planName: string) {
    try {
      const draft = await call('addProduct', { accountNumber, productCode, planName });
      setOrder((now) => now && { ...now, draft });
    } catch (error) {
      complain(error);
    }
  }

  if (!categories || !order) return <Spinner label="Loading" />;
  const { items, totals } = order.draft;
  return (
    <>
      <div className="nb-head">
        <button
          type="button"
          className="nb-icon-button"
          aria-label="Back"
          onClick={() => go({ page: 'subscriber', accountNumber, tab: 'orders' })}
        >
          <Icon name="back" />
        </button>
        <div className="nb-head-name">
          <h1>New Order</h1>
          <span>
            {order.customer.name} · {accountNumber}
          </span>
        </div>
      </div>
      <div className="nb-shop">
        <div>
          <h2 className="nb-subtitle">Categories</h2>
          <div className="nb-categories">
            {categories.map(({ id, name, count }) => (
              <button
                key={id}
                type="button"
                className="nb-category"
                aria-pressed={id === categoryId}
                onClick={() => setCategoryId(id)}
              >
                <b>{name}</b>
                <span>{count} products</span>
              </button>
            ))}
          </div>
          {categoryId === null ? (
            <div className="nb-card nb-empty">Choose a category to see its products.</div>
          ) : (
            <ProductCards key={categoryId} categoryId={categoryId} items={items} onAdd={add} />
          )}
        </div>
        <aside className="nb-card nb-cart">
          <h2>
            Selected Products <span className="nb-count">{items.length}</span>
          </h2>
          {items.length === 0 && <p className="nb-quiet">Nothing selected yet.</p>}
          {items.map((item) => (
            <div key={item.id} className="nb-cart-line">
              <span>{item.planName}</span>
              <span>{formatMoney(item.price)}</span>
            </div>
          ))}
          <div className="nb-cart-line nb-cart-total">
            <span>Total</span>
            <b>{formatMoney(totals.total)}</b>
          </div>
          <button
            type="button"
            className="nb-button nb-button-wide"
            disabled={items.length === 0}
            onClick={() => go({ page: 'review', accountNumber })}
          >
            Review
          </button>
        </aside>
      </div>
    </>
  );
}
