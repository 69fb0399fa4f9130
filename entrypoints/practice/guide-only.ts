import { connectAssistant } from '../../components/assistant/connect-assistant';
import { editionsOfPage } from '../../components/assistant/follow-editions';
import { mountAssistant } from '../../components/assistant/mount-assistant';
import { send } from '../../lib/browser/messages';
import { pageDoors } from '../../lib/browser/page-doors';
import { readPageSettings } from '../../lib/browser/page-settings';
import { Guard } from '../../lib/guard/guard';
import { browserStore, createLocalTransport, mountPracticeOneBill } from '../../lib/practice';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { practicePorts } from './ports';

export type GuideOnlyOptions = { place: HTMLElement; query: URLSearchParams; openRoot: boolean };

/**
 * The practice OneBill with the guide alone: for procedures that have no scenarios, for drafts that are tried out, and for
 * recording one. Nothing is counted.
 */
export async function guideOnly({ place, query, openRoot }: GuideOnlyOptions): Promise<void> {
  const shell = query.get('shell') === 'classic' ? 'classic' : 'new';
  const scenario = query.get('scenario');
  const seed = Number(query.get('seed') ?? 1);
  // One state per run: another scenario or seed in the same tab starts from the beginning.
  const run = `onebill-practice ${scenario ?? 'standard'} ${seed} ${query.get('mode') ?? 'guided'}`;
  // Ends with the page.
  const { signal } = new AbortController();

  // As on a real page the guard comes first, then the page, then the assistant.
  const procedure = query.get('draft') ?? query.get('procedure') ?? assignUsageProduct.id;
  const ports = practicePorts({ run, procedure });
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
    openRoot,
    signal,
  });
  connectAssistant(mounted, { editions, signal });
  if (query.get('record')) mounted.record?.();
}
