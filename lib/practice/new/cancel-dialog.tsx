import { useState } from 'react';
import type { Reply } from '../model/back-end';
import { CANCEL_REASONS } from '../model/order-actions';
import { Refusal } from '../model/refusal';
import { Listbox } from './listbox';
import { Modal } from './modal';
import { useOneBill } from './one-bill';

const NO_REASON = 'Select a reason';

/** Asks when and why a product ends. Confirming makes an order of type Delete, which waits for its activation. */
export function CancelDialog({ item, onClose }: { item: Reply<'productsOwned'>[number]; onClose: () => void }) {
  const { call, toast } = useOneBill();
  const [effectiveDate, setEffectiveDate] = useState('');
  const [reason, setReason] = useState(NO_REASON);
  const [description, setDescription] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function confirm() {
    try {
      const { orderNumber } = await call('cancelProduct', {
        orderNumber: item.orderNumber,
        itemId: item.id,
        effectiveDate,
        reason,
        description,
      });
      toast(`Order ${orderNumber} has been created to cancel ${item.productName}.`);
      onClose();
    } catch (error) {
      setProblem(error instanceof Refusal ? error.message : 'The request failed.');
    }
  }

  return (
    <Modal title={`Cancel ${item.productName} - ${item.identifier}`} onClose={onClose}>
      {problem && (
        <div className="nb-banner-bad" role="alert">
          {problem}
        </div>
      )}
      <label className="nb-field">
        <span>Effective Date</span>
        <input type="date" value={effectiveDate} onChange={(event) => setEffectiveDate(event.target.value)} />
      </label>
      <div className="nb-field">
        <span>Reason for Cancellation</span>
        <Listbox
          label="Reason for Cancellation"
          options={[NO_REASON, ...CANCEL_REASONS]}
          value={reason}
          onChange={setReason}
        />
      </div>
      <label className="nb-field">
        <span>Reason Description (Optional)</span>
        <input value={description} onChange={(event) => setDescription(event.target.value)} />
      </label>
      <div className="nb-modal-foot">
        <button type="button" className="nb-button-outline" onClick={onClose}>
          Back
        </button>
        <button type="button" className="nb-button" onClick={confirm}>
          Confirm
        </button>
      </div>
    </Modal>
  );
}
