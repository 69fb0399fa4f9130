import { useCallback, useState } from 'react';
import type { OrderView } from '../model/orders';
import { Refusal } from '../model/refusal';
import { Modal } from './modal';
import { useAnswer, useOneBill } from './one-bill';
import { Spinner } from './spinner';

/** Asks which products of an order start to be billed, and from when. Nothing is ticked, and the date is the preset one. */
export function ActivationDialog({ order, onClose }: { order: OrderView; onClose: (changed: boolean) => void }) {
  const { call, toast } = useOneBill();
  const answer = useAnswer('order', { orderNumber: order.orderNumber });
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [date, setDate] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const cancel = useCallback(() => onClose(false), [onClose]);

  async function start(activationDate: string) {
    setBusy(true);
    setProblem(null);
    try {
      const activated = await call('activate', {
        orderNumber: order.orderNumber,
        itemIds: [...ticked],
        activationDate,
      });
      toast(`Billing has started for order ${activated.orderNumber}.`);
      onClose(true);
    } catch (error) {
      setProblem(error instanceof Refusal ? error.message : 'The request failed.');
      setBusy(false);
    }
  }

  const open = answer?.order.items.filter((item) => item.activationDate === null) ?? [];
  const shownDate = date ?? answer?.activationDate ?? '';
  return (
    <Modal title={`Activate Order ${order.orderNumber}`} onClose={cancel}>
      {!answer ? (
        <Spinner label="Loading" />
      ) : (
        <>
          {problem && (
            <div className="nb-banner-bad" role="alert">
              {problem}
            </div>
          )}
          <div className="nb-pick-list">
            <label className="nb-check nb-pick-all">
              <input
                type="checkbox"
                checked={open.length > 0 && ticked.length === open.length}
                onChange={(event) => setTicked(event.target.checked ? open.map(({ id }) => id) : [])}
              />
              Select All
            </label>
            {open.map((item) => (
              <label className="nb-check" key={item.id}>
                <input
                  type="checkbox"
                  checked={ticked.includes(item.id)}
                  onChange={() =>
                    setTicked(ticked.includes(item.id) ? ticked.filter((id) => id !== item.id) : [...ticked, item.id])
                  }
                />
                <span>
                  {item.productName} / {item.planName} - {item.identifier}
                </span>
              </label>
            ))}
          </div>
          <label className="nb-field">
            <span>Activation Date</span>
            <input type="date" value={shownDate} onChange={(event) => setDate(event.target.value)} />
          </label>
          <div className="nb-modal-foot">
            <button type="button" className="nb-button-outline" onClick={cancel}>
              Cancel
            </button>
            <button type="button" className="nb-button" disabled={busy} onClick={() => start(shownDate)}>
              {busy ? 'Starting…' : 'Start Billing'}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
