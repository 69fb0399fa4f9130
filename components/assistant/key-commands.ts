import type { Assistant } from '../../lib/assistant/assistant';
import type { BillingQuestion } from '../../lib/assistant/billing-question';
import { goToFixIn } from '../../lib/assistant/fixes';
import type { AssistantStore } from '../../lib/assistant/state';
import type { Scene } from '../../lib/page/scene';
import type { OverlayHandle } from '../overlay/mount';
import { activeElement, focusOn } from './active-element';

/** What the browser's key commands do in a page. */
export type KeyCommands = {
  /** To the panel; from inside the overlay back to where one was. */
  focusPanel(): void;
  /** To what is next, or to the fix of what is held. */
  next(): void;
};

export type KeyCommandOptions = {
  assistant: Assistant;
  billing: BillingQuestion;
  store: AssistantStore;
  overlay: OverlayHandle;
  host: HTMLElement;
  root: ShadowRoot;
  /** The page as it was read last. */
  scene(): Scene | undefined;
};

/** Makes the key commands of a page. They move the focus only when they are called: at a press. */
export function keyCommands({ assistant, store, billing, overlay, host, root, scene }: KeyCommandOptions): KeyCommands {
  let before: Element | null = null;
  const isInside = () => host.ownerDocument.activeElement === host;
  const leave = (): void => {
    const back = before?.isConnected ? before : null;
    before = null;
    if (back && focusOn(back)) return;
    const inside: unknown = root.activeElement;
    if (inside instanceof HTMLElement) inside.blur();
  };
  const enter = (): void => {
    const from = activeElement(host.ownerDocument);
    // Without a focus the body is the active element; there is nothing to go back to then.
    if (overlay.focusPanel()) before = from === host.ownerDocument.body ? null : from;
  };
  return {
    focusPanel: () => (isInside() ? leave() : enter()),
    next: () => {
      const { progress, holds, target } = store.getState();
      if (billing.isOpen) return billing.change();
      const open = holds.find((hold) => hold.open);
      if (open) return goToFixIn(scene(), open.reason);
      const finding = progress?.state === 'guiding' ? scene()?.findings.get(progress.target) : undefined;
      if (finding?.state === 'found') {
        if (target?.away) assistant.scrollToTarget();
        focusOn(finding.element);
        return;
      }
      if (!progress && holds[0]) return goToFixIn(scene(), holds[0].reason);
      if (!isInside()) enter();
    },
  };
}
