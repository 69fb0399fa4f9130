/**
 * The page as a clerk sees it: one tree through open and closed shadow roots and same-origin frames.
 */

/** `instanceof Element` fails for another frame's elements. */
export function isElement(target: EventTarget | null | undefined): target is Element {
  return (target as Partial<Node> | null | undefined)?.nodeType === 1; // windows have no node type
}

/** What can be asked for elements at once. */
export type Root = Document | ShadowRoot;

/** Gives an element's shadow root, closed ones too where the browser lets an extension look. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** The overlay's own host element: never searched, never counted as covering anything. */
export const HOST_TAG = 'PLUMBLINE-OVERLAY';

/** Our own bar under the practised page: never searched, and the page ends where it begins. */
export const BAR_TAG = 'PLUMBLINE-PRACTICE';

const SKIPPED = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|LINK|META|PLUMBLINE-OVERLAY|PLUMBLINE-PRACTICE)$/;

export function isSkipped(element: Element): boolean {
  return SKIPPED.test(element.tagName);
}

/** What the browsers offer extensions for closed roots: `chrome.dom` (Chromium), a method on elements (Firefox). */
type ClosedRootApis = {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
};

export function extensionShadowOf(): ShadowOf {
  const apis: ClosedRootApis = globalThis as unknown as ClosedRootApis; // neither API is in the DOM's types
  const chromium = apis.chrome?.dom?.openOrClosedShadowRoot;
  return (element) => {
    if (!canHostRoot(element)) return null;
    try {
      const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null }; // Firefox alone has it
      const root = import.meta.env.FIREFOX ? openOrClosedShadowRoot : chromium?.(element);
      if (root) return root;
    } catch {
      // After an update of the extension its APIs throw; what the page's own scripts can see is still seen.
    }
    return element.shadowRoot;
  };
}

/** Chromium throws for anything but HTML elements; most plain elements are not asked, for speed. */
function canHostRoot(element: Element): boolean {
  // Not by class: another frame has its own.
  return 'innerText' in element && !!(element.shadowRoot || element.tagName.includes('-') || !element.firstChild);
}

/** The document inside a frame; null for another origin's, which has a content script of its own. */
export function frameDocument(element: Element): Document | null {
  return (element as Partial<HTMLIFrameElement>).contentDocument ?? null; // only what shows a document has one
}

/** Slots in closed roots are not told by `assignedSlot`; the walk through the tree notes them here. */
const closedSlots = new WeakMap<Node, Element>();

/** What is drawn in a slot, in order: what was put there, or the slot's own content. */
export function slottedNodes(slot: Element): readonly Node[] {
  const assigned = (slot as HTMLSlotElement).assignedNodes({ flatten: true }); // by its name, as its callers tell it
  for (const node of assigned) closedSlots.set(node, slot);
  return assigned.length > 0 ? assigned : [...slot.childNodes];
}

function slotOf(node: Node): Element | null {
  const open = (node as Partial<Element>).assignedSlot; // elements and texts have it
  if (open) return open;
  const slot = closedSlots.get(node);
  // The note is old when the node was moved to another host since.
  return slot?.isConnected && hostOf(slot) === node.parentNode ? slot : null;
}

/** The element in whose shadow root the node stands. */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root.nodeType === 11 ? (root as ShadowRoot).host : undefined; // a node type of fragments; only roots have hosts
}

/** The parent in the tree a clerk sees: out of slots, shadow roots and frames. Null above the top document. */
export function parentOf(node: Node): Element | null {
  const slot = slotOf(node);
  if (slot) return slot;
  const parent: Node | null = node.parentNode;
  if (isElement(parent)) return parent;
  const { host, defaultView } = (parent ?? {}) as { host?: Element; defaultView?: Window }; // a root's, or a document's
  return host ?? defaultView?.frameElement ?? null;
}

/** What a node stands in by the page's own tree, by which changes are told: out of roots and frames, not out of slots. */
export function enclosing(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === 9) return (node as Document).defaultView?.frameElement ?? null; // a node type of documents
  return hostOf(node) ?? null;
}

/** Children as they are drawn: a host shows its root, a slot what was put into it. Notes the roots it meets. */
export function drawnChildren(parent: Node, shadowOf: ShadowOf, roots?: Root[]): Node[] {
  const root = parent.nodeType === 1 ? shadowOf(parent as Element) : null; // by node type
  if (root) roots?.push(root);
  const children: Node[] = [];
  for (let node = (root ?? parent).firstChild; node; node = node.nextSibling) {
    children.push(...(node.nodeName === 'SLOT' ? slottedNodes(node as Element) : [node])); // by its name
  }
  return children;
}

/**
 * The text of an element as it is drawn, without that of parts that match `skipped`: a slot's own place is filled by what
 * was put into it, and a host by its root where `shadowOf` is given.
 */
export function drawnText(node: Node, skipped = ':not(*)', shadowOf: ShadowOf = () => null): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (isElement(node) && node.matches(skipped)) return '';
  const children = node.nodeName === 'SLOT' ? slottedNodes(node as Element) : drawnChildren(node, shadowOf); // by its name
  return children.map((child) => ` ${drawnText(child, skipped, shadowOf)}`).join('');
}

/** True when `inner` is `outer` or inside it, across roots and frames. */
export function within(inner: Node | null, outer: Element): boolean {
  if (outer.contains(inner)) return true;
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/**
 * Whether pressing `actor` presses `control`: it is inside it, or it is the host in whose shadow root the control
 * stands. Over text that was put into a slot of a closed root, browsers name the host and nothing inside it.
 */
export function standsFor(actor: Node, control: Element): boolean {
  return within(actor, control) || hostOf(control) === actor;
}

/** The element's ancestors, nearest first, itself included. */
export function* ancestors(element: Element, limit = 64): Generator<Element> {
  let node: Element | null = element;
  for (let level = 0; node && level < limit; level++) {
    yield node;
    node = parentOf(node);
  }
}
