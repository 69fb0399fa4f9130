import { ancestors } from '../page/tree';

/** Words of guarded actions in any of their spellings; a press on anything else is not looked at any further. */
const CONCERNING =
  /add|agreg|añad|compl|purch|compr|plac|order|orden|pedido|submit|env[ií]|realiz|hacer|coloc|toll|gratu|package|paquete|plus|cart|\+|＋/i;
const NAMING = ['aria-label', 'title', 'alt', 'value', 'class', 'data-icon', 'href', 'src', 'aria-labelledby', 'name'];
/** Longer texts are containers; what they say is not the name of a control. */
const LONGEST = 200;

/** A quick look at an element and what encloses it, so that ordinary clicks and keys cost next to nothing. */
export function mayConcern(actor: Element): boolean {
  if (/^(?:SELECT|OPTION)$/.test(actor.tagName) || /^(?:checkbox|radio)$/i.test(actor.getAttribute('type') ?? '')) return true;
  for (const node of ancestors(actor, 6)) {
    for (const name of NAMING) {
      const value = node.getAttribute(name);
      if (value && CONCERNING.test(value)) return true;
    }
    const text = node.textContent ?? '';
    if (text.length > LONGEST) return false;
    if (CONCERNING.test(text) || node.querySelector('svg, img, i, use')) return true;
  }
  return false;
}
