import { fieldValue } from './field';

/**
 * Puts a value into a page's field the way typing would, so that React, Angular, AngularJS and plain pages take it.
 *
 * React replaces the `value` property of each input to notice changes, so the prototype's own setter is called; all
 * frameworks then read the field in their `input` (Angular, React, Vue) or `change` (AngularJS, jQuery) listener.
 *
 * Returns whether the field holds exactly that value afterwards.
 */
export function fillField(field: Element, value: string): boolean {
  const view = field.ownerDocument.defaultView;
  if (!view) return false;
  if (field instanceof HTMLElement || 'focus' in field) (field as HTMLElement).focus({ preventScroll: false }); // focusable, as checked
  if (field.tagName === 'INPUT' || field.tagName === 'TEXTAREA') {
    const prototype = field.tagName === 'INPUT' ? view.HTMLInputElement.prototype : view.HTMLTextAreaElement.prototype;
    const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
    if (setter) setter.call(field, value);
    else Reflect.set(field, 'value', value);
  } else {
    field.textContent = value;
  }
  const init = { bubbles: true, composed: true };
  field.dispatchEvent(new view.InputEvent('input', { ...init, inputType: 'insertReplacementText', data: value }));
  field.dispatchEvent(new view.Event('change', init));
  return fieldValue(field) === value;
}
