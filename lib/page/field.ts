import { labelledBy, labelsOf } from './labels';
import { selectedText } from './survey';
import { ancestors, drawnText, hostOf, parentOf } from './tree';

/** A name of a field and how surely it is its name. */
export type FieldName = { name: string; weight: number };

const TEXT_TYPE = /^(?:text|search|url|email|tel|)$/i;

export function isTextField(element: Element): boolean {
  if (element.tagName === 'TEXTAREA') return true;
  if (element.tagName === 'INPUT') return TEXT_TYPE.test(element.getAttribute('type') ?? '');
  return element.getAttribute('role') === 'textbox' || element.getAttribute('contenteditable') === 'true';
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
    const plain = name?.replace(/\s+/g, ' ').trim();
    if (plain && plain.length <= 80) names.push({ name: plain, weight });
  };
  push(labelledBy(field), 1);
  push(field.getAttribute('aria-label'), 1);
  for (const label of labelsOf(field)) push(ownText(label), 1);
  for (const ancestor of ancestors(field, 4)) if (ancestor.tagName === 'LABEL') push(ownText(ancestor), 1);
  push(hostOf(field)?.getAttribute('label'), 0.97);
  push(besideText(field), 0.95);
  push(field.getAttribute('placeholder'), 0.85);
  push(field.getAttribute('title'), 0.85);
  push(field.getAttribute('name')?.replace(/[_-]+/g, ' '), 0.6);
  return names;
}

/** A label's text without that of controls inside it. */
function ownText(label: Element): string {
  return drawnText(label, (element) => element.matches('input, select, textarea, button'));
}

/** How many levels above a field the text beside it may stand. */
const BESIDE_LEVELS = 4;

/** Whether it is the label of some other field that stands there. */
function labelsAnother(element: Element, field: Element): boolean {
  const control = element.tagName === 'LABEL' ? (element as HTMLLabelElement).control : null; // by tag name
  return control !== null && control !== field;
}

/** The text just before the field: in the cell to its left, the element above it, or the head of its column. */
function besideText(field: Element): string | undefined {
  let node: Element | null = field;
  for (let level = 0; node && level < BESIDE_LEVELS; level++) {
    // What a box is for stands in its own row; the row above is another box's.
    if (node.matches('tr, li, [role=row]') && !isTextField(field)) return undefined;
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (before.nodeType === 1 && (before as Element).querySelector('input:not([type=hidden]), select, textarea')) {
        return undefined; // the text before that belongs to another field
      }
      const text = drawnText(before).replace(/\s+/g, ' ').trim();
      if (text && before.nodeType !== 8) return text.length <= 60 ? text : undefined;
    }
    // A floating label stands after its field, inside the same small wrapper.
    for (let after = node.nextSibling; level < 2 && after; after = after.nextSibling) {
      if (
        after.nodeType === 1 &&
        !labelsAnother(after as Element, field) &&
        /label/i.test((after as Element).className.toString() + (after as Element).tagName)
      ) {
        return after.textContent?.trim();
      }
    }
    node = parentOf(node);
  }
  return undefined;
}
