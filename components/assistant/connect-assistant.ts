import { answer } from '../../lib/browser/messages';
import type { Editions } from './follow-editions';
import type { MountedAssistant } from './mount-assistant';
import { tabStateOf } from './tab-state';

/** Lets popup, keys and background reach the assistant of this page, until the signal aborts. */
export function connectAssistant(
  mounted: MountedAssistant,
  { editions, signal }: { editions: Editions; signal: AbortSignal },
): void {
  const { assistant, store, overlay, commands, openHealth, record } = mounted;
  editions.follow(assistant, { signal });
  answer(
    {
      'list-changed': () => assistant.listChanged(),
      'tab-state': () => tabStateOf(store.getState()),
      'tab-command': ({ command, procedure }) => {
        if (command === 'start') assistant.begin(procedure ?? store.getState().procedure.id);
        if (command === 'stop') assistant.end();
        if (command === 'show') overlay.focusPanel();
        if (command === 'focus-panel') commands.focusPanel();
        if (command === 'next') commands.next();
        if (command === 'health') openHealth();
        if (command === 'record') record?.();
        if (command === 'try' && procedure) void editions.tryOut(procedure);
      },
    },
    { signal },
  );
}
