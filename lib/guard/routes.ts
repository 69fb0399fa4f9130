import { ancestors, type ShadowOf } from '../page/tree';

/**
 * Every kind of event by which an action can be entered. Registered on `window` in the capture phase before any page
 * script runs, so that no listener of the page comes first.
 */
export const ROUTES = [
  'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu',
  'touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'submit', 'beforeinput', 'input', 'change',
  'dragstart', 'dragenter', 'dragover', 'drop', 'paste',
] as const;

/** Dispatched by the small script in the page's own world in place of `form.submit()`, which sends no event. */
export const FORM_SUBMIT = 'plumbline:form-submit';

const ACTIVATING_KEYS = new Set(['Enter', ' ', 'Spacebar', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']);

/**
 * The elements that an event is about to activate: its target, what a label stands for, the button that an Enter in a
 * field presses, the submitter of a form. Empty when the event activates nothing.
 */
export function actorsOf(event: Event, shadowOf: ShadowOf): Element[] {
  const target = innermost(event, shadowOf);
  if (!target) return [];
  if (event.type === 'submit' || event.type === FORM_SUBMIT) return submitters(event, target);
  if (event.type.startsWith('key')) return keyActors(event, target);
  const actors = [target];
  for (const node of ancestors(target, 6)) {
    if (node.tagName !== 'LABEL') continue;
    const control: Element | null = (node as HTMLLabelElement).control; // by tag name
    if (control) actors.push(control);
  }
  return actors;
}

function keyActors(event: Event, target: Element): Element[] {
  const key: unknown = Reflect.get(event, 'key');
  if (typeof key !== 'string' || !ACTIVATING_KEYS.has(key)) return [];
  const actors = [target];
  if (key === 'Enter' && (target.tagName === 'INPUT' || target.tagName === 'SELECT')) {
    const form: HTMLFormElement | null = (target as HTMLInputElement).form; // by tag name
    const button = form ? defaultButton(form) : null;
    // Enter in a field presses the form's first submit button, whatever else the form holds.
    if (button && button !== target) return isTextEntry(target) ? [button] : [target, button];
  }
  // A space in a text field is text.
  return isTextEntry(target) ? [] : actors;
}

function isTextEntry(element: Element): boolean {
  if (element.tagName === 'TEXTAREA' || element.getAttribute('contenteditable') === 'true') return true;
  if (element.tagName !== 'INPUT') return false;
  return !/^(?:button|submit|reset|image|checkbox|radio|file|color|range)$/i.test(element.getAttribute('type') ?? 'text');
}

function submitters(event: Event, target: Element): Element[] {
  const submitter: unknown = Reflect.get(event, 'submitter');
  if (submitter instanceof Element) return [submitter];
  // Without a submitter the script means the form as a whole: what its buttons do counts.
  return [...target.querySelectorAll('button, input[type=submit], input[type=image]')];
}

function defaultButton(form: HTMLFormElement): Element | null {
  for (const element of form.elements) {
    const type = element.getAttribute('type')?.toLowerCase();
    if (element.tagName === 'BUTTON' && (type === undefined || type === 'submit')) return element;
    if (element.tagName === 'INPUT' && (type === 'submit' || type === 'image')) return element;
  }
  return null;
}

/** The event's innermost element, also inside closed shadow roots, where `composedPath` stops at the host. */
function innermost(event: Event, shadowOf: ShadowOf): Element | null {
  const first = event.composedPath()[0];
  let element = isElement(first) ? first : null;
  for (let depth = 0; element && depth < 8; depth++) {
    const root: ShadowRoot | null = shadowOf(element);
    if (!root) break;
    const inner: Element | null = pointOf(event) ? root.elementFromPoint(...(pointOf(event) ?? [0, 0])) : root.activeElement;
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'nodeType') === 1;
}

function pointOf(event: Event): [number, number] | undefined {
  const x: unknown = Reflect.get(event, 'clientX');
  const y: unknown = Reflect.get(event, 'clientY');
  return typeof x === 'number' && typeof y === 'number' && (x !== 0 || y !== 0) ? [x, y] : undefined;
}
