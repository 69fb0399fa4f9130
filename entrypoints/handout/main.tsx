import { createRoot } from 'react-dom/client';
import { HandoutPage } from '../../components/handout/handout-page';
import { createHandout } from '../../components/handout/handout-store';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/options/page.css';
import '../../components/options/list.css';
import '../../components/handout/handout.css';
import { send } from '../../lib/browser/messages';
import { saveFile } from '../../lib/browser/record-page';
import { offeredProcedures } from '../../lib/editing/shelf';
import { toHtml } from '../../lib/handout/html';
import { toMarkdown } from '../../lib/handout/markdown';
import { stageIn } from './stage';

const query = new URLSearchParams(location.search);
const wanted = query.get('procedure') ?? undefined;
let place: HTMLElement | null = null;
const handout = createHandout(
  {
    read: async () => offeredProcedures(await send('editions-read'), wanted),
    takePictures: stageIn(() => place),
    print: () => window.print(),
    save: saveFile,
  },
  { html: toHtml, markdown: toMarkdown },
  wanted,
  query.get('screens') === 'classic' ? 'classic' : 'new',
);

const root = document.getElementById('root');
if (!root) throw new Error('The handout has no element with the id "root".');
const stage = (element: HTMLElement | null): void => {
  place = element;
  // The pictures are taken once there is a place for them.
  if (element) void handout.start();
};
createRoot(root).render(<HandoutPage handout={handout} stage={stage} />);
