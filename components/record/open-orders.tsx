import { type FormEvent, useId, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { OpenOrder } from '../../lib/record/open-order';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { RecordPageModel } from './record-store';
import { openInWords } from './record-words';

/** Orders that were placed and bill nobody yet. */
export function OpenOrders({ model }: { model: RecordPageModel }) {
  const open = useStore(model.store, (state) => state.open);
  const [asked, setAsked] = useState<string>();
  if (open.length === 0) return null;
  return (
    <section className="pl-section" aria-labelledby="open-orders">
      <h2 id="open-orders">{i18n.t('record.open.head', open.length)}</h2>
      <ul className="pl-list pl-open-orders" data-part="open-orders" data-count={open.length}>
        {open.map((order) => (
          <li key={order.id} data-order={order.order}>
            <Row order={order} model={model} onDismiss={() => setAsked(asked === order.id ? undefined : order.id)} />
            {asked === order.id && <Dismiss order={order} model={model} onDone={() => setAsked(undefined)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ order, model, onDismiss }: { order: OpenOrder; model: RecordPageModel; onDismiss(): void }) {
  const { host } = order;
  const name = order.order ?? i18n.t('record.open.noNumber');
  return (
    <div className="pl-open-order">
      <Icon name="clock" />
      <div className="pl-open-facts">
        <b>{name}</b>
        <span>
          {order.customer ?? order.account ?? ''}
          {order.customer && order.account && <span className="pl-meta">{order.account}</span>}
        </span>
        <span>
          <code className="pl-domain-inline">{order.domains.join(' ')}</code>
          <span className="pl-muted">{openInWords(order, model.now())}</span>
        </span>
      </div>
      <div className="pl-open-actions">
        <Button kind="quiet" onClick={onDismiss} aria-label={i18n.t('record.open.dismissOrder', { order: name })}>
          {i18n.t('record.open.dismiss')}
        </Button>
        {host && (
          <Button
            onClick={() => void model.openOrder(host)}
            aria-label={i18n.t('record.open.openOrder', { order: name })}
          >
            {i18n.t('record.open.open')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Taking an order off the list by hand wants a reason, and is recorded. */
function Dismiss({ order, model, onDone }: { order: OpenOrder; model: RecordPageModel; onDone(): void }) {
  const id = useId();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') return;
    onDone();
    void model.dismiss(order.id, reason.trim());
  };
  return (
    <form className="pl-dismiss" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <label htmlFor={id}>{i18n.t('record.open.reason')}</label>
      <input
        id={id}
        className="pl-input"
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        // biome-ignore lint/a11y/noAutofocus: the form opens by a press that asks for exactly this field.
        autoFocus
      />
      <Button submits aria-disabled={reason.trim() === ''}>
        {i18n.t('record.open.dismissNow')}
      </Button>
      <Button kind="quiet" onClick={onDone}>
        {i18n.t('record.cancel')}
      </Button>
    </form>
  );
}
