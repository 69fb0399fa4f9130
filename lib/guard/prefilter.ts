import { labelledBy, labelsOf } from '../page/labels';
import { ancestors, isSkipped, type ShadowOf } from '../page/tree';
import type { ExtraLabels } from './extra-labels';

/** In some spelling of every guarded name and icon, by their letters and plus signs alone. A test holds it to the labels. */
const CONCERNING = /add|agregar|anadir|complemento|order|orden|pedido|plus|\+/;
/** Choices are named by what stands beside them. */
const CHOICES = 'select, option, [type=checkbox], [type=radio], [role=checkbox], [role=radio]';
/** A control says its name and little else; what says more can be one only by its own attributes. */
const LONGEST = 300;

/**
 * A quick look at an element and what encloses it, so that ordinary clicks and keys cost next to nothing. Lets through
 * whatever the finder could take for a guarded control: anything that spells one of its names, in any attribute or text.
 */
export function mayConcern(actor: Element, shadowOf: ShadowOf, labels: ExtraLabels = {}): boolean {
  const more = Object.values(labels).flat().map(letters);
  if (actor.closest(CHOICES)) return true;
  for (const node of ancestors(actor)) {
    if (isSkipped(node) || node.tagName === 'BODY') return false;
    const text = node.textContent ?? '';
    const isShort = text.replace(/\s+/g, ' ').trim().length <= LONGEST;
    // A name may be spread over several elements, hence its text without the tags between.
    if (shadowOf(node) || concerns([...ownNames(node), isShort ? text : ''].join(' '), more)) return true;
    if (isShort && concerns(node.outerHTML, more)) return true;
  }
  return false;
}

/** What names the element apart from its content. */
function ownNames(element: Element): (string | null)[] {
  const attributes = [...element.attributes].map(({ value }) => value);
  const labels = [...labelsOf(element)].map(({ textContent }) => textContent);
  return [...attributes, labelledBy(element), ...labels];
}

/** By letters alone, as the finder compares names or less strictly. */
function concerns(text: string, more: readonly string[]): boolean {
  const plain = letters(text);
  return CONCERNING.test(plain) || more.some((label) => plain.includes(label));
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}+]/gu, '')
    .toLowerCase();
}
