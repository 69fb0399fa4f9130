import { createRoot } from 'react-dom/client';
import { RecordPage } from '../../components/record/record-page';
import { createRecordPage } from '../../components/record/record-store';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/options/page.css';
import '../../components/options/list.css';
import '../../components/record/record.css';
import { answer, send } from '../../lib/browser/messages';
import { readRecord, saveFile } from '../../lib/browser/record-page';
import { onWaitingChanged } from '../../lib/browser/record-spare';

const { signal } = new AbortController();
const model = createRecordPage({
  read: readRecord,
  erase: async (before) => (await send('record-erase', { before })).erased,
  dismiss: (id, reason) => send('order-dismiss', { id, reason }),
  openOrder: (host) => send('open-order', { host }),
  save: saveFile,
  now: Date.now,
});

answer({ 'record-changed': () => model.refresh() }, { signal });
onWaitingChanged(() => void model.refresh(), { signal });
void model.refresh();

const root = document.getElementById('root');
if (!root) throw new Error('The record has no element with the id "root".');
createRoot(root).render(<RecordPage model={model} />);
