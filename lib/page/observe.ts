import { frameDocument, HOST_TAG, isElement, type ShadowOf } from './tree';

/** The last ones come to the window alone. */
const EVENTS = (
  'input change focusin focusout toggle transitionend animationend load visibilitychange ' +
  'resize popstate hashchange'
).split(' ');

/** The pointer rests when it has not moved for this time; while it moves nothing is read. */
const REST_MS = 80;

/**
 * Tells when the page has changed: once per frame at most, for all mutations, inputs and scrolls together, in the
 * document, its shadow roots and its frames. The only mutation observer there is.
 */
export function observePage(
  top: Document,
  onChange: () => void,
  { signal, shadowOf }: { signal: AbortSignal; shadowOf: ShadowOf },
): void {
  const view = top.defaultView;
  if (!view || signal.aborted) return;
  let pending = false;
  const run = (): void => {
    pending = false;
    if (!signal.aborted) onChange();
  };
  const schedule = (): void => {
    if (pending) return;
    pending = true;
    // A hidden tab has no frames; it must still notice.
    if (top.visibilityState === 'hidden') setTimeout(run, 100);
    else view.requestAnimationFrame(run);
  };

  // Menus that open by `:hover` change nothing that an observer could see.
  let hovering: ReturnType<typeof setTimeout> | undefined;
  const scheduleAtRest = (): void => {
    clearTimeout(hovering);
    hovering = setTimeout(schedule, REST_MS);
  };

  const options = { signal, capture: true, passive: true };
  const watched = new WeakSet<Node>();
  const observer = new MutationObserver((mutations) => {
    for (const { target, addedNodes, attributeName } of mutations) {
      // Our root is closed: of ours nothing but the host itself is reported. Data are for scripts, not for those who look.
      if (target.nodeName === HOST_TAG || attributeName?.startsWith('data-')) continue;
      schedule();
      for (const node of addedNodes) if (isElement(node)) [node, ...node.querySelectorAll('*')].forEach(adopt);
    }
  });
  const watch = (root: Document | ShadowRoot): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
    for (const type of EVENTS) root.addEventListener(type, schedule, options);
    root.addEventListener('pointermove', scheduleAtRest, options);
    // A frame comes with another document each time.
    root.addEventListener('load', ({ target }) => isElement(target) && adopt(target), options);
    root.querySelectorAll('*').forEach(adopt);
  };
  /** Watches what an element brings that a plain observer does not reach into. */
  const adopt = (element: Element): void => {
    for (const root of [frameDocument(element), shadowOf(element)]) if (root) watch(root);
  };

  watch(top);
  for (const type of EVENTS) view.addEventListener(type, schedule, options);
  // What is still on its way asks the signal before it calls.
  signal.addEventListener('abort', () => observer.disconnect());
}
