import { messagePorts } from '../../lib/browser/assistant-ports';
import { answer, send } from '../../lib/browser/messages';
import { defaultSettings } from '../../lib/browser/settings-schema';
import { publishedGuard } from '../../lib/guard/publish';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { mountAssistant } from '../../components/assistant/mount-assistant';
import { tabStateOf } from './tab-state';

declare const __OPEN_ROOT__: boolean;

/** How often an orphaned script looks whether its extension is still there. */
const HEARTBEAT_MS = 1_000;

/** The overlay on a real page: finds the guard of this frame, and answers popup and background. */
export async function mountOnPage(isValid: () => boolean): Promise<void> {
  // The panel outlives an update of Plumbline, because it is what says that the page must be reloaded.
  const { signal } = new AbortController();
  const guard = await publishedGuard({ signal });
  const settings = await send('settings-read').catch(() => defaultSettings);
  const { assistant, store, overlay } = mountAssistant({
    guard,
    procedure: assignUsageProduct,
    ports: messagePorts(),
    place: settings.panel,
    doors: {
      openOptions: () => void send('open-options'),
      openPractice: () => void send('open-practice'),
      keepPlace: (panel) => void send('settings-write', { panel }),
    },
    openRoot: __OPEN_ROOT__,
    signal,
  });
  answer(
    {
      'list-changed': () => assistant.listChanged(),
      'tab-state': () => tabStateOf(store.getState()),
      'tab-command': ({ command, procedure }) => {
        if (command === 'start') assistant.begin(procedure ?? assignUsageProduct.id);
        if (command === 'stop') assistant.end();
        if (command === 'show') overlay.focusPanel();
      },
    },
    { signal },
  );
  const heartbeat = setInterval(() => {
    if (isValid()) return;
    clearInterval(heartbeat);
    store.setState({ outdated: true });
  }, HEARTBEAT_MS);
  signal.addEventListener('abort', () => clearInterval(heartbeat));
}
