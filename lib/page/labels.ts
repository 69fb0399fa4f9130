/** The texts of the elements that `aria-labelledby` names, one after the other; empty without any. */
export function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby');
  const root = element.getRootNode();
  if (!ids || !('getElementById' in root)) return '';
  const scope = root as Document; // documents and shadow roots share getElementById
  return ids
    .split(/\s+/)
    .map((id) => scope.getElementById(id)?.textContent ?? '')
    .join(' ');
}

/** The `<label>`s of a field; none for what cannot have any. */
export function labelsOf(element: Element): Iterable<Element> {
  return (element as HTMLInputElement).labels ?? []; // undefined where it is no field
}
