import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { IconButton } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { Mark } from '../ui/mark';
import { Now } from './now';
import { OpenOrdersRows } from './open-orders-rows';
import { PopupList } from './popup-list';
import type { Popup } from './popup-store';

/** The popup: what is under way in the tab in front, the list, and the doors to our pages. */
export function PopupPage({ popup }: { popup: Popup }) {
  const problem = useStore(popup.store, (state) => state.problem);
  const isOneBill = useStore(popup.store, (state) => state.tab?.state !== undefined);
  return (
    <div className="pl pl-popup">
      <header className="pl-popup-head">
        <Mark />
        <span>{i18n.t('popup.title')}</span>
        <IconButton icon="gear" label={i18n.t('popup.options')} onClick={() => void popup.open('options')} />
      </header>
      <main>
        <Now popup={popup} />
        <p className="pl-popup-problem" role="status">
          {problem && i18n.t('popup.failed', { detail: problem })}
        </p>
        <div className="pl-rows">
          <PopupList popup={popup} />
          <OpenOrdersRows popup={popup} />
        </div>
        <div className="pl-rows">
          {isOneBill && (
            <Door icon="search" label={i18n.t('popup.health')} onOpen={() => void popup.command('health')} />
          )}
          <Door icon="practice" label={i18n.t('popup.practice')} onOpen={() => void popup.open('practice')} />
          <Door icon="list" label={i18n.t('popup.editor')} onOpen={() => void popup.open('editor')} />
          <Door icon="file" label={i18n.t('popup.handout')} onOpen={() => void popup.open('handout')} />
          <Door icon="record" label={i18n.t('popup.record')} onOpen={() => void popup.open('record')} />
        </div>
      </main>
    </div>
  );
}

function Door({ icon, label, onOpen }: { icon: IconName; label: string; onOpen: () => void }) {
  return (
    <button type="button" className="pl-row" onClick={onOpen}>
      <Icon name={icon} />
      <span>{label}</span>
      <Icon name="right" />
    </button>
  );
}
