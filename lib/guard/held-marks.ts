/**
 * What a held control says of itself while it is held: `aria-disabled` and the reason as its description. The control
 * stays where it is and focusable; everything is restored when the hold ends.
 */
export class HeldMarks {
  private readonly marked = new Map<Element, { disabled: string | null; description: string | null }>();

  isMarked(element: Element): boolean {
    return this.marked.has(element);
  }

  /** Marks exactly these controls; others are restored. */
  set(held: ReadonlyMap<Element, string>): void {
    for (const element of [...this.marked.keys()]) if (!held.has(element)) this.restore(element);
    for (const [element, description] of held) this.mark(element, description);
  }

  private mark(element: Element, description: string): void {
    if (!this.marked.has(element)) {
      this.marked.set(element, {
        disabled: element.getAttribute('aria-disabled'),
        description: element.getAttribute('aria-description'),
      });
    }
    // Set again only when the page changed it, so that marking causes no mutation of its own.
    if (element.getAttribute('aria-disabled') !== 'true') element.setAttribute('aria-disabled', 'true');
    if (element.getAttribute('aria-description') !== description) element.setAttribute('aria-description', description);
  }

  private restore(element: Element): void {
    const before = this.marked.get(element);
    this.marked.delete(element);
    if (!before) return;
    put(element, 'aria-disabled', before.disabled);
    put(element, 'aria-description', before.description);
  }
}

function put(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
