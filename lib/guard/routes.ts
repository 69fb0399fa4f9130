import { isTextField } from '../page/field';
import { ancestors, isElement, type ShadowOf } from '../page/tree';

/**
 * Every kind of event by which an action can be entered. Registered on `window` in the capture phase before any page
 * script runs, so that no listener of the page comes first.
 */
export const ROUTES = (
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend keydown keypress ' +
  'keyup submit beforeinput input change dragstart dragenter dragover drop paste'
).split(' ');

/** Dispatched by the small script in the page's own world in place of `form.submit()`, which sends no event. */
export const FORM_SUBMIT = 'plumbline:form-submit';

/** The events that stand for a whole press: of several events of one press only these are told, and only one of them comes. */
export const PRESSES = /^(?:click|auxclick|keydown)$|submit$/;

/**
 * The elements that an event is about to activate: its target, what a label stands for, the button that an Enter in a
 * field presses, the submitter of a form. Empty when the event activates nothing.
 */
export function actorsOf(event: Event, shadowOf: ShadowOf): Element[] {
  const target = innermost(event, shadowOf);
  if (!target) return [];
  if (event.type.endsWith('submit')) return submitters(event, target);
  if (event.type.startsWith('key')) return keyActors(event, target);
  // What is typed or pasted into a text field is text.
  if (isTextField(target) && /input|change|paste/.test(event.type)) return [];
  const actors = [target];
  for (const node of ancestors(target)) {
    const { control } = node as Partial<HTMLLabelElement>; // nothing else has one
    if (control) actors.push(control);
  }
  return actors;
}

function keyActors(event: Event, target: Element): Element[] {
  const { key = '' } = event as Partial<KeyboardEvent>; // by its type, which a plain event may have, too
  // Letters and arrows choose in a list as well.
  if (target.tagName === 'SELECT') return /Tab|Esc/.test(key) ? [] : [target];
  if (/Arrow|Home|End/.test(key)) return besideInStrip(target, key);
  // Enter in a field presses the form's button, and that is a click of its own.
  return /^(?:Enter| )$/.test(key) && !isTextField(target) ? [target] : [];
}

/** Arrows within a strip of tabs, or among drawn radio buttons, choose the neighbour; Home and End the first and last. */
function besideInStrip(target: Element, key: string): Element[] {
  const own = target.closest('[role=tab], [role=radio]');
  const strip = own?.closest('[role=tablist], [role=radiogroup]');
  if (!own || !strip) return [];
  const items = [...strip.querySelectorAll(`[role=${own.role}]`)];
  const next = key === 'Home' ? 0 : key === 'End' ? -1 : items.indexOf(own) + (/Right|Down/.test(key) ? 1 : -1);
  return items.slice(next % items.length).slice(0, 1);
}

function submitters(event: Event, form: Element): Element[] {
  const { submitter } = event as Partial<SubmitEvent>; // absent in what stands for `form.submit()`
  if (submitter) return [submitter];
  // Without a submitter the form as a whole is sent: its default button is what that means.
  const button = defaultButton(form);
  if (button) return [button];
  // Of a form whose buttons are all scripted, a single one must be meant.
  const buttons = form.querySelectorAll('button, [type=button], [role=button]');
  return buttons.length === 1 ? [...buttons] : [];
}

/** The first submit button that belongs to the form, inside it or not; `form.elements` would leave out images. */
function defaultButton(form: Element): Element | undefined {
  const root = form.getRootNode() as Document | ShadowRoot | Element; // there is no other
  const buttons = root.querySelectorAll<HTMLButtonElement | HTMLInputElement>('button, input');
  return [...buttons].find((button) => /^(?:submit|image)$/.test(button.type) && button.form === form);
}

/** The event's innermost element, also inside closed shadow roots, where `composedPath` stops at the host. */
function innermost(event: Event, shadowOf: ShadowOf): Element | null {
  const { clientX: x = 0, clientY: y = 0 } = event as Partial<MouseEvent>;
  const first = event.composedPath()[0];
  let element = isElement(first) ? first : null;
  for (let depth = 0; element && depth < 8; depth++) {
    const root: ShadowRoot | null = shadowOf(element);
    if (!root) break;
    // Keys have no place.
    const inner: Element | null = x || y ? root.elementFromPoint(x, y) : root.activeElement;
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}
