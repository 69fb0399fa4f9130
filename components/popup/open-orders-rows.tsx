import { useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { OpenOrder } from '../../lib/record/open-order';
import { ageInWords } from '../options/list-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { Popup } from './popup-store';

/** More rows than this make the popup scroll; the record has them all. */
const MOST_ROWS = 5;

/** How many orders bill nobody yet; opened, which ones. */
export function OpenOrdersRows({ popup }: { popup: Popup }) {
  const open = useStore(popup.store, (state) => state.open);
  const [shown, setShown] = useState(false);
  if (open.length === 0) return null;
  const now = Date.now();
  return (
    <div data-part="popup-open-orders" data-count={open.length}>
      <button type="button" className="pl-row" aria-expanded={shown} onClick={() => setShown(!shown)}>
        <Icon name="clock" />
        <span>{i18n.t('record.open.head', open.length)}</span>
        <Icon name={shown ? 'up' : 'down'} />
      </button>
      {shown && (
        <ul className="pl-popup-orders">
          {open.slice(0, MOST_ROWS).map((order) => (
            <Row key={order.id} order={order} now={now} popup={popup} />
          ))}
        </ul>
      )}
      {shown && (
        <button type="button" className="pl-link pl-popup-more" onClick={() => void popup.open('record')}>
          {open.length > MOST_ROWS ? i18n.t('popup.moreOrders', open.length - MOST_ROWS) : i18n.t('popup.inRecord')}
        </button>
      )}
    </div>
  );
}

function Row({ order, now, popup }: { order: OpenOrder; now: number; popup: Popup }) {
  const { host } = order;
  const name = order.order ?? i18n.t('record.open.noNumber');
  return (
    <li data-order={order.order}>
      <div>
        <p>
          <b>{name}</b> <span className="pl-meta">{ageInWords(order.placedAt, now)}</span>
        </p>
        <p>{[order.customer, order.account].filter((text) => text !== undefined).join(', ')}</p>
        <p>
          <code className="pl-domain-inline">{order.domains.join(' ')}</code>
        </p>
      </div>
      {host && (
        <Button
          className="pl-row-button"
          aria-label={i18n.t('record.open.openOrder', { order: name })}
          onClick={() => void popup.openOrder(host)}
        >
          {i18n.t('record.open.open')}
        </Button>
      )}
    </li>
  );
}
