import { ancestors } from './tree';

const CHOSEN_CLASS = /(?:^|[\s_-])(?:active|selected|current|chosen|is-active|is-selected)(?:$|[\s_-])/i;

/** Whether a category, card or option shows that it is the chosen one, or is a closed list that shows it as its value. */
export function isChosen(element: Element): boolean {
  if (element.getAttribute('aria-haspopup') || element.getAttribute('role') === 'combobox') return true;
  for (const node of ancestors(element, 2)) {
    for (const name of ['aria-selected', 'aria-pressed', 'aria-checked'])
      if (node.getAttribute(name) === 'true') return true;
    const current = node.getAttribute('aria-current');
    if (current && current !== 'false') return true;
    if (CHOSEN_CLASS.test(node.getAttribute('class') ?? '')) return true;
  }
  return false;
}
