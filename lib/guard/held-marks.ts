/**
 * What a held control says of itself while it is held: `aria-disabled` and the reason as its description. The control
 * stays where it is and focusable; everything is restored when the hold ends.
 */
export class HeldMarks {
  /** What each attribute was before. */
  readonly #marked = new Map<Element, Map<string, string | null>>();

  isMarked(element: Element): boolean {
    return this.#marked.has(element);
  }

  /** Marks exactly these controls; others are restored. */
  set(held: ReadonlyMap<Element, string>): void {
    for (const [element, before] of this.#marked) {
      if (held.has(element)) continue;
      this.#marked.delete(element);
      for (const [name, value] of before) put(element, name, value);
    }
    for (const [element, description] of held) {
      for (const [name, value] of [
        ['aria-disabled', 'true'],
        ['aria-description', description],
      ] as const) {
        const before = this.#marked.get(element) ?? new Map<string, string | null>();
        if (!before.has(name)) before.set(name, element.getAttribute(name));
        this.#marked.set(element, before);
        put(element, name, value);
      }
    }
  }
}

/** Only what differs is set, so that marking causes no mutation of its own. */
function put(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
