import { connectAssistant } from '../../components/assistant/connect-assistant';
import { mountAssistant } from '../../components/assistant/mount-assistant';
import { messagePorts, repairPorts } from '../../lib/browser/assistant-ports';
import { pageDoors } from '../../lib/browser/page-doors';
import { readPageSettings } from '../../lib/browser/page-settings';
import { publishedGuard } from '../../lib/guard/published';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';

declare const __OPEN_ROOT__: boolean;

/** How often an orphaned script looks whether its extension is still there. */
const HEARTBEAT_MS = 1_000;

/** The overlay on a real page: finds the guard of this frame, and answers popup and background. */
export async function mountOnPage(isValid: () => boolean): Promise<void> {
  // The panel outlives an update of Plumbline, because it is what says that the page must be reloaded.
  const { signal } = new AbortController();
  const guard = await publishedGuard({ signal });
  const { panel, keys } = await readPageSettings();
  const mounted = mountAssistant({
    guard,
    procedure: assignUsageProduct,
    ports: messagePorts(),
    repairPorts: repairPorts(),
    place: panel,
    keys,
    doors: pageDoors(),
    openRoot: __OPEN_ROOT__,
    signal,
  });
  connectAssistant(mounted, { signal });
  const heartbeat = setInterval(() => {
    if (isValid()) return;
    clearInterval(heartbeat);
    mounted.store.setState({ outdated: true });
  }, HEARTBEAT_MS);
  signal.addEventListener('abort', () => clearInterval(heartbeat));
}
