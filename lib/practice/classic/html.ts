/** Markup that is safe to show: everything in it was escaped or written by us. */
export type Html = { readonly markup: string };

type Value = string | number | Html | readonly Html[] | null | false;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function isHtmlList(value: Exclude<Value, null | false>): value is readonly Html[] {
  return Array.isArray(value);
}

function toMarkup(value: Value): string {
  if (value === null || value === false) return '';
  if (isHtmlList(value)) return value.map(({ markup }) => markup).join('');
  if (typeof value === 'object') return 'markup' in value ? value.markup : '';
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Template tag: values are escaped unless they are markup themselves; null and false leave nothing behind. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  const markup = parts.reduce((text, part, index) => text + toMarkup(values[index - 1] ?? null) + part);
  return { markup };
}

/** Replaces what an element shows. */
export function show(host: Element, content: Html): void {
  host.replaceChildren(document.createRange().createContextualFragment(content.markup));
}

/** Adds to what an element shows, and gives the new element back. */
export function append(host: Element, content: Html): HTMLElement {
  const fragment = document.createRange().createContextualFragment(content.markup.trim());
  const element = fragment.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error(`There is no element in the markup: ${content.markup}`);
  host.append(element);
  return element;
}
