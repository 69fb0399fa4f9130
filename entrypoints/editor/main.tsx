import { createRoot } from 'react-dom/client';
import { EditorPage } from '../../components/editor/editor-page';
import { createEditor } from '../../components/editor/editor-store';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/options/page.css';
import '../../components/options/list.css';
import '../../components/editor/editor.css';
import { send } from '../../lib/browser/messages';
import { recordIn, tryIn } from '../../lib/browser/procedure-tabs';
import { saveFile } from '../../lib/browser/record-page';
import { uiLanguage } from '../../lib/browser/words';
import { procedures } from '../../lib/procedure';

const wanted = new URLSearchParams(location.search).get('procedure') ?? procedures[0].id;
const editor = createEditor(
  {
    read: () => send('editions-read'),
    change: (change) => send('editions-change', change),
    tryOn: tryIn,
    record: recordIn,
    save: saveFile,
  },
  wanted,
  uiLanguage().startsWith('es') ? 'es' : 'en',
);
await editor.refresh();

const root = document.getElementById('root');
if (!root) throw new Error('The editor has no element with the id "root".');
createRoot(root).render(<EditorPage editor={editor} />);
