/** The texts of the elements that `aria-labelledby` names, one after the other; empty without any. */
export function labelledBy(element: Element): string {
  const root = element.getRootNode() as Partial<Document>; // documents and shadow roots share getElementById
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ');
}

/** The `<label>`s of a field; none for what cannot have any. */
export function labelsOf(element: Element): Iterable<Element> {
  return (element as HTMLInputElement).labels ?? []; // undefined where it is no field
}
