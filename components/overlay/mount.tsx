import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Overlay } from './overlay';
import css from './overlay.css?inline';
import type { OverlayActions, OverlayView, PanelPlace } from './view';

/** The style sheet of the overlay, for the shadow root it is mounted in. px only; no font faces, no properties. */
export const overlayCss: string = css;

export type OverlayState = { view: OverlayView; place: PanelPlace };

export type MountOptions = {
  /** An element in our shadow root; the style sheet must be there already. */
  container: HTMLElement;
  store: StoreApi<OverlayState>;
  actions: OverlayActions;
  /** Takes the overlay away. */
  signal: AbortSignal;
};

/** What a press of a key elsewhere may ask of the overlay. Each tells whether there was something to go to. */
export type OverlayHandle = {
  /** Puts the focus on the panel's next action, else on its handle or pill. */
  focusPanel(): boolean;
  /** Puts the focus on the first suggestion of the verdict. */
  focusSuggestion(): boolean;
};

/** Draws the store's view into the container, now and at each change, until the signal aborts. */
export function mountOverlay({ container, store, actions, signal }: MountOptions): OverlayHandle {
  if (!signal.aborted) {
    const root = createRoot(container);
    root.render(<Mounted store={store} actions={actions} />);
    signal.addEventListener('abort', () => root.unmount(), { once: true });
  }
  const focus = (selector: string) => {
    const element = container.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    return element !== null;
  };
  return {
    focusPanel: () =>
      focus('[data-part="panel"] .pl-actions button') ||
      focus('[data-part="panel"] .pl-pill') ||
      focus('[data-part="panel"] .pl-handle'),
    focusSuggestion: () => focus('[data-part="suggestion"]'),
  };
}

function Mounted({ store, actions }: Pick<MountOptions, 'store' | 'actions'>) {
  const { view, place } = useStore(store);
  return <Overlay view={view} actions={actions} place={place} />;
}
