import { useState } from 'react';
import { formatMoney } from '../model/money';
import type { OrderItem } from '../model/state';
import { useAnswer } from './one-bill';
import { Spinner } from './spinner';

/** The products of a category. Each plan has its Add, and a green circle with how many are in the order. */
export function ProductCards({
  categoryId,
  items,
  onAdd,
}: {
  categoryId: string;
  items: readonly OrderItem[];
  onAdd: (productCode: string, planName: string) => Promise<void>;
}) {
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState<string | null>(null);
  const products = useAnswer('products', { categoryId, search });

  async function add(code: string, planName: string) {
    setAdding(planName);
    await onAdd(code, planName);
    setAdding(null);
  }

  return (
    <>
      <input
        className="nb-input"
        aria-label="Search products"
        placeholder="Search products"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {!products && <Spinner label="Loading" />}
      {products?.map((product) => (
        <section key={product.code} className="nb-card nb-product">
          <div className="nb-product-head">
            <h3>{product.name}</h3>
            <span className="nb-quiet">{product.description}</span>
          </div>
          {product.plans.map((plan) => {
            const count = items.filter(
              ({ productCode, planName }) => productCode === product.code && planName === plan.name,
            ).length;
            return (
              <div key={plan.name} className="nb-plan">
                <span>{plan.name}</span>
                <span className="nb-quiet">{formatMoney(plan.price)}</span>
                {count > 0 && <span className="nb-count">{count}</span>}
                <button
                  type="button"
                  className="nb-button-soft"
                  disabled={adding !== null}
                  onClick={() => add(product.code, plan.name)}
                >
                  Add
                </button>
              </div>
            );
          })}
        </section>
      ))}
      {products?.length === 0 && <div className="nb-card nb-empty">No products match.</div>}
    </>
  );
}
