import { i18n } from '#i18n';

/**
 * Reads the words that the reload state needs while they can still be read: after an update of Plumbline the browser
 * gives an open page no more of them.
 */
export function keepReloadWords(): void {
  i18n.t('overlay.name');
  i18n.t('overlay.ready');
  i18n.t('overlay.usageOrder');
  i18n.t('overlay.account', { account: '', procedure: '' });
  i18n.t('overlay.handle');
  i18n.t('overlay.moveLeft');
  i18n.t('overlay.moveRight');
  i18n.t('overlay.collapse');
  i18n.t('overlay.expand', { title: '' });
  i18n.t('overlay.shortOf', { number: 0, total: 0 });
  i18n.t('overlay.reload.title');
  i18n.t('overlay.reload.text');
  i18n.t('overlay.reload.action');
  i18n.t('hold.label', { title: '', text: '' });
  i18n.t('hold.addOns.title');
  i18n.t('hold.notChecked.title');
  i18n.t('hold.changed.title');
  i18n.t('hold.generated.title');
  i18n.t('hold.billedNow.title');
  i18n.t('hold.loading.title');
  i18n.t('hold.unconfirmed.title');
  i18n.t('hold.reload.text');
}
