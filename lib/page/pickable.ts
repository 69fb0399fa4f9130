import { controlOf, isActive } from './control';
import { nameOf } from './fingerprint';
import type { Survey } from './survey';
import { drawnChildren, frameDocument, HOST_TAG, isElement, parentOf, type ShadowOf } from './tree';
import { isVisible } from './visible';

/** How surely something can be pressed, to be offered to who walks by keyboard; captions are not. */
const PRESSABLE = 0.9;

/** Everything on a page that can be pointed at by keyboard, in the order of drawing: controls, and what acts as one. */
export function pickables(page: Survey): Element[] {
  const acting = page.pieces
    .filter(({ source }) => source === 'text')
    .map(({ element, text }) => controlOf(element, text, page.isBare))
    .filter(({ activity }) => activity >= PRESSABLE || page.isBare)
    .map(({ element }) => element);
  const all = new Set([...page.controls, ...page.fields, ...acting]);
  return page.top.body ? inOrder(page.top.body, page.shadowOf).filter((each) => all.has(each) && isVisible(each)) : [];
}

/** Every element in the order of drawing, through frames and shadow roots. */
function inOrder(parent: Element, shadowOf: ShadowOf): Element[] {
  const body = frameDocument(parent)?.body;
  const children = body ? [body] : drawnChildren(parent, shadowOf).filter(isElement);
  return children.flatMap((child) => (child.tagName === 'OPTION' ? [] : [child, ...inOrder(child, shadowOf)]));
}

/**
 * What somebody means who points at this place of the top page's viewport: the control under it, through frames and
 * shadow roots, past everything of ours. Undefined where there is nothing but ground.
 */
export function pickableAt(top: Document, x: number, y: number, shadowOf: ShadowOf): Element | undefined {
  const inner = innermostAt(top, x, y, shadowOf);
  if (!inner || /^(?:HTML|BODY)$/.test(inner.tagName)) return undefined;
  for (let node: Element | null = inner, level = 0; node && level < 6; node = parentOf(node), level++) {
    if (isActive(node)) return node;
  }
  const name = nameOf(inner);
  return name.length <= 80 ? controlOf(inner, name, true).element : inner;
}

function innermostAt(root: Document | ShadowRoot, x: number, y: number, shadowOf: ShadowOf): Element | undefined {
  const hit = root.elementsFromPoint(x, y).find((element) => element.tagName !== HOST_TAG);
  if (!hit) return undefined;
  const inner = frameDocument(hit);
  if (inner) {
    const frame = hit.getBoundingClientRect();
    return innermostAt(inner, x - frame.x - hit.clientLeft, y - frame.y - hit.clientTop, shadowOf) ?? hit;
  }
  const shadow = shadowOf(hit);
  const deeper = shadow && shadow !== root ? innermostAt(shadow, x, y, shadowOf) : undefined;
  return deeper && deeper !== hit && isElement(deeper) ? deeper : hit;
}
