import { ancestors, BAR_TAG, HOST_TAG, parentOf, within } from './tree';

/** A box in CSS pixels relative to the viewport of the top page. */
export type Box = { x: number; y: number; width: number; height: number };

/** The element's box in the top page, through all frames. */
export function boxOf(element: Element): Box {
  const rect = element.getBoundingClientRect();
  let { x, y } = rect;
  let view = element.ownerDocument.defaultView;
  while (view?.frameElement) {
    const frame = view.frameElement;
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return { x, y, width: rect.width, height: rect.height };
}

/** Whether anything of the element is drawn: it has a size, and nothing hides it. Being scrolled away is no hiding. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true })) {
    return false;
  }
  const rect = element.getBoundingClientRect();
  if (rect.width < 2 || rect.height < 2) return hasVisibleContent(element);
  // "Visually hidden" texts for screen readers are 1 px or clipped away; off the left or top edge nobody scrolls to.
  const view = element.ownerDocument.defaultView;
  if (rect.right + (view?.scrollX ?? 0) <= 0 || rect.bottom + (view?.scrollY ?? 0) <= 0) return false;
  const frame = view?.frameElement;
  return !frame || isVisible(frame);
}

/** `display: contents` and inline wrappers have no box of their own. */
function hasVisibleContent(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view?.getComputedStyle(element).display !== 'contents') return false;
  return [...element.children].some(isVisible);
}

/**
 * Where the element can be reached by a pointer: `open` at its middle or a corner, `covered` by something else,
 * `away` when it has to be scrolled to.
 */
export function reach(element: Element): 'open' | 'covered' | 'away' {
  const rect = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (!view) return 'away';
  const points: [number, number][] = [
    [rect.x + rect.width / 2, rect.y + rect.height / 2],
    [rect.x + Math.min(6, rect.width / 4), rect.y + rect.height / 2],
    [rect.right - Math.min(6, rect.width / 4), rect.y + rect.height / 2],
  ];
  let outside = 0;
  for (const [x, y] of points) {
    if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight || isClippedAt(element, x, y)) {
      outside++;
      continue;
    }
    const hit = topAt(element, x, y);
    if (hit?.tagName === BAR_TAG) outside++;
    else if (isHit(element, hit, x, y)) return frameReach(element, x, y);
  }
  return outside === points.length ? 'away' : 'covered';
}

/** Inside a frame, the frame itself may be covered or scrolled away. */
function frameReach(element: Element, x: number, y: number): 'open' | 'covered' | 'away' {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return 'open';
  const outer = frame.getBoundingClientRect();
  const px = outer.x + frame.clientLeft + x;
  const py = outer.y + frame.clientTop + y;
  const view = frame.ownerDocument.defaultView;
  if (!view || px < 0 || py < 0 || px >= view.innerWidth || py >= view.innerHeight) return 'away';
  return isOnTopAt(frame, px, py) ? frameReach(frame, px, py) : 'covered';
}

function isOnTopAt(element: Element, x: number, y: number): boolean {
  return isHit(element, topAt(element, x, y), x, y);
}

/** What lies uppermost at a point of the element's document, the overlay aside. */
function topAt({ ownerDocument }: Element, x: number, y: number): Element | undefined {
  return ownerDocument.elementsFromPoint(x, y).find((candidate) => candidate.tagName !== HOST_TAG);
}

function isHit(element: Element, hit: Element | undefined, x: number, y: number): boolean {
  if (!hit) return false;
  if (within(element, hit)) {
    // An ancestor was hit: the element takes no pointer events itself, or it lies in the ancestor's shadow root.
    const root = element.getRootNode();
    if (root.nodeType !== 11) return true;
    const inner = (root as ShadowRoot).elementFromPoint(x, y); // nodeType 11 with a host
    return !inner || within(inner, element) || within(element, inner);
  }
  return within(hit, element) || labelOf(hit) === element;
}

/** A label drawn over its field (styled check boxes) does not cover it. */
function labelOf(hit: Element): Element | null {
  for (const element of ancestors(hit, 4)) {
    if (element.tagName === 'LABEL') return (element as HTMLLabelElement).control; // by tag name
  }
  return null;
}

/** Whether a scrolling ancestor hides this point of the element. */
function isClippedAt(element: Element, x: number, y: number): boolean {
  const document = element.ownerDocument;
  for (let node = parentOf(element); node && node.ownerDocument === document; node = parentOf(node)) {
    if (node === document.body || node === document.documentElement) break;
    const style = document.defaultView?.getComputedStyle(node);
    if (!style || style.overflow === 'visible' || style.display === 'contents') continue;
    const box = node.getBoundingClientRect();
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return true;
    if (style.position === 'fixed') break;
  }
  return false;
}
