import type { Box } from '../../lib/page/visible';
import { boxOf } from '../../lib/page/visible';
import type { Picture } from '../../lib/training/run';

/** What is ours lies over the page and is no part of it. */
const OURS = 'plumbline-overlay, plumbline-practice, script, noscript';
const LARGEST = 350_000;

/**
 * The page as it is now, as markup that can be drawn without running anything: values that stand in fields, positions of
 * open dialogs, and what is scrolled to. Undefined when it would be too large to keep.
 */
export function capturePicture(page: Document, rings: { did?: Element; right?: Element }): Picture | undefined {
  const view = page.defaultView;
  if (!view) return undefined;
  const copy = page.body.cloneNode(true) as HTMLElement; // a copy of the body
  keepLooks(page.body, copy, view);
  for (const ours of copy.querySelectorAll(OURS)) ours.remove();
  copy.style.cssText = `margin: 0; min-height: ${view.innerHeight}px; transform: translate(${-view.scrollX}px, ${-view.scrollY}px);`;
  const markup = new XMLSerializer().serializeToString(copy);
  if (markup.length > LARGEST) return undefined;
  return {
    markup,
    width: view.innerWidth,
    height: view.innerHeight,
    did: shownBox(rings.did, view),
    right: shownBox(rings.right, view),
  };
}

/** The style sheets of the page's own, for its pictures. */
export function pictureStyles(page: Document): string {
  return [...page.querySelectorAll('head style')].map(({ textContent }) => textContent).join('\n');
}

function shownBox(element: Element | undefined, view: Window): Box | undefined {
  if (!element?.isConnected) return undefined;
  const box = boxOf(element);
  const isIn = box.width > 1 && box.y < view.innerHeight && box.y + box.height > 0 && box.x < view.innerWidth;
  return isIn ? box : undefined;
}

/** Takes over what markup does not say: values, ticks, choices, and where modal dialogs stand. */
function keepLooks(from: Element, to: Element, view: Window): void {
  const originals = from.querySelectorAll('input, textarea, option, dialog');
  const copies = to.querySelectorAll('input, textarea, option, dialog');
  originals.forEach((original, index) => {
    const copy = copies[index];
    if (!copy) return;
    if (original instanceof HTMLInputElement) {
      const isSecret = original.type === 'password';
      copy.setAttribute('value', isSecret ? '•'.repeat(original.value.length) : original.value);
      if (isSecret) copy.setAttribute('type', 'text');
      copy.toggleAttribute('checked', original.checked);
    } else if (original instanceof HTMLTextAreaElement) copy.textContent = original.value;
    else if (original instanceof HTMLOptionElement) copy.toggleAttribute('selected', original.selected);
    else if (original instanceof HTMLDialogElement && original.open) {
      const { x, y, width, height } = original.getBoundingClientRect();
      const place = `left: ${x + view.scrollX}px; top: ${y + view.scrollY}px; width: ${width}px; height: ${height}px;`;
      copy.setAttribute('style', `position: absolute; margin: 0; ${place}`);
    }
  });
}
