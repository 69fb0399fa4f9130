import { fieldNames, fieldValue, isReadOnly, isTextField } from './field';
import { GENERATED } from './identifier';
import { layerOf } from './layer';
import { likelyPieces } from './named';
import type { Piece, Survey } from './survey';
import { ancestors, within } from './tree';
import { isVisible } from './visible';
import { bestLikeness, squash, words } from './words';

/** The pop-up (or pane) in which a product of an order is edited. */
export type Editor = {
  /** The field that takes the domain; absent while another part of the pop-up is shown. */
  field?: Element;
  value?: string;
  readOnly: boolean;
  /** The pop-up as a whole. */
  container: Element;
};

/** Levels from a field upwards in which its product is named when no pop-up encloses it. */
const INLINE_LEVELS = 8;

export type ProductWords = { product: readonly string[]; identifier: readonly string[]; addOns: readonly string[] };

/**
 * The editor of the given product, when it is open. Another product's pop-up is none: its add-ons are nobody's business.
 */
export function readEditor(page: Survey, vocabulary: ProductWords): Editor | undefined {
  for (const field of page.fields) {
    if (!isIdentifierField(field, vocabulary.identifier) || !isVisible(field)) continue;
    const container = productContainer(page, field, vocabulary);
    if (container) return { field, value: fieldValue(field), readOnly: isReadOnly(field), container };
  }
  return editorWithoutField(page, vocabulary);
}

function isIdentifierField(field: Element, labels: readonly string[]): boolean {
  if (!isTextField(field)) return false;
  if (GENERATED.test(fieldValue(field))) return true;
  return fieldNames(field).some(({ name, weight }) => bestLikeness(labels, name) * weight >= 0.8);
}

/** The part of the page that belongs to this field and names the product. */
function productContainer(page: Survey, field: Element, vocabulary: ProductWords): Element | undefined {
  const mentions = productMentions(page, vocabulary.product);
  const layer = layerOf(field);
  if (layer) {
    if (mentions.some((mention) => within(mention, layer))) return layer;
    return namesUsageItself(field, vocabulary.product) ? layer : undefined;
  }
  for (const node of ancestors(field, INLINE_LEVELS)) {
    if (node.tagName === 'BODY') break;
    if (!mentions.some((mention) => within(mention, node))) continue;
    // If another product's field is in there as well, this is a list of products, not one's editor.
    const fields = page.fields.filter(
      (other) => within(other, node) && isIdentifierField(other, vocabulary.identifier) && isVisible(other),
    );
    return fields.length === 1 ? node : undefined;
  }
  return undefined;
}

/** `SUB5016-DOMUSAGE`, `SUB77-Domain Usage`: the generated identifier ends with the product's code. */
function namesUsageItself(field: Element, product: readonly string[]): boolean {
  const value = fieldValue(field);
  if (!GENERATED.test(value)) return false;
  const code = squash(value.replace(/^SUB\d+[-_ ]*/i, ''));
  if (!code) return false;
  return product.some((name) => abbreviates(code, name)) || /prod3102/i.test(value);
}

/** "domusage", "du", "domain" for "Domain Usage": the words' beginnings in order. */
function abbreviates(code: string, name: string): boolean {
  let rest = code;
  for (const word of words(name).split(' ')) {
    if (rest && rest[0] !== word[0]) return false;
    for (let at = 0; rest && rest[0] === word[at]; at++) rest = rest.slice(1);
  }
  return /^\d*$/.test(rest);
}

/** Visible pieces that are the product's name, or begin with it ("Domain Usage / Domain Usage Plan - SUB5016"). */
export function productPieces(page: Survey, product: readonly string[]): Piece[] {
  return [...likelyPieces(product, page)]
    .filter(({ element, text, source }) => source !== 'icon' && isProductName(text, product) && isVisible(element))
    .sort((a, b) => a.at - b.at);
}

function productMentions(page: Survey, product: readonly string[]): Element[] {
  return productPieces(page, product).map(({ element }) => element);
}

/** "Domain Usage", "Edit Domain Usage", "Domain Usage / Domain Usage Plan - x"; not "Reports on domain usage of seats". */
export function isProductName(text: string, product: readonly string[]): boolean {
  return product.some((name) => {
    const wanted = words(name);
    const said = words(text);
    return (
      said === wanted ||
      said.startsWith(`${wanted} `) ||
      (said.endsWith(` ${wanted}`) && said.split(' ').length <= wanted.split(' ').length + 2)
    );
  });
}

/**
 * While "Purchase Add-Ons" is shown, many pop-ups take the identifier's field off the page. The pop-up is still the
 * product's: it names the product and offers add-ons.
 */
function editorWithoutField(page: Survey, vocabulary: ProductWords): Editor | undefined {
  const offers = vocabulary.addOns.flatMap((label) => page.named(label)).filter(({ element }) => isVisible(element));
  for (const mention of productMentions(page, vocabulary.product)) {
    const container = layerOf(mention);
    if (container && isVisible(container) && offers.some(({ element }) => within(element, container))) {
      return { readOnly: false, container };
    }
  }
  return undefined;
}
