import { createRoot } from 'react-dom/client';
import { createListPage } from '../../components/options/list-store';
import { OptionsPage } from '../../components/options/options-page';
import { createSourcesPage } from '../../components/options/sources-store';
import { createWorkPage } from '../../components/options/work-store';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/options/page.css';
import '../../components/options/list.css';
import '../../components/options/choice.css';
import '../../components/options/sources.css';
import { answer, send } from '../../lib/browser/messages';
import { allowSites } from '../../lib/browser/site-access';
import { bringList } from '../../lib/directory/bring-list';
import { prepareInWorker } from '../../lib/directory/prepare-in-worker';

const { signal } = new AbortController();
const page = createListPage({
  readStatus: () => send('list-status'),
  readFormer: () => send('list-former'),
  bringBack: () => send('list-bring-back'),
  bring: (brought, options, run) =>
    bringList(brought, {
      prepare: (what) => prepareInWorker(what, options, run),
      save: (draft) => send('list-save', { draft }),
    }),
  insist: (draft) => send('list-save', { draft, replaceAnyway: true }),
  drop: (draft) => send('list-drop-draft', { draft }),
  loadSample: (options) => send('list-reload-sample', options),
});

const sources = createSourcesPage({
  read: () => send('sources-read'),
  history: () => send('refresh-history'),
  allow: allowSites,
  connect: (what) => send('sources-connect', what),
  forget: (what) => send('sources-forget', { what }),
  setHours: (everyHours) => send('sources-write', { everyHours }),
  refresh: (options) => send('list-refresh', options),
});

const work = createWorkPage({ read: () => send('work-read'), keepName: (who) => send('who-write', { who }) });

answer(
  {
    // Sent for another policy as well.
    'list-changed': async () => {
      await Promise.all([page.refresh(), sources.reload(), work.reload()]);
    },
  },
  { signal },
);
void page.refresh();
void sources.reload();
void work.reload();

const root = document.getElementById('root');
if (!root) throw new Error('The options page has no element with the id "root".');
createRoot(root).render(<OptionsPage page={page} sources={sources} work={work} />);
