/**
 * The source of a function `(document) => Element[]`, to be evaluated in the page's own world. It is text, so that it
 * can be handed to any browser driver as it is.
 */
export type Find = string;

interface Where {
  /** The element's own text, or its value where it is a button. */
  text?: RegExp;
  /** A container of the element, and the text it must have; `'placed'` is the number of the newest order. */
  in?: readonly [selector: string, text: RegExp | 'placed'];
  /** A further container, and the text it must have. */
  within?: readonly [selector: string, text: RegExp];
}

/**
 * Finds what is shown of `selector`, in the document, its frames and all shadow roots. Closed roots are reached through
 * the page's `window.__closedRoots`, a Map from host to root.
 */
export function find(selector: string, where: Where = {}): Find {
  const [container, containerText] = where.in ?? ['*', /(?:)/];
  const [outer, outerText] = where.within ?? ['*', /(?:)/];
  const wanted = containerText === 'placed' ? 'new RegExp(top.__server.orders.at(-1).number)' : String(containerText);
  return `(document) => {
  const roots = [document];
  // What the extension shows over the page is no part of the page.
  const inside = (element) =>
    element.localName === 'plumbline-overlay' ? null : (element.shadowRoot ?? top.__closedRoots?.get(element));
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (inside(element)) roots.push(inside(element));
      if (element.contentDocument) roots.push(element.contentDocument);
    }
  const textOf = (element) => {
    if (element.nodeType !== 1) return element.nodeType === 3 ? element.data : '';
    if (element.localName === 'style') return '';
    const children = [...(inside(element)?.childNodes ?? []), ...element.childNodes];
    return children.map(textOf).join(' ') + (/^(button|submit)$/.test(element.type) ? (element.value ?? '') : '');
  };
  const tidy = (element) => textOf(element).replace(/\\s+/g, ' ').trim();
  const held = (element, selector, text) => {
    for (let up = element; up; up = up.parentElement ?? up.getRootNode().host)
      if (up.matches(selector)) return text.test(tidy(up));
    return false;
  };
  return roots
    .flatMap((root) => [...root.querySelectorAll(${JSON.stringify(selector)})])
    .filter((element) => element.getClientRects().length > 0)
    .filter((element) => element.ownerDocument.defaultView.getComputedStyle(element).visibility !== 'hidden')
    .filter((element) => ${where.text ?? /(?:)/}.test(tidy(element)))
    .filter((element) => held(element, ${JSON.stringify(container)}, ${wanted}))
    .filter((element) => held(element, ${JSON.stringify(outer)}, ${outerText}));
}`;
}

/** Everything that any of `finds` finds, in their order. */
export function either(...finds: Find[]): Find {
  return `(document) => [${finds.join(', ')}].flatMap((find) => find(document))`;
}
