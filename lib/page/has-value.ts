import { fieldValue } from './field';

/** A list that nothing was chosen from yet says so. */
const UNCHOSEN = /^(?:-|select|choose|pick|please|seleccion|elegir|elija|escoger)/i;

/** Whether a field holds a text, a number that is not nothing, or a choice. */
export function hasValue(element: Element): boolean {
  // What a button says is what was chosen in its list.
  const said = element.tagName === 'BUTTON' ? (element.textContent ?? '') : fieldValue(element);
  const value = said.trim();
  return value !== '' && value !== '0' && !UNCHOSEN.test(value);
}
