const MARKS = ['ariaDisabled', 'ariaDescription'] as const;

export type HeldMarks = {
  /** Whether it is marked now. */
  has(element: Element): boolean;
  /** Marks exactly these controls, each with its description; others are restored. */
  set(held: ReadonlyMap<Element, string>): void;
};

/**
 * What a held control says of itself while it is held: `aria-disabled` and the reason as its description. The control
 * stays where it is and focusable; everything is restored when the hold ends.
 */
export function createHeldMarks(): HeldMarks {
  /** What the attributes were before, in the order of `MARKS`. */
  const marked = new Map<Element, readonly (string | null)[]>();
  return {
    has: (element) => marked.has(element),
    set: (held) => {
      for (const element of new Set([...marked.keys(), ...held.keys()])) {
        const description = held.get(element);
        const before = marked.get(element) ?? MARKS.map((name) => element[name]);
        marked.set(element, before);
        if (description === undefined) marked.delete(element);
        const values = description === undefined ? before : ['true', description];
        MARKS.forEach((name, at) => {
          const value = values[at] ?? null;
          // Only what differs is set, so that marking causes no mutation of its own.
          if (element[name] !== value) element[name] = value;
        });
      }
    },
  };
}
