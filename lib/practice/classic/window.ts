import { append, html } from './html';

/** Opens a floating window over the page: plain boxes, as it was done before browsers had dialogs. */
export function openWindow(signal: AbortSignal): { body: HTMLElement; close: () => void } {
  const mask = append(document.body, html`<div class="cb-root cb-window-mask"><div class="cb-window"></div></div>`);
  const close = () => mask.remove();
  signal.addEventListener('abort', close, { once: true });
  const body = mask.firstElementChild;
  if (!(body instanceof HTMLElement)) throw new Error('The floating window has no body');
  return { body, close };
}
