import type { Survey } from './survey';
import { ancestors } from './tree';
import { isVisible } from './visible';

/** Smaller things that float are menus and tooltips, not dialogs. */
const DIALOG_WIDTH = 200;
const DIALOG_HEIGHT = 64;
const MOST_OF_PAGE = 0.7;
const MODAL = ':is(dialog, [role=dialog], [role=alertdialog]):modal';

/** The dialog an element stands in: by tag, by role, or because it floats above the page. Null on the page itself. */
export function layerOf(element: Element): Element | null {
  let inner = element;
  for (const node of ancestors(element)) {
    if (node.tagName === 'BODY') return layerAroundFrame(node);
    if (node.matches('dialog, [role$=dialog]')) return node;
    const view = node.ownerDocument.defaultView;
    const style = view?.getComputedStyle(node);
    if (view && style && /^(?:fixed|absolute)$/.test(style.position)) {
      const { width, height } = node.getBoundingClientRect();
      const fillsHeight = height >= view.innerHeight - 2;
      // A fixed side bar or a full-page shell is part of the page.
      const fillsSide = fillsHeight && (width <= 320 || width >= view.innerWidth - 2);
      if (width >= DIALOG_WIDTH && height >= DIALOG_HEIGHT && !fillsSide && isLifted(node, style)) return node;
      // A mask over the whole page, by a z-index of its own; a page's shell has none. The dialog is what it holds.
      const covers = width >= view.innerWidth - 20 && height >= view.innerHeight - 20;
      if (inner !== node && covers && Number(style.zIndex) > 0) return inner;
    }
    inner = node;
  }
  return null;
}

/** A pop-up may keep its form in a frame; a frame that is most of the page holds the page. */
function layerAroundFrame(body: Element): Element | null {
  const frame = body.ownerDocument.defaultView?.frameElement;
  const outer = frame?.ownerDocument.defaultView;
  if (!frame || !outer) return null;
  const { width, height } = frame.getBoundingClientRect();
  return width * height < outer.innerWidth * outer.innerHeight * MOST_OF_PAGE ? layerOf(frame) : null;
}

/** Without a z-index it still floats when it was put at the end of the body. */
function isLifted(element: Element, { position, zIndex }: CSSStyleDeclaration): boolean {
  if (position === 'fixed') return true;
  if (zIndex !== 'auto') return Number(zIndex) > 0;
  return element.parentElement?.tagName === 'BODY' && element.previousElementSibling !== null;
}

/** The native modal dialog that makes everything outside it inert, in the top document; null when none is open. */
export function openModal(page: Pick<Survey, 'roots'>): Element | null {
  return page.roots.flatMap((root) => [...root.querySelectorAll(MODAL)]).findLast(isVisible) ?? null;
}
