/** A number with the separators of the reader's language. */
export function inFigures(count: number): string {
  return new Intl.NumberFormat().format(count);
}
