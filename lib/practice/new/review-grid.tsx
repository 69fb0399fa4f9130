import type { DraftView } from '../model/draft-actions';
import { formatMoney } from '../model/money';
import { Icon } from './icons';

/** The products of the order, one white card each, under one header. */
export function ReviewGrid({
  items,
  onOpen,
  onRemove,
}: {
  items: DraftView['items'];
  onOpen: (itemId: string) => void;
  onRemove: (itemId: string) => void;
}) {
  if (items.length === 0) return <div className="nb-card nb-empty">There are no products in this order.</div>;
  return (
    <div className="nb-grid">
      <div className="nb-grid-row nb-grid-head">
        <span>
          <input type="checkbox" aria-label="Select all products" />
        </span>
        <span>Product / Price Plan - Identifier</span>
        <span>
          <button type="button" className="nb-link">
            Unit Price
          </button>
        </span>
        <span>Qty</span>
        <span>
          <button type="button" className="nb-link">
            Discount
          </button>
        </span>
        <span>Extd Price</span>
        <span>Surcharge(S)</span>
        <span>
          Tax <Icon name="info" size={14} />
        </span>
        <span>Sub-Total</span>
        <span />
      </div>
      {items.map((item) => (
        <div key={item.id} className="nb-grid-card">
          <div className="nb-grid-row">
            <span>
              <input type="checkbox" aria-label={`Select ${item.productName}`} />
            </span>
            <span>
              <button type="button" className="nb-link" onClick={() => onOpen(item.id)}>
                {item.productName}
              </button>{' '}
              /{' '}
              <button type="button" className="nb-link" onClick={() => onOpen(item.id)}>
                {item.planName}
              </button>{' '}
              - {item.identifier}
              <small className="nb-quiet">
                <Icon name="calendar" size={13} /> Bill from activation
              </small>
            </span>
            <span>{formatMoney(item.price)}</span>
            <span>{item.quantity}</span>
            <span>{formatMoney(0)}</span>
            <span>{formatMoney(item.price * item.quantity)}</span>
            <span>{formatMoney(0)}</span>
            <span>{formatMoney(item.price * item.quantity * 0.0725)}</span>
            <span>{formatMoney(item.price * item.quantity * 1.0725)}</span>
            <span>
              <button
                type="button"
                className="nb-icon-button"
                aria-label={`Remove ${item.productName}`}
                onClick={() => onRemove(item.id)}
              >
                <Icon name="trash" size={16} />
              </button>
            </span>
          </div>
          {item.addOns.map((addOn) => (
            <div key={addOn.id} className="nb-grid-row nb-grid-add-on">
              <span />
              <span>
                {addOn.name} / {addOn.planName} - {addOn.identifier}
              </span>
              <span>{formatMoney(addOn.price)}</span>
              <span>{addOn.quantity}</span>
              <span>{formatMoney(0)}</span>
              <span>{formatMoney(addOn.price * addOn.quantity)}</span>
              <span>{formatMoney(0)}</span>
              <span>{formatMoney(addOn.price * addOn.quantity * 0.0725)}</span>
              <span>{formatMoney(addOn.price * addOn.quantity * 1.0725)}</span>
              <span />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
