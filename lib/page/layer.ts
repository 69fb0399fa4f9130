import type { Survey } from './survey';
import { ancestors } from './tree';
import { isVisible } from './visible';

/** Smaller things that float are menus and tooltips, not dialogs. */
const DIALOG_WIDTH = 200;
const DIALOG_HEIGHT = 64;
const MODAL = ':is(dialog, [role=dialog], [role=alertdialog]):modal';

/** The dialog an element stands in: by tag, by role, or because it floats above the page. Null on the page itself. */
export function layerOf(element: Element): Element | null {
  let inner = element;
  for (const node of ancestors(element)) {
    if (node.tagName === 'BODY') return null;
    if (node.tagName === 'DIALOG' || /^(?:alert)?dialog$/.test(node.getAttribute('role') ?? '')) return node;
    if (floats(node)) return node;
    // A mask over the whole page: the dialog is what it holds.
    if (inner !== node && isMask(node)) return inner;
    inner = node;
  }
  return null;
}

/** Lies over everything, by a z-index of its own; a page's shell has none. */
function isMask(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const style = view?.getComputedStyle(element);
  if (!view || !style || (style.position !== 'fixed' && style.position !== 'absolute') || !(Number(style.zIndex) > 0))
    return false;
  const rect = element.getBoundingClientRect();
  return rect.width >= view.innerWidth - 20 && rect.height >= view.innerHeight - 20;
}

function floats(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || (style.position !== 'fixed' && style.position !== 'absolute')) return false;
  if (style.position === 'absolute' && Number(style.zIndex) <= 0) return false;
  // Without a z-index it still floats when it was put at the end of the body.
  if (style.position === 'absolute' && style.zIndex === 'auto' && !isLateInBody(element)) return false;
  const rect = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (rect.width < DIALOG_WIDTH || rect.height < DIALOG_HEIGHT || !view) return false;
  // A fixed side bar or a full-page shell is part of the page.
  const fillsSide = rect.height >= view.innerHeight - 2 && (rect.width <= 320 || rect.width >= view.innerWidth - 2);
  return !fillsSide;
}

function isLateInBody(element: Element): boolean {
  return element.parentElement?.tagName === 'BODY' && element.previousElementSibling !== null;
}

/** The native modal dialog that makes everything outside it inert, in the top document; null when none is open. */
export function openModal(page: Pick<Survey, 'elements'>): Element | null {
  return page.elements.findLast((element) => element.matches(MODAL) && isVisible(element)) ?? null;
}
