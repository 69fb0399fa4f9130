export const REVIEW_TABS = [
  { id: 'order-review', label: 'Order Review' },
  { id: 'order-attributes', label: 'Order Attributes' },
  { id: 'term', label: 'Term' },
  { id: 'documents', label: 'Documents' },
  { id: 'notes', label: 'Notes' },
  { id: 'contract', label: 'Contract' },
] as const;

export type ReviewTab = (typeof REVIEW_TABS)[number]['id'];

/** The tabs of the review that a usage order does not need. */
export function OtherReviewTab({ tab }: { tab: Exclude<ReviewTab, 'order-review'> }) {
  switch (tab) {
    case 'order-attributes':
      return (
        <section className="nb-card nb-form-card">
          <label className="nb-field">
            <span>Order Name</span>
            <input />
          </label>
          <label className="nb-field">
            <span>Purchase Order</span>
            <input />
          </label>
        </section>
      );
    case 'term':
      return (
        <section className="nb-card nb-form-card">
          <label className="nb-field">
            <span>Term (Months)</span>
            <input type="number" min="0" defaultValue="0" />
          </label>
          <label className="nb-check">
            <input type="checkbox" /> Renew at the end of the term
          </label>
        </section>
      );
    case 'notes':
      return (
        <section className="nb-card nb-form-card">
          <label className="nb-field">
            <span>Note on the order</span>
            <textarea />
          </label>
        </section>
      );
    case 'documents':
      return <div className="nb-card nb-empty">No documents are attached.</div>;
    case 'contract':
      return <div className="nb-card nb-empty">No contract applies to these products.</div>;
  }
}
