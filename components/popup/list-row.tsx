import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { isOld, MAX_AGE } from '../../lib/directory/age';
import type { ListStatus } from '../../lib/domains/verdict';
import { ageInWords, plural } from '../options/list-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { Popup } from './popup-store';

/** The list in one row: its size and age when all is well, else what is the matter and the way to the fix. */
export function ListRow({ popup }: { popup: Popup }) {
  const status = useStore(popup.store, (state) => state.status);
  if (!status) return <div className="pl-row" />;
  const now = Date.now();
  const trouble = troubleOf(status, now);
  return (
    <div className="pl-row" data-part="popup-list" data-count={status.count}>
      <Icon name={trouble ? 'warn' : 'list'} />
      <span>{trouble ?? plural('list.count', status.count)}</span>
      {trouble ? (
        <Button className="pl-row-button" onClick={() => void popup.open('options')}>
          {status.source === 'none' || status.source === 'sample' ? i18n.t('popup.addList') : i18n.t('popup.update')}
        </Button>
      ) : (
        status.fetchedAt !== undefined && <span className="pl-meta">{ageInWords(status.fetchedAt, now)}</span>
      )}
    </div>
  );
}

function troubleOf(status: ListStatus, now: number): string | undefined {
  if (status.source === 'none') return i18n.t('popup.noList');
  if (status.source === 'sample') return i18n.t('popup.sampleList');
  if (!status.complete) return i18n.t('popup.shortList');
  if (!isOld(status, now)) return undefined;
  return i18n.t('popup.oldList', Math.floor((now - (status.fetchedAt ?? now)) / (MAX_AGE / 7)));
}
