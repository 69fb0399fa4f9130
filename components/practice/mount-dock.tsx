import { createRoot } from 'react-dom/client';
import type { Guard } from '../../lib/guard/guard';
import { HostHome } from '../../lib/page/home';
import { BAR_TAG } from '../../lib/page/tree';
import { keepInside } from '../assistant/overlay-host';
import { Dock } from './dock';
import css from './dock.css?inline';
import type { DockActions, DockStore } from './dock-store';

export type MountDockOptions = { store: DockStore; actions: DockActions; guard: Guard; signal: AbortSignal };

/**
 * Puts the dock under the practice OneBill. It is no part of that page: it lies in a shadow root that no reader enters,
 * goes along into open dialogs like the overlay does, and keeps its keys and its focus to itself.
 */
export function mountDock({ store, actions, guard, signal }: MountDockOptions): { focus(): void } {
  const host = document.createElement(BAR_TAG);
  const root = host.attachShadow({ mode: 'open' });
  keepInside(root, { signal });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  root.append(style, container);
  document.documentElement.append(host);

  const view = createRoot(container);
  view.render(<Dock store={store} actions={actions} onHeight={makeRoom} />);
  const home = new HostHome(host);
  guard.listen((event) => event.type === 'scene' && home.settle(event.scene.page), { signal });
  signal.addEventListener(
    'abort',
    () => {
      view.unmount();
      host.remove();
      document.body.style.removeProperty('padding-bottom');
    },
    { once: true },
  );

  let before: Element | null = null;
  return {
    /** To the bar, and from it back to where one was. */
    focus: () => {
      const inside = document.activeElement === host;
      if (!inside) before = document.activeElement;
      const to = inside ? before : root.querySelector('[data-part="practice-request"]');
      if (to instanceof HTMLElement && to.isConnected) to.focus();
    },
  };
}

/** What lies at the end of OneBill's page can be scrolled to above the dock. */
function makeRoom(height: number): void {
  document.body.style.paddingBottom = `${height}px`;
}
