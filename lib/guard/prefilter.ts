import { ancestors, isSkipped, type ShadowOf } from '../page/tree';
import type { Guarded } from './guarded-usage';
import { targetOf } from './held-scene';

/** A control says its name and little else; what says more can be one only by its own attributes. */
const LONGEST = 300;

/**
 * A quick look at an element and what encloses it, so that ordinary clicks and keys cost next to nothing. Lets through
 * whatever the finder could take for a guarded control: anything that spells one of its names, in any attribute or text.
 */
export function prefilter(procedure: Guarded, shadowOf: ShadowOf): (actor: Element) => boolean {
  const needles = new Set(procedure.vocabulary.packages.map(letters));
  for (const id of ['open-add-ons', 'add-package', 'place-order']) {
    const { labels, icons = [], bags = [] } = targetOf(id, procedure);
    for (const name of [...labels, ...icons, ...bags.flatMap((bag) => bag.slice(0, 1))]) needles.add(letters(name));
  }
  const concerns = (text: string): boolean => {
    const plain = letters(text);
    for (const needle of needles) if (plain.includes(needle)) return true;
    return false;
  };
  return (actor) => {
    // Choices are named by what stands beside them.
    if (actor.closest('select, option, [type=checkbox], [type=radio], [role=checkbox], [role=radio]')) return true;
    for (const node of ancestors(actor)) {
      if (isSkipped(node)) return false;
      if (shadowOf(node)) return true;
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      // A name may be spread over several elements, hence its text without the tags between.
      if (text.length <= LONGEST && (concerns(text) || concerns(node.outerHTML))) return true;
      if (concerns(attributesOf(node)) || concerns(namesElsewhere(node))) return true;
    }
    return false;
  };
}

function attributesOf(element: Element): string {
  return [...element.attributes].map(({ value }) => value).join(' ');
}

/** Names that refer to the element from other places. */
function namesElsewhere(element: Element): string {
  const scope = element.getRootNode();
  const names = (element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []).map(
    (id) => ('getElementById' in scope ? (scope as Document).getElementById(id)?.textContent : ''), // documents and shadow roots share it
  );
  if ('labels' in element)
    for (const label of (element as HTMLInputElement).labels ?? []) names.push(label.textContent); // labelable, as checked
  return names.join(' ');
}

/** Only letters and plus signs: what the finder's comparison leaves of a name, or less. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}+]/gu, '')
    .toLowerCase();
}
