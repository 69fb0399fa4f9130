import { createRoot } from 'react-dom/client';
import { PopupPage } from '../../components/popup/popup-page';
import { createPopup } from '../../components/popup/popup-store';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/popup/popup.css';
import { commandTab, doors, readActiveTab } from '../../lib/browser/active-tab';
import { answer, send } from '../../lib/browser/messages';

const { signal } = new AbortController();
const popup = createPopup({
  readTab: readActiveTab,
  readStatus: () => send('list-status'),
  readSources: () => send('sources-read'),
  refreshList: () => send('list-refresh'),
  readOpenOrders: async () => (await send('open-orders')).orders,
  openOrder: (host) => send('open-order', { host }),
  command: commandTab,
  open: (door) => doors[door](),
  close: () => window.close(),
});

answer({ 'list-changed': () => popup.refresh(), 'record-changed': () => popup.refresh() }, { signal });
void popup.refresh();

const root = document.getElementById('root');
if (!root) throw new Error('The popup has no element with the id "root".');
createRoot(root).render(<PopupPage popup={popup} />);
