import { isActive } from './control';
import { iconNames } from './icons';
import { labelledBy } from './labels';
import { drawnChildren, frameDocument, isElement, isSkipped, type ShadowOf } from './tree';
import { squash, words } from './words';

/** A name that stands somewhere on the page, and the element that carries it. */
export type Piece = {
  element: Element;
  /** As written, white space collapsed. */
  text: string;
  source: 'text' | 'label' | 'icon' | 'value';
};

/** One reading of a page: everything named, and the fields, found in one walk. */
export type Survey = {
  top: Document;
  /** Everything that was walked, in the order of drawing, for what only the overlay looks for. */
  elements: readonly Element[];
  pieces: readonly Piece[];
  fields: readonly Element[];
  /** Real controls: by tag, role or a handler in the markup. */
  controls: readonly Element[];
  /** Frames whose content belongs to the page. */
  frames: readonly Element[];
  /** The page has hardly any real control: everything on it is bare text with handlers that nobody can see. */
  isBare: boolean;
  /** Pieces with exactly these letters, whatever the word breaks. */
  named(label: string): readonly Piece[];
  /** Pieces in which this word stands. */
  withWord(word: string): readonly Piece[];
  shadowOf: ShadowOf;
};

/** Longer texts are prose, not names. */
const LONGEST_NAME = 120;
/** Attributes that name an element besides its text. */
const NAMING = ['aria-label', 'title', 'alt', 'data-tooltip', 'data-original-title', 'placeholder'];
/** Fields aside, any page made with controls has more of them than this. */
const BARE_BELOW = 5;

/** Reads a document, its frames and shadow roots. Costs one walk; nothing is measured. */
export function survey(top: Document, shadowOf: ShadowOf): Survey {
  const elements: Element[] = [];
  const pieces: Piece[] = [];
  const fields: Element[] = [];
  const frames: Element[] = [];
  const controls: Element[] = [];

  const add = (element: Element, text: string, source: Piece['source']): void => {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain && plain.length <= LONGEST_NAME) pieces.push({ element, text: plain, source });
  };

  /** Walks the children of a node and gives their joined text, or null when it is too long to be a name. */
  const walkChildren = (parent: Node, carrier: Element | null): string | null => {
    const parts: string[] = [];
    let own = '';
    let isName = true;
    for (const node of drawnChildren(parent, shadowOf)) {
      const text = isElement(node) ? walkElement(node) : node.nodeType === 3 ? node.nodeValue : '';
      if (text?.trim()) parts.push(text.trim());
      if (text === null) isName = false;
      else if (!isElement(node) && text.trim()) own += ` ${text}`;
    }
    const joined = parts.join(' ');
    isName &&= joined.length <= LONGEST_NAME;
    if (carrier) {
      add(carrier, own, 'text');
      if (isName && parts.length > 1 && joined !== own.trim()) add(carrier, joined, 'text');
    }
    return isName ? joined : null;
  };

  const walkElement = (element: Element): string | null => {
    if (isSkipped(element)) return '';
    elements.push(element);
    if (isActive(element)) controls.push(element);
    for (const attribute of NAMING) add(element, element.getAttribute(attribute) ?? '', 'label');
    add(element, labelledBy(element), 'label');
    for (const name of iconNames(element)) add(element, name, 'icon');

    const tag = element.tagName;
    const inner = frameDocument(element);
    if (inner) frames.push(element);
    if (inner?.body) {
      walkChildren(inner.body, null);
      return '';
    }
    if (tag === 'INPUT') return walkInput(element);
    if (tag === 'SELECT' || tag === 'TEXTAREA' || element.getAttribute('contenteditable') === 'true') {
      fields.push(element);
      // The options of a closed list are not on the page; the one chosen is.
      if (tag === 'SELECT') add(element, selectedText(element), 'value');
      return '';
    }
    if (/^(?:textbox|combobox|checkbox|switch)$/.test(element.getAttribute('role') ?? '')) fields.push(element);
    return walkChildren(element, element);
  };

  const walkInput = (element: Element): string => {
    const type = element.getAttribute('type') ?? '';
    if (/^(?:submit|button|reset|image)$/i.test(type)) {
      const value = element.getAttribute('value') ?? '';
      add(element, value, 'text');
      return value;
    }
    if (!/^hidden$/i.test(type)) fields.push(element);
    return '';
  };

  if (top.body) walkElement(top.body);

  let bySquash: Map<string, Piece[]> | undefined;
  let byWord: Map<string, Piece[]> | undefined;
  return {
    top,
    elements,
    pieces,
    fields,
    frames,
    controls,
    isBare: controls.length < BARE_BELOW,
    shadowOf,
    named(label) {
      bySquash ??= index(pieces, (piece) => [squash(piece.text)]);
      return bySquash.get(squash(label)) ?? [];
    },
    withWord(word) {
      byWord ??= index(pieces, (piece) => words(piece.text).split(' '));
      return byWord.get(words(word)) ?? [];
    },
  };
}

function index(pieces: readonly Piece[], keysOf: (piece: Piece) => string[]): Map<string, Piece[]> {
  const map = new Map<string, Piece[]>();
  for (const piece of pieces) {
    for (const key of new Set(keysOf(piece))) {
      const list = map.get(key);
      if (list) list.push(piece);
      else map.set(key, [piece]);
    }
  }
  return map;
}

/** The text of the chosen option of a `<select>`. */
export function selectedText(element: Element): string {
  const select = element as HTMLSelectElement; // called for SELECT only
  return select.selectedOptions?.[0]?.textContent?.trim() ?? '';
}
