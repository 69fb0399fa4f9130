import { useEffect, useState } from 'react';
import type { DraftView } from '../model/draft-actions';
import { formatMoney } from '../model/money';
import type { OrderOptions } from '../model/state';
import { Icon } from './icons';
import { useOneBill } from './one-bill';
import { ProductDialog } from './product-dialog';
import { ReviewGrid } from './review-grid';
import { OtherReviewTab, REVIEW_TABS, type ReviewTab } from './review-tabs';
import { BusyCover, Spinner } from './spinner';
import { Tabs } from './tabs';

const OPTIONS: readonly { name: keyof OrderOptions; label: string }[] = [
  { name: 'billThisOrder', label: 'Bill This Order' },
  { name: 'createBillGroup', label: 'Create Bill Group' },
  { name: 'generateInvoiceNow', label: 'Generate Invoice Now' },
];

/** The last look at an order before it is placed. */
export function ReviewPage({ accountNumber }: { accountNumber: string }) {
  const { call, go, toast, complain } = useOneBill();
  const [customerName, setCustomerName] = useState('');
  const [draft, setDraft] = useState<DraftView | null>(null);
  const [tab, setTab] = useState<ReviewTab>('order-review');
  const [openItem, setOpenItem] = useState<string | null>(null);
  const [placing, setPlacing] = useState(false);

  useEffect(() => {
    call('orderInProgress', { accountNumber }).then(({ customer, draft: found }) => {
      setCustomerName(customer.name);
      setDraft(found);
    }, complain);
  }, [call, complain, accountNumber]);

  async function change(request: Promise<DraftView>) {
    try {
      setDraft(await request);
    } catch (error) {
      complain(error);
    }
  }

  async function place() {
    setPlacing(true);
    try {
      const { orderNumber } = await call('placeOrder', { accountNumber });
      toast(`Order ${orderNumber} has been placed successfully.`);
      go({ page: 'subscriber', accountNumber, tab: 'products-owned' });
    } catch (error) {
      complain(error);
      setPlacing(false);
    }
  }

  if (!draft) return <Spinner label="Loading" />;
  const opened = draft.items.find(({ id }) => id === openItem);
  return (
    <>
      <div className="nb-head">
        <button
          type="button"
          className="nb-icon-button"
          aria-label="Back"
          onClick={() => go({ page: 'catalogue', accountNumber })}
        >
          <Icon name="back" />
        </button>
        <div className="nb-head-name">
          <h1>Review Order</h1>
          <span>
            {customerName} · {accountNumber}
          </span>
        </div>
      </div>
      <Tabs entries={REVIEW_TABS} chosen={tab} label="Order" onChoose={setTab}>
        {tab === 'order-review' ? (
          <ReviewGrid
            items={draft.items}
            onOpen={setOpenItem}
            onRemove={(itemId) => change(call('removeProduct', { accountNumber, itemId }))}
          />
        ) : (
          <OtherReviewTab tab={tab} />
        )}
      </Tabs>
      <div className="nb-review-foot">
        <section className="nb-card nb-options">
          {OPTIONS.map(({ name, label }) => (
            <label key={name} className="nb-check">
              <input
                type="checkbox"
                checked={draft.options[name]}
                onChange={(event) => {
                  const options = { ...draft.options, [name]: event.target.checked };
                  setDraft({ ...draft, options });
                  change(call('setOrderOptions', { accountNumber, ...options }));
                }}
              />
              {label}
            </label>
          ))}
        </section>
        <section className="nb-card nb-totals">
          <div>
            <span>Subscription Purchases</span>
            <span>{formatMoney(draft.totals.purchases)}</span>
          </div>
          <div>
            <button type="button" className="nb-link">
              Coupon
            </button>
            <span>{formatMoney(0)}</span>
          </div>
          <div>
            <span>Sub Total</span>
            <span>{formatMoney(draft.totals.purchases)}</span>
          </div>
          <div>
            <span>Tax</span>
            <span>{formatMoney(draft.totals.tax)}</span>
          </div>
          <div className="nb-totals-sum">
            <b>Total</b>
            <b>{formatMoney(draft.totals.total)}</b>
          </div>
          <div className="nb-totals-actions">
            <button
              type="button"
              className="nb-button-outline"
              onClick={() => toast('Quotes are switched off for your role.', 'bad')}
            >
              Save Quote
            </button>
            <button type="button" className="nb-button" onClick={place}>
              Place Order
            </button>
          </div>
        </section>
      </div>
      {opened && (
        <ProductDialog
          accountNumber={accountNumber}
          item={opened}
          onDraft={setDraft}
          onClose={() => setOpenItem(null)}
        />
      )}
      {placing && <BusyCover label="Placing the order…" />}
    </>
  );
}
