import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** The accent of the visual reference. */
const ACCENT = '#84297a';

/** Shows on the toolbar icon how many orders are not yet billing; nothing when none is. */
export async function showOpenOrders(count: number): Promise<void> {
  const { action } = browser;
  await action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await action.setTitle({
    title: count > 0 ? i18n.t('badge.title', { orders: i18n.t('record.open.head', count) }) : i18n.t('extension.name'),
  });
  if (count === 0) return;
  await action.setBadgeBackgroundColor({ color: ACCENT });
  await action.setBadgeTextColor?.({ color: '#ffffff' });
}
