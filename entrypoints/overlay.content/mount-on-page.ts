import { connectAssistant } from '../../components/assistant/connect-assistant';
import { editionsOfPage } from '../../components/assistant/follow-editions';
import { mountAssistant } from '../../components/assistant/mount-assistant';
import { messagePorts, repairPorts } from '../../lib/browser/assistant-ports';
import { send } from '../../lib/browser/messages';
import { pageDoors } from '../../lib/browser/page-doors';
import { readPageSettings } from '../../lib/browser/page-settings';
import { publishedGuard } from '../../lib/guard/published';

declare const __OPEN_ROOT__: boolean;

/** How often an orphaned script looks whether its extension is still there. */
const HEARTBEAT_MS = 1_000;

/** The overlay on a real page: finds the guard of this frame, and answers popup and background. */
export async function mountOnPage(isValid: () => boolean): Promise<void> {
  // The panel outlives an update of Plumbline, because it is what says that the page must be reloaded.
  const { signal } = new AbortController();
  const guard = await publishedGuard({ signal });
  const editions = editionsOfPage();
  const [{ panel, keys }, procedures] = await Promise.all([readPageSettings(), editions.offered()]);
  const mounted = mountAssistant({
    guard,
    procedures,
    ports: messagePorts(),
    repairPorts: repairPorts(),
    keepRecording: (edition) => send('edition-recorded', { edition }),
    place: panel,
    keys,
    doors: pageDoors(),
    openRoot: __OPEN_ROOT__,
    signal,
  });
  connectAssistant(mounted, { editions, signal });
  const heartbeat = setInterval(() => {
    if (isValid()) return;
    clearInterval(heartbeat);
    mounted.store.setState({ outdated: true });
  }, HEARTBEAT_MS);
  signal.addEventListener('abort', () => clearInterval(heartbeat));
}
