/** The element that has the focus, through open shadow roots and frames that may be read. */
export function activeElement(document: Document): Element | null {
  let active: Element | null = document.activeElement;
  while (active) {
    const inner: Element | null = active.shadowRoot?.activeElement ?? activeInFrame(active);
    if (!inner) return active;
    active = inner;
  }
  return active;
}

function activeInFrame(element: Element): Element | null {
  try {
    const inner: unknown = Reflect.get(element, 'contentDocument');
    return isDocument(inner) && inner.activeElement !== inner.body ? inner.activeElement : null;
  } catch {
    // Another origin's frame has the focus; it is given back to the frame.
    return null;
  }
}

/** `instanceof Document` fails for another frame's document. */
function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'nodeType') === 9;
}

const FOCUSABLE = 'a[href], button, input:not([type=hidden]), select, textarea, [tabindex], [contenteditable=true]';

/** Gives the focus to an element, or to what can take it inside or around it. Tells whether something has taken it. */
export function focusOn(element: Element): boolean {
  const taker = [element, element.querySelector(FOCUSABLE), element.closest(FOCUSABLE)].find((each) =>
    each?.matches(FOCUSABLE),
  );
  const focus: unknown = taker ? Reflect.get(taker, 'focus') : undefined;
  if (!taker || typeof focus !== 'function') return false;
  focus.call(taker, { preventScroll: true });
  return true;
}
