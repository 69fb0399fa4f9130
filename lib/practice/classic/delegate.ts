/** Listens on `host` for events inside elements that match `selector`, also such that come later. */
export function on(
  host: HTMLElement,
  type: 'click' | 'change' | 'submit' | 'input' | 'keydown',
  selector: string,
  handler: (element: HTMLElement, event: Event) => void,
  signal: AbortSignal,
): void {
  host.addEventListener(
    type,
    (event) => {
      const target = event.target instanceof Element ? event.target.closest(selector) : null;
      if (!(target instanceof HTMLElement) || !host.contains(target)) return;
      if (type === 'submit') event.preventDefault();
      handler(target, event);
    },
    { signal },
  );
}

/**
 * Keeps links that do something in the page instead of leading somewhere (`href="#"`) away from the address. It listens
 * in the capture phase because handlers often remove the link that was clicked.
 */
export function keepAddress(signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('.cb-root a[href="#"]')) event.preventDefault();
    },
    { signal, capture: true },
  );
}

/** The value of a text field, a select or a text area inside `host`. Throws when there is no such control. */
export function fieldText(host: ParentNode, selector: string): string {
  const control = host.querySelector(selector);
  if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
  ) {
    return control.value;
  }
  throw new Error(`There is no control ${selector} on the page`);
}

/** The one element inside `host`. Throws when it is missing. */
export function one(host: ParentNode, selector: string): HTMLElement {
  const element = host.querySelector(selector);
  if (element instanceof HTMLElement) return element;
  throw new Error(`There is no element ${selector} on the page`);
}
