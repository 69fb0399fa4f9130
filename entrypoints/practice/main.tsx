import { connectAssistant } from '../../components/assistant/connect-assistant';
import { editionsOfPage } from '../../components/assistant/follow-editions';
import { mountAssistant } from '../../components/assistant/mount-assistant';
import { send } from '../../lib/browser/messages';
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
const ports = practicePorts(run, query.get('draft') ?? query.get('procedure') ?? assignUsageProduct.id);
announceFormSubmit(window);
const guard = new Guard(document, assignUsageProduct, ports.guard, signal);
guard.start();

const transport = createLocalTransport(browserStore(run), { seed, scenario });
mountPracticeOneBill(place, { shell, transport, signal, scenario, seed });

const editions = editionsOfPage(query.get('draft') ?? undefined);
const [{ panel, keys }, procedures] = await Promise.all([readPageSettings(), editions.offered()]);
const { openOptions, keepPlace } = pageDoors();
const mounted = mountAssistant({
  guard,
  procedures,
  ports: ports.assistant,
  keepRecording: (edition) => send('edition-recorded', { edition }),
  place: panel,
  keys,
  doors: { openOptions, keepPlace },
  openRoot: __OPEN_ROOT__,
  signal,
});
connectAssistant(mounted, { editions, signal });
if (query.get('record')) mounted.record?.();
