import { isActive } from './control';
import { iconNames } from './icons';
import { labelledBy } from './labels';
import { indexOf } from './names';
import { drawnChildren, frameDocument, isElement, isSkipped, type Root, type ShadowOf } from './tree';
import { tidy } from './words';

/** A name that stands somewhere on the page, and the element that carries it. */
export type Piece = {
  element: Element;
  /** As written, white space collapsed. */
  text: string;
  source: 'text' | 'label' | 'icon' | 'value';
  /** Its place in the order of the page. */
  at: number;
};

/** One reading of a page: everything named, and the fields, found in one walk. */
export type Survey = {
  top: Document;
  /** The document, its frames' documents and all shadow roots, for what can be asked of the browser at once. */
  roots: readonly Root[];
  pieces: readonly Piece[];
  fields: readonly Element[];
  /** Real controls: by tag, role or a handler in the markup. */
  controls: readonly Element[];
  /** What may show that the page is working, where the walk has noted it already. */
  busy?: readonly Element[];
  /** The page has hardly any real control: everything on it is bare text with handlers that nobody can see. */
  isBare: boolean;
  /** Pieces with exactly these letters, whatever the word breaks. */
  named(label: string): readonly Piece[];
  /** Pieces in which this word stands. */
  withWord(word: string): readonly Piece[];
  shadowOf: ShadowOf;
};

/** Longer texts are prose, not names. */
export const LONGEST_NAME = 120;
/** Attributes that name an element besides its text. */
export const NAMING = /^(?:aria-label|title|alt|data-tooltip|data-original-title|placeholder|label)$/;
/** Fields aside, any page made with controls has more of them than this. */
export const BARE_BELOW = 5;
export const FIELD_ROLES = '[role=textbox], [role=combobox], [role=checkbox], [role=switch]';

/** Reads a document, its frames and shadow roots. Costs one walk; nothing is measured. */
export function survey(top: Document, shadowOf: ShadowOf): Survey {
  const roots: Root[] = [top];
  const pieces: Piece[] = [];
  const fields: Element[] = [];
  const controls: Element[] = [];

  const add = (element: Element, name: string, source: Piece['source']): void => {
    const text = tidy(name);
    if (text && text.length <= LONGEST_NAME) pieces.push({ element, text, source, at: pieces.length });
  };

  /** Walks the children of a node and gives their joined text; of one too long to be a name, more than a name's length. */
  const walkChildren = (parent: Node, carrier?: Element): string => {
    let own = '';
    let joined = '';
    let parts = 0;
    for (const node of drawnChildren(parent, shadowOf, roots)) {
      const isText = node.nodeType === 3;
      const text = isText ? tidy(node.nodeValue ?? '') : isElement(node) ? walkElement(node) : '';
      if (!text) continue;
      parts++;
      if (isText) own += ` ${text}`;
      joined = `${joined} ${text}`.slice(0, 2 * LONGEST_NAME);
    }
    if (carrier) {
      add(carrier, own, 'text');
      if (parts > 1 && joined !== own) add(carrier, joined, 'text');
    }
    return joined.trim();
  };

  const walkElement = (element: Element): string => {
    if (isSkipped(element)) return '';
    if (isActive(element)) controls.push(element);
    for (const attribute of element.getAttributeNames()) {
      const value = element.getAttribute(attribute) ?? '';
      if (NAMING.test(attribute)) add(element, value, 'label');
      else if (attribute === 'aria-labelledby') add(element, labelledBy(element), 'label');
      else for (const name of iconNames(element, attribute, value)) add(element, name, 'icon');
    }
    const tag = element.tagName;
    const inner = frameDocument(element);
    if (inner) {
      roots.push(inner);
      if (inner.body) walkChildren(inner.body);
      return '';
    }
    if (tag === 'INPUT') return walkInput(element);
    if (element.matches('select, textarea, [contenteditable=true]')) {
      fields.push(element);
      // The options of a closed list are not on the page; the one chosen is.
      if (tag === 'SELECT') add(element, selectedText(element), 'value');
      return '';
    }
    if (element.matches(FIELD_ROLES)) fields.push(element);
    return walkChildren(element, element);
  };

  const walkInput = (element: Element): string => {
    const { type, value } = element as HTMLInputElement; // by tag name
    if (/^(?:submit|button|reset|image)$/.test(type)) {
      add(element, value, 'text');
      return value;
    }
    if (type !== 'hidden') fields.push(element);
    return '';
  };

  if (top.body) walkElement(top.body);

  return {
    top,
    roots,
    pieces,
    fields,
    controls,
    isBare: controls.length < BARE_BELOW,
    shadowOf,
    ...indexOf(pieces),
  };
}

/** The text of the chosen option of a `<select>`. */
export function selectedText(element: Element): string {
  return (element as HTMLSelectElement).selectedOptions[0]?.text ?? ''; // called for SELECT only
}
