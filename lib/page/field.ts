import { labelledBy, labelsOf } from './labels';
import { selectedText } from './survey';
import { ancestors, drawnText, hostOf, isElement, parentOf } from './tree';
import { tidy } from './words';

/** A name of a field and how surely it is its name. */
export type FieldName = { name: string; weight: number };

const TEXT_TYPE = /^(?:text|search|url|email|tel|password|number|date|datetime-local|month|week|time|textarea)$/;

/** Whether it takes what is typed. */
export function isTextField(element: Element): boolean {
  const { type = '', isContentEditable, role } = element as HTMLInputElement; // what is no field lacks the type
  return TEXT_TYPE.test(type) || isContentEditable || role === 'textbox';
}

/** The field's present value, byte for byte. */
export function fieldValue(element: Element): string {
  if (element.tagName === 'SELECT') return selectedText(element);
  const { value } = element as Partial<HTMLInputElement>; // absent where it is edited in place
  return typeof value === 'string' ? value : (element.textContent ?? '');
}

export function isReadOnly(element: Element): boolean {
  return element.matches(':disabled, [readonly], [aria-readonly=true], [contenteditable=false]');
}

/** Everything that names a field, surest first: what HTML and ARIA say, then what stands beside it. */
export function fieldNames(field: Element): readonly FieldName[] {
  const names: FieldName[] = [];
  const push = (name: string | null | undefined, weight: number): void => {
    const plain = tidy(name ?? '');
    if (plain && plain.length <= 80) names.push({ name: plain, weight });
  };
  push(labelledBy(field), 1);
  push(field.getAttribute('aria-label'), 1);
  for (const label of [...labelsOf(field), ...ancestors(field, 4)]) {
    // Without the text of controls inside it.
    if (label.tagName === 'LABEL') push(drawnText(label, 'input, select, textarea, button'), 1);
  }
  push(hostOf(field)?.getAttribute('label'), 0.97);
  push(besideText(field), 0.95);
  push(field.getAttribute('placeholder'), 0.85);
  push(field.getAttribute('title'), 0.85);
  push(field.getAttribute('name')?.replace(/[_-]+/g, ' '), 0.6);
  return names;
}

/** How many levels above a field the text beside it may stand. */
const BESIDE_LEVELS = 4;

/** A label of this field, and of no other that stands there, too. */
function floatsOver(field: Element, { tagName, className, control }: Partial<HTMLLabelElement>): boolean {
  return (control ?? field) === field && /label/i.test(`${className} ${tagName}`);
}

/** The text just before the field: in the cell to its left, the element above it, or the head of its column. */
function besideText(field: Element): string | undefined {
  let node: Element | null = field;
  for (let level = 0; node && level < BESIDE_LEVELS; level++) {
    // What a box is for stands in its own row; the row above is another box's.
    if (node.matches('tr, li, [role=row]') && !isTextField(field)) return undefined;
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      // The text before another field belongs to that.
      if (isElement(before) && before.querySelector('input:not([type=hidden]), select, textarea')) return undefined;
      const text = tidy(drawnText(before));
      if (text) return text.length <= 60 ? text : undefined;
    }
    // A floating label stands after its field, inside the same small wrapper.
    for (let after = node.nextElementSibling; level < 2 && after; after = after.nextElementSibling) {
      if (floatsOver(field, after as HTMLLabelElement)) return after.textContent ?? ''; // or it has no control
    }
    node = parentOf(node);
  }
  return undefined;
}
