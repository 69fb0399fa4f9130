import type { Guarded } from '../procedure/guarded-usage';
import type { Procedure, Target } from '../procedure/schema';
import { isDisabled } from './control';
import { fieldNames, fieldValue, isTextField } from './field';
import { pressCandidates } from './find';
import { layerOf } from './layer';
import type { Editor } from './read-editor';
import { rowMates } from './row';
import type { Survey } from './survey';
import { selectedText } from './survey';
import { within } from './tree';
import { isVisible } from './visible';
import { bestLikeness, squash, words } from './words';

/** The list of add-ons inside a product's pop-up. */
export type Packages = {
  /** Packages, or the means to search for them, are shown. */
  listed: boolean;
  /** The controls that add a package. */
  adds: readonly Element[];
  /** Something stands in the search. */
  filled: boolean;
  search: readonly Element[];
  searchType: readonly Element[];
};

const SEARCH = [
  'Search',
  'Search product',
  'Search products',
  'Product Name',
  'Search add-ons',
  'Buscar',
  'Buscar producto',
  'Nombre del producto',
];
const BY_NAME = ['Product Name', 'Nombre del producto', 'Nombre de producto'];

/** Reads the add-on list of an open editor; nothing without one, because other products' add-ons do not matter. */
export function readPackages(
  page: Survey,
  add: Target,
  vocabulary: Procedure['vocabulary'],
  editor: Editor | undefined,
): Packages {
  if (!editor) return { listed: false, filled: false, adds: [], search: [], searchType: [] };
  const adds = packageAdds(page, add, vocabulary, editor);
  const search = namedFields(page, SEARCH, editor.container).filter((field) => field !== editor.field);
  const searchType = page.fields.filter(
    (field) =>
      field.tagName === 'SELECT' &&
      within(field, editor.container) &&
      isVisible(field) &&
      [...field.querySelectorAll('option')].some((option) =>
        BY_NAME.some((name) => squash(name) === squash(option.textContent ?? '')),
      ) &&
      !BY_NAME.some((name) => squash(name) === squash(selectedText(field))),
  );
  const filled = search.some((field) => fieldValue(field) !== '');
  return { listed: adds.length + search.length + searchType.length > 0, filled, adds, search, searchType };
}

function packageAdds(page: Survey, add: Target, vocabulary: Procedure['vocabulary'], editor: Editor): Element[] {
  const controls = pressCandidates(add, page).filter(
    (candidate) =>
      candidate.grade >= 0.62 &&
      isVisible(candidate.element) &&
      !isDisabled(candidate.element, () => true) &&
      isNearEditor(candidate.element, editor),
  );
  if (controls.length === 0) return [];
  const found = new Set<Element>();
  for (const name of vocabulary.packages) {
    for (const piece of page.withWord(words(name).split(' ')[0] ?? name)) {
      if (piece.source !== 'text' || !isPackage(piece.text, vocabulary) || !isVisible(piece.element)) continue;
      if (!isNearEditor(piece.element, editor)) continue;
      for (const control of rowMates(piece.element, controls)) found.add(control.element);
    }
  }
  return [...found];
}

export function isPackage(text: string, vocabulary: Guarded['vocabulary']): boolean {
  const said = ` ${words(text)} `;
  const named = vocabulary.packages.some((name) => said.includes(` ${words(name)} `));
  return named && !vocabulary.notPackages.some((name) => said.includes(` ${words(name)} `));
}

/** In the editor itself, or in a pop-up that lies over it. */
export function isNearEditor(element: Element, editor: Editor): boolean {
  return within(element, editor.container) || layerOf(element) !== null;
}

/** Text fields in a part whose name is like one of the labels. */
function namedFields(page: Survey, labels: readonly string[], part: Element): Element[] {
  return page.fields.filter(
    (field) =>
      isTextField(field) &&
      within(field, part) &&
      isVisible(field) &&
      fieldNames(field).some(({ name, weight }) => bestLikeness(labels, name) * weight >= 0.6),
  );
}
