/**
 * The page as a clerk sees it: one tree through open and closed shadow roots and same-origin frames.
 */

/** Gives an element's shadow root, closed ones too where the browser lets an extension look. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** The overlay's own host element: never searched, never counted as covering anything. */
export const HOST_TAG = 'PLUMBLINE-OVERLAY';

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'LINK', 'META', HOST_TAG]);

export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.tagName);
}

/** What the browsers offer extensions for closed roots: `chrome.dom` (Chromium), a method on elements (Firefox). */
type ClosedRootApis = {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
};

export function extensionShadowOf(): ShadowOf {
  const apis: ClosedRootApis = globalThis as unknown as ClosedRootApis; // neither API is in the DOM's types
  const chromium = apis.chrome?.dom?.openOrClosedShadowRoot;
  if (chromium) return (element) => (canHostRoot(element) ? chromium(element) : null);
  return (element) => {
    const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
    return root instanceof ShadowRoot ? root : element.shadowRoot;
  };
}

/** Chromium throws for anything but HTML elements; most plain elements are not asked, for speed. */
function canHostRoot(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  return element.shadowRoot !== null || element.tagName.includes('-') || element.firstChild === null;
}

/** The document inside a frame when it may be read, else null. */
export function frameDocument(element: Element): Document | null {
  if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') return null;
  try {
    const inner: unknown = Reflect.get(element, 'contentDocument');
    return isDocument(inner) ? inner : null;
  } catch {
    // Another origin's frame: it has a content script of its own.
    return null;
  }
}

/** `instanceof Document` fails for another frame's document. */
function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'nodeType') === 9;
}

/** The parent in the tree a clerk sees: out of slots, shadow roots and frames. Null above the top document. */
export function parentOf(node: Node): Element | null {
  if (node.nodeType === 1) {
    const slot = (node as Element).assignedSlot; // nodeType 1 is an Element in whichever frame
    if (slot) return slot;
  }
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element; // likewise
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  if (parent.nodeType === 9) return (parent as Document).defaultView?.frameElement ?? null;
  return null;
}

/** True when `inner` is `outer` or inside it, across roots and frames. */
export function within(inner: Node | null, outer: Element): boolean {
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** The element's ancestors, nearest first, itself included. */
export function* ancestors(element: Element, limit = 64): Generator<Element> {
  let node: Element | null = element;
  for (let level = 0; node && level < limit; level++) {
    yield node;
    node = parentOf(node);
  }
}
