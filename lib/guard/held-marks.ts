const MARKS = ['aria-disabled', 'aria-description'];

/**
 * What a held control says of itself while it is held: `aria-disabled` and the reason as its description. The control
 * stays where it is and focusable; everything is restored when the hold ends.
 */
export class HeldMarks {
  /** What the attributes were before, in the order of `MARKS`. */
  readonly #before = new Map<Element, readonly (string | null)[]>();

  isMarked(element: Element): boolean {
    return this.#before.has(element);
  }

  /** Marks exactly these controls; others are restored. */
  set(held: ReadonlyMap<Element, string>): void {
    for (const [element, before] of this.#before) {
      if (held.has(element)) continue;
      this.#before.delete(element);
      put(element, before);
    }
    for (const [element, description] of held) {
      if (!this.isMarked(element)) {
        this.#before.set(
          element,
          MARKS.map((name) => element.getAttribute(name)),
        );
      }
      put(element, ['true', description]);
    }
  }
}

/** Only what differs is set, so that marking causes no mutation of its own. */
function put(element: Element, values: readonly (string | null)[]): void {
  MARKS.forEach((name, at) => {
    const value = values[at] ?? null;
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  });
}
