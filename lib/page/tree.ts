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
      if (chromium) return chromium(element);
      const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
      return root instanceof ShadowRoot ? root : element.shadowRoot;
    } catch {
      // After an update of the extension its APIs throw; what the page's own scripts can see is still seen.
      return element.shadowRoot;
    }
  };
}

/** Chromium throws for anything but HTML elements; most plain elements are not asked, for speed. */
function canHostRoot(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  return element.shadowRoot !== null || element.tagName.includes('-') || element.firstChild === null;
}

/** The document inside a frame; null for another origin's, which has a content script of its own. */
export function frameDocument(element: Element): Document | null {
  return /^I?FRAME$/.test(element.tagName) ? ((element as HTMLIFrameElement).contentDocument ?? null) : null; // by tag name
}

/** Slots in closed roots are not told by `assignedSlot`; the walk through the tree notes them here. */
const closedSlots = new WeakMap<Node, Element>();

/** What is drawn in a slot, in order: what was put there, or the slot's own content. */
export function slottedNodes(slot: Element): readonly Node[] {
  if (!('assignedNodes' in slot)) return [];
  const assigned = (slot as HTMLSlotElement).assignedNodes({ flatten: true }); // has assignedNodes, as checked
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
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element; // likewise
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  if (parent.nodeType === 9) return (parent as Document).defaultView?.frameElement ?? null;
  return null;
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

/** The text of an element as it is drawn: a slot's own place is filled by what was put into it. */
export function drawnText(node: Node, skip?: (element: Element) => boolean): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType === 1 && skip?.(node as Element)) return ''; // by node type
  const children = node.nodeName === 'SLOT' ? slottedNodes(node as Element) : node.childNodes; // by its name
  let text = '';
  for (const child of children) text += ` ${drawnText(child, skip)}`;
  return text;
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
  return within(actor, control) || Reflect.get(control.getRootNode(), 'host') === actor;
}

/** The element's ancestors, nearest first, itself included. */
export function* ancestors(element: Element, limit = 64): Generator<Element> {
  let node: Element | null = element;
  for (let level = 0; node && level < limit; level++) {
    yield node;
    node = parentOf(node);
  }
}
