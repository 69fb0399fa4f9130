import { useState } from 'react';
import { Icon } from './icons';
import { useOneBill } from './one-bill';

export function CreateOrderButton({ accountNumber }: { accountNumber: string }) {
  const { call, go, complain } = useOneBill();
  const [busy, setBusy] = useState(false);

  async function create() {
    setBusy(true);
    try {
      await call('startOrder', { accountNumber });
      go({ page: 'catalogue', accountNumber });
    } catch (error) {
      complain(error);
      setBusy(false);
    }
  }

  return (
    <button type="button" className="nb-button" disabled={busy} onClick={create}>
      <Icon name="plus" /> Create Order
    </button>
  );
}
