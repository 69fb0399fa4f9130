import { HOST_TAG } from '../../lib/page/tree';
import { overlayCss } from '../overlay/mount';

/** Keys and focus inside the overlay are nobody's business but ours; pages with shortcuts and focus traps would take them. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'paste',
  'input',
  'change',
  'click',
  'pointerdown',
  'mousedown',
];

/**
 * Of the page's styles nothing but inheritance reaches in, and `all: initial` ends that too. The rest undoes what
 * browsers give a popover; nothing here takes a pointer, only the overlay's parts do.
 */
const HOST_STYLE = `
  all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483647; display: block; width: 0; height: 0; margin: 0; border: 0; padding: 0;
  overflow: visible; background: none; pointer-events: none;`;

export type OverlayHost = { host: HTMLElement; root: ShadowRoot; container: HTMLElement };

/** The element that holds everything of ours, not yet in the page. `open`: builds for tests can be looked into. */
export function createOverlayHost({ open, signal }: { open: boolean; signal: AbortSignal }): OverlayHost {
  const host = document.createElement(HOST_TAG.toLowerCase());
  host.style.cssText = HOST_STYLE;
  host.popover = 'manual';
  const root = host.attachShadow({ mode: open ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = overlayCss;
  const container = document.createElement('div');
  container.className = 'pl';
  root.append(style, container);
  keepInside(root, { signal });
  return { host, root, container };
}

/** Lets no key and no focus out of a shadow root of ours, to shortcuts and focus traps of the page. */
export function keepInside(root: ShadowRoot, { signal }: { signal: AbortSignal }): void {
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

/**
 * Lifts the host into the browser's top layer. Inside a page's dialog it would else be clipped with the dialog, and
 * moved with its transform. Each move in the document takes it out of that layer again.
 */
export function raise(host: HTMLElement): void {
  if (host.isConnected && !host.matches(':popover-open')) host.showPopover();
}
