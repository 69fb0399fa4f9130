import { createRoot } from 'react-dom/client';
import { ResultsPage } from '../../components/results/results-page';
import { createResults } from '../../components/results/results-store';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/options/page.css';
import '../../components/options/list.css';
import '../../components/record/record.css';
import '../../components/practice/debrief.css';
import '../../components/results/results.css';
import { readClerkName } from '../../lib/browser/guard-rules';
import { readRecord, saveFile } from '../../lib/browser/record-page';
import { trainingDatabase } from '../../lib/browser/training-database';

const root = document.getElementById('root');
if (!root) throw new Error('The results have no element with the id "root".');

const policyClerk = await readClerkName();
const open = new URLSearchParams(location.search).get('run') ?? undefined;
const model = createResults(
  {
    store: trainingDatabase(),
    readRecord: async () => (await readRecord()).entries,
    save: saveFile,
    now: Date.now,
  },
  { policyClerk, open },
);
void model.refresh();
createRoot(root).render(<ResultsPage model={model} />);
