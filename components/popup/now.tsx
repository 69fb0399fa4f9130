import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { TabState } from '../../lib/browser/protocol';
import { Button } from '../ui/button';
import type { Popup } from './popup-store';

/** What is under way in the tab in front. */
export function Now({ popup }: { popup: Popup }) {
  const tab = useStore(popup.store, (state) => state.tab);
  return (
    <section
      className="pl-popup-now"
      data-part="tab-state"
      data-state={tab ? (tab.state?.state ?? 'elsewhere') : 'asking'}
    >
      {tab && (tab.state ? <Here popup={popup} state={tab.state} /> : <Elsewhere />)}
    </section>
  );
}

function Elsewhere() {
  return (
    <>
      <h1>{i18n.t('popup.elsewhere')}</h1>
      <p>{i18n.t('popup.elsewhereText')}</p>
    </>
  );
}

function Here({ popup, state }: { popup: Popup; state: TabState }) {
  const isIdle = state.state === 'idle';
  return (
    <>
      <h1>{titleOf(state)}</h1>
      <p>{isIdle ? i18n.t('popup.readyText') : placeOf(state)}</p>
      <div className="pl-actions">
        {isIdle ? (
          <Button kind="primary" onClick={() => void popup.command('start')}>
            {i18n.t('popup.start')}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => void popup.command('show')}>
            {i18n.t('popup.show')}
          </Button>
        )}
        {!isIdle && state.state !== 'done' && (
          <Button kind="quiet" onClick={() => void popup.command('stop')}>
            {i18n.t('popup.stop')}
          </Button>
        )}
      </div>
    </>
  );
}

function titleOf({ state, title }: TabState): string {
  if (state === 'idle') return i18n.t('popup.ready');
  return title ?? (state === 'done' ? i18n.t('popup.done') : i18n.t('popup.title'));
}

function placeOf({ customer, number, total }: TabState): string {
  const name = customer?.name ?? customer?.account;
  if (number === undefined || total === undefined) return name ?? '';
  return name
    ? i18n.t('popup.customerStep', { customer: name, number, total })
    : i18n.t('popup.step', { number, total });
}
