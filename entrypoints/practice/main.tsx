import { connectAssistant } from '../../components/assistant/connect-assistant';
import { mountAssistant } from '../../components/assistant/mount-assistant';
import { pageDoors } from '../../lib/browser/page-doors';
import { readPageSettings } from '../../lib/browser/page-settings';
import { announceFormSubmit } from '../../lib/guard/form-submit';
import { Guard } from '../../lib/guard/guard';
import { browserStore, createLocalTransport, mountPracticeOneBill } from '../../lib/practice';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { practicePorts } from './ports';

declare const __OPEN_ROOT__: boolean;

const place = document.getElementById('app');
if (!place) throw new Error('practice.html has no element #app to show OneBill in');

const query = new URLSearchParams(location.search);
const shell = query.get('shell') === 'classic' ? 'classic' : 'new';
const scenario = query.get('scenario');
const seed = Number(query.get('seed') ?? 1);
// One state per run: another scenario or seed in the same tab starts from the beginning.
const run = `onebill-practice ${scenario ?? 'standard'} ${seed} ${query.get('mode') ?? 'guided'}`;

// Ends with the page.
const { signal } = new AbortController();

// As on a real page the guard comes first, then the page, then the assistant.
const ports = practicePorts(run, assignUsageProduct.id);
announceFormSubmit(window);
const guard = new Guard(document, assignUsageProduct, ports.guard, signal);
guard.start();

const transport = createLocalTransport(browserStore(run), { seed, scenario });
mountPracticeOneBill(place, { shell, transport, signal, scenario, seed });

const { panel, keys } = await readPageSettings();
const { openOptions, keepPlace } = pageDoors();
const mounted = mountAssistant({
  guard,
  procedure: assignUsageProduct,
  ports: ports.assistant,
  place: panel,
  keys,
  doors: { openOptions, keepPlace },
  openRoot: __OPEN_ROOT__,
  signal,
});
connectAssistant(mounted, { signal });
