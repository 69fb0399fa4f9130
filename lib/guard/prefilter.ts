import { BOXES } from '../page/boxes';
import { labelledBy, labelsOf } from '../page/labels';
import { ancestors, isSkipped, type ShadowOf } from '../page/tree';
import { tidy } from '../page/words';
import type { Guarded } from '../procedure/guarded-usage';

/** A control says its name and little else; what says more can be one only by its own attributes. */
const LONGEST = 300;

/**
 * A quick look at an element and what encloses it, so that ordinary clicks and keys cost next to nothing. Lets through
 * whatever the finder could take for a guarded control: anything that spells one of its names, in any attribute or text.
 */
export function mayConcern(actor: Element, shadowOf: ShadowOf, { targets }: Guarded): boolean {
  // Choices are named by what stands beside them.
  if (actor.closest(`select, option, ${BOXES}`)) return true;
  const names = Object.values(targets).flatMap(({ labels, icons = [] }) => [...labels, ...icons].map(letters));
  for (const node of ancestors(actor)) {
    if (isSkipped(node) || node.tagName === 'BODY') return false;
    const said = [...node.attributes, ...labelsOf(node)].map(({ textContent }) => textContent);
    const text = node.textContent ?? '';
    // A name may be spread over several elements, hence its text without the tags between.
    if (tidy(text).length <= LONGEST) said.push(text, node.outerHTML);
    const plain = letters([...said, labelledBy(node)].join(' '));
    if (shadowOf(node) || names.some((name) => plain.includes(name))) return true;
  }
  return false;
}

/** By letters alone, as the finder compares names or less strictly. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}+]/gu, '')
    .toLowerCase();
}
