import { ancestors, BAR_TAG, HOST_TAG, parentOf, within } from './tree';

/** A box in CSS pixels relative to the viewport of the top page. */
export type Box = { x: number; y: number; width: number; height: number };
export type Reach = 'open' | 'covered' | 'away';

/** Each remembers what it has measured while a reading is under way. */
let rectOf = measureRect;
let frameOf = measureFrame;
/** Whether anything of the element is drawn: it has a size, and nothing hides it. Being scrolled away is no hiding. */
export let isVisible = measureVisible;
/**
 * Where the element can be reached by a pointer: `open` at its middle or a corner, `covered` by something else,
 * `away` when it has to be scrolled to.
 */
export let reach = measureReach;

/** Runs `read`, during which nothing on the page may change: each element is measured once at most. */
export function measuringOnce<T>(read: () => T): T {
  if (rectOf !== measureRect) return read();
  rectOf = remembering(measureRect);
  frameOf = remembering(measureFrame);
  isVisible = remembering(measureVisible);
  reach = remembering(measureReach);
  try {
    return read();
  } finally {
    rectOf = measureRect;
    frameOf = measureFrame;
    isVisible = measureVisible;
    reach = measureReach;
  }
}

function remembering<K, T>(measure: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = measure(key);
    known.set(key, now);
    return now;
  };
}

/** The element's box in its own frame. */
function measureRect(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

/** The element's box in the top page, through all frames. */
export function boxOf(element: Element): Box {
  const rect = rectOf(element);
  let { x, y } = rect;
  for (let frame = frameOf(element.ownerDocument); frame; frame = frameOf(frame.ownerDocument)) {
    const outer = rectOf(frame);
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
  }
  return { x, y, width: rect.width, height: rect.height };
}

/** The element that shows this document in another. */
function measureFrame(document: Document): Element | null {
  return document.defaultView?.frameElement ?? null;
}

function measureVisible(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true })) {
    return false;
  }
  const rect = rectOf(element);
  if (rect.width < 2 || rect.height < 2) return hasVisibleContent(element);
  // "Visually hidden" texts for screen readers are 1 px or clipped away; off the left or top edge nobody scrolls to.
  if (rect.right <= 0 || rect.bottom <= 0) {
    const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
    if (rect.right + scrollX <= 0 || rect.bottom + scrollY <= 0) return false;
  }
  const frame = frameOf(element.ownerDocument);
  return !frame || isVisible(frame);
}

/** `display: contents` and inline wrappers have no box of their own. */
function hasVisibleContent(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view?.getComputedStyle(element).display !== 'contents') return false;
  return [...element.children].some(isVisible);
}

function measureReach(element: Element): Reach {
  const rect = rectOf(element);
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
function frameReach(element: Element, x: number, y: number): Reach {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return 'open';
  const outer = rectOf(frame);
  const px = outer.x + frame.clientLeft + x;
  const py = outer.y + frame.clientTop + y;
  const view = frame.ownerDocument.defaultView;
  if (!view || px < 0 || py < 0 || px >= view.innerWidth || py >= view.innerHeight) return 'away';
  return isOnTopAt(frame, px, py) ? frameReach(frame, px, py) : 'covered';
}

function isOnTopAt(element: Element, x: number, y: number): boolean {
  return isHit(element, topAt(element, x, y), x, y);
}

/** What lies uppermost at a point of the element's document, the overlay aside. All that lies there costs more to ask. */
function topAt({ ownerDocument }: Element, x: number, y: number): Element | undefined {
  const top = ownerDocument.elementFromPoint(x, y) ?? undefined;
  if (top?.tagName !== HOST_TAG) return top;
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
    const box = rectOf(node);
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return true;
    if (style.position === 'fixed') break;
  }
  return false;
}
