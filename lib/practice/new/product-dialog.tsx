import { useEffect, useId, useRef, useState } from 'react';
import type { DraftView } from '../model/draft-actions';
import { Refusal } from '../model/refusal';
import { AddOnPanel } from './add-on-panel';
import { Icon } from './icons';
import { useOneBill } from './one-bill';

type Item = DraftView['items'][number];

/** The pop-up of one product: its identifier, its quantity and its add-ons. The check mark applies and closes. */
export function ProductDialog({
  accountNumber,
  item,
  onDraft,
  onClose,
}: {
  accountNumber: string;
  item: Item;
  onDraft: (draft: DraftView) => void;
  onClose: () => void;
}) {
  const { call, complain } = useOneBill();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [identifier, setIdentifier] = useState(item.identifier);
  const [quantity, setQuantity] = useState(String(item.quantity));
  const [addOnsOpen, setAddOnsOpen] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);

  async function apply() {
    setBusy(true);
    setRefusal(null);
    try {
      onDraft(await call('saveIdentifier', { accountNumber, itemId: item.id, identifier, quantity: Number(quantity) }));
      onClose();
    } catch (error) {
      if (error instanceof Refusal) setRefusal(error);
      else complain(error);
      setBusy(false);
    }
  }

  const problem = (field: string) =>
    refusal?.field === field && (
      <span className="nb-problem" role="alert">
        {refusal.message}
      </span>
    );

  return (
    <dialog ref={dialog} className="nb-dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <div className="nb-dialog-head">
        <h2 id={`${id}-title`}>{item.productName}</h2>
        <button
          type="button"
          className="nb-button-outline"
          aria-expanded={addOnsOpen}
          onClick={() => setAddOnsOpen(!addOnsOpen)}
        >
          <Icon name="plus" size={16} /> Add -On
        </button>
        <button
          type="button"
          className="nb-button nb-button-icon"
          aria-label="Apply"
          title="Apply"
          disabled={busy}
          onClick={apply}
        >
          <Icon name="check" />
        </button>
        <button type="button" className="nb-icon-button" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="nb-dialog-body">
        {refusal && refusal.field === undefined && (
          <div className="nb-banner-bad" role="alert">
            {refusal.message}
          </div>
        )}
        <div className="nb-field">
          <label htmlFor={`${id}-identifier`}>Identifier</label>
          <input
            id={`${id}-identifier`}
            autoComplete="off"
            spellCheck={false}
            value={identifier}
            onChange={(event) => setIdentifier(event.target.value)}
          />
          {problem('identifier')}
        </div>
        <div className="nb-two">
          <div className="nb-field">
            <label htmlFor={`${id}-plan`}>Price Plan</label>
            <input id={`${id}-plan`} value={item.planName} readOnly />
          </div>
          <div className="nb-field">
            <label htmlFor={`${id}-quantity`}>Quantity</label>
            <input
              id={`${id}-quantity`}
              type="number"
              min="1"
              value={quantity}
              onChange={(event) => setQuantity(event.target.value)}
            />
            {problem('quantity')}
          </div>
        </div>
        {(addOnsOpen || item.addOns.length > 0) && (
          <AddOnPanel
            accountNumber={accountNumber}
            item={item}
            identifier={identifier}
            searching={addOnsOpen}
            onDraft={onDraft}
          />
        )}
      </div>
    </dialog>
  );
}
