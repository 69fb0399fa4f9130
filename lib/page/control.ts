import { parentOf } from './tree';
import { isVisible } from './visible';

/** Tag and role of what is pressed. */
const ACTIVE =
  /^(?:BUTTON|A|INPUT|SELECT|TEXTAREA|SUMMARY|OPTION) | (?:button|link|tab|menuitem(?:radio)?|option|checkbox|radio|switch|combobox|textbox|treeitem)$/;
/** Focusable panels, dialogs and rows are not buttons. */
const REGION =
  /^(?:DIALOG|TR|TABLE|MAIN|SECTION|UL|OL) | (?:(?:alert)?dialog|tabpanel|row|grid|listbox|menu|region|main)$/;

/** Headings are captions everywhere. */
const HEADING_TAG = /^H[1-6]$/;

/** What a clerk would press when they press this name, and how surely it can be pressed at all. */
export type Control = {
  element: Element;
  /** 1 for real controls, less for elements that only look or sound like one. */
  activity: number;
};

/** True for elements that HTML or ARIA makes controls, or that carry a handler in the markup. */
export function isActive(element: Element): boolean {
  const kind = `${element.tagName} ${element.getAttribute('role')}`;
  if (ACTIVE.test(kind) || element.matches('[onclick], [ng-click], [v-on\\:click]')) return true;
  return Number(element.getAttribute('tabindex') ?? -1) >= 0 && !REGION.test(kind);
}

/** How far up a name's control is looked for. */
const CLIMB = 6;

/**
 * The control that a named element belongs to: the nearest real control around it; else the outermost element that
 * still shows the pointer as a hand and says little more than the name; else the element itself.
 */
export function controlOf(named: Element, name: string, isBare = false): Control {
  let node: Element | null = named;
  for (let level = 0; node && level < CLIMB; level++, node = parentOf(node)) {
    if (saysMuchMoreThan(node, name)) break;
    if (isActive(node)) return { element: node, activity: 1 };
    const { control } = node as Partial<HTMLLabelElement>; // nothing else has one
    // Styled radio buttons hide the real one; the label is what is seen and pressed.
    if (control) return { element: isVisible(control) ? control : node, activity: 0.95 };
  }
  return handedControl(named, name, isBare);
}

/** Without any role, the hand pointer is the only thing that tells a control from a caption. */
function handedControl(named: Element, name: string, isBare: boolean): Control {
  const view = named.ownerDocument.defaultView;
  const isHanded = (element: Element): boolean => view?.getComputedStyle(element).cursor === 'pointer';
  // On a page that has controls, a bare text is a caption. On a page without any, texts are all there is.
  if (!isHanded(named)) return { element: named, activity: isBare && !HEADING_TAG.test(named.tagName) ? 0.72 : 0.5 };
  let control = named;
  for (let level = 0; level < CLIMB; level++) {
    const parent = parentOf(control);
    if (
      !parent ||
      isOneOfMany(control) ||
      parent.ownerDocument !== named.ownerDocument ||
      !isHanded(parent) ||
      saysMore(parent, name)
    )
      break;
    control = parent;
  }
  return { element: control, activity: 0.92 };
}

/** A container says other things as well; a control says its name and perhaps a counter or a hint. */
function saysMuchMoreThan(element: Element, name: string): boolean {
  return /^(?:BODY|FORM|TR)$/.test(element.tagName) || lengthOf(element) > name.length * 2 + 40;
}

function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}

/** An entry of a menu or a list has brothers; what holds them all is no control. */
function isOneOfMany(element: Element): boolean {
  return [element.previousElementSibling, element.nextElementSibling].some(
    (other) => other?.tagName === element.tagName && other.className === element.className && lengthOf(other) > 0,
  );
}

/** A hand inherits to everything inside a menu; a control around a name adds a counter or a few words at most. */
function saysMore(element: Element, name: string): boolean {
  return saysMuchMoreThan(element, name) || lengthOf(element) > name.length + 14;
}

/** Whether the page itself has switched the control off. Our own hold does not count as that. */
export function isDisabled(element: Element, heldByUs: (element: Element) => boolean): boolean {
  if (element.matches(':disabled')) return true;
  return element.getAttribute('aria-disabled') === 'true' && !heldByUs(element);
}
