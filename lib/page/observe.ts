import { frameDocument, HOST_TAG, type ShadowOf } from './tree';

/** Attributes that change what a page means or where things stand. Style and class move and hide things. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'disabled',
  'readonly',
  'aria-selected',
  'aria-expanded',
  'aria-hidden',
  'aria-busy',
  'aria-checked',
  'aria-disabled',
  'aria-label',
  'aria-current',
  'title',
  'value',
  'src',
];

/** The pointer rests when it has not moved for this time; while it moves nothing is read. */
const REST_MS = 80;

/**
 * Tells when the page has changed: once per frame at most, for all mutations, inputs and scrolls together, in the
 * document, its shadow roots and its frames. The only mutation observer there is.
 */
export function observePage(
  top: Document,
  onChange: () => void,
  options: { signal: AbortSignal; shadowOf: ShadowOf },
): void {
  const { signal, shadowOf } = options;
  const view = top.defaultView;
  if (!view || signal.aborted) return;
  let pending = 0;
  const schedule = (): void => {
    if (pending || signal.aborted) return;
    const run = (): void => {
      pending = 0;
      if (!signal.aborted) onChange();
    };
    // A hidden tab has no frames; it must still notice.
    pending = top.visibilityState === 'hidden' ? Number(view.setTimeout(run, 100)) : view.requestAnimationFrame(run);
  };

  // Menus that open by `:hover` change nothing that an observer could see.
  let hovering: ReturnType<Window['setTimeout']> | undefined;
  const scheduleAtRest = (): void => {
    view.clearTimeout(hovering);
    hovering = view.setTimeout(schedule, REST_MS);
  };

  const watched = new WeakSet<Node>();
  const observer = new MutationObserver((mutations) => {
    let ours = true;
    for (const mutation of mutations) {
      if (isOurs(mutation.target)) continue;
      ours = false;
      for (const node of mutation.addedNodes) if (node.nodeType === 1) adopt(node as Element); // by node type
    }
    if (!ours) schedule();
  });
  const watch = (root: Node): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    for (const type of ['input', 'change', 'focusin', 'focusout', 'toggle', 'transitionend', 'animationend', 'load']) {
      root.addEventListener(type, schedule, { signal, capture: true, passive: true });
    }
    root.addEventListener('pointermove', scheduleAtRest, { signal, capture: true, passive: true });
    for (const element of elementsOf(root)) adopt(element, false);
  };
  /** Watches what a new element brings that a plain observer does not reach into. */
  const adopt = (element: Element, deep = true): void => {
    const inner = frameDocument(element);
    if (inner) {
      watch(inner);
      element.addEventListener('load', () => adopt(element, false), { signal });
    }
    const shadow = shadowOf(element);
    if (shadow) watch(shadow);
    if (deep) for (const child of elementsOf(element)) adopt(child, false);
  };

  watch(top);
  view.addEventListener('resize', schedule, { signal, passive: true });
  view.addEventListener('popstate', schedule, { signal });
  view.addEventListener('hashchange', schedule, { signal });
  top.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (pending) view.cancelAnimationFrame(pending);
    view.clearTimeout(hovering);
  });
}

function isOurs(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).tagName === HOST_TAG; // our root is closed: nothing inside is reported
}

function elementsOf(root: Node): Iterable<Element> {
  return 'querySelectorAll' in root ? (root as ParentNode).querySelectorAll('*') : [];
}
