import { type Box, isVisible } from '../page/visible';

const XHTML = 'http://www.w3.org/1999/xhtml';
/** As the spotlight is drawn: so far outside of the target, with a light halo on both sides of the line. */
const OUTSIDE = 6;
const RADIUS = 8;
/** Left out of a picture: what runs, what loads, and ourselves. */
const LEFT_OUT = 'script, link, style, noscript, iframe, plumbline-overlay';

/**
 * A picture of a page as it is shown, with a ring around a place: an SVG image that holds the page's own markup and
 * styles. It needs no permission, stays sharp in print, and runs nothing.
 * @param ring in CSS pixels of the page's own viewport.
 */
export function pictureOf(page: Document, ring: Box | undefined): string {
  const view = page.defaultView;
  if (!view) throw new Error('A picture needs a page with a window; this document has none.');
  const { innerWidth: width, innerHeight: height, scrollX, scrollY } = view;
  const size = page.documentElement;
  const whole = { width: Math.max(width, size.scrollWidth), height: Math.max(height, size.scrollHeight) };
  const body = stillOf(page.body, view);
  const styles = page.createElementNS(XHTML, 'style');
  styles.textContent = stylesOf(page);
  const markup = new XMLSerializer();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${scrollX} ${scrollY} ${width} ${height}">`,
    `<rect x="0" y="0" width="${whole.width}" height="${whole.height}" fill="#fff"/>`,
    `<foreignObject x="0" y="0" width="${whole.width}" height="${whole.height}">`,
    markup.serializeToString(styles),
    markup.serializeToString(body),
    '</foreignObject>',
    ring ? ringOf({ ...ring, x: ring.x + scrollX, y: ring.y + scrollY }) : '',
    '</svg>',
  ].join('');
}

function ringOf({ x, y, width, height }: Box): string {
  const place = `x="${x - OUTSIDE}" y="${y - OUTSIDE}" width="${width + 2 * OUTSIDE}" height="${height + 2 * OUTSIDE}" rx="${RADIUS}"`;
  return `<rect ${place} fill="none" stroke="#fff" stroke-width="7"/><rect ${place} fill="none" stroke="#84297a" stroke-width="3"/>`;
}

/** The rules of all style sheets of the page that may be read. */
function stylesOf(page: Document): string {
  return [...page.styleSheets]
    .flatMap((sheet) => {
      try {
        return [...sheet.cssRules].map(({ cssText }) => cssText);
      } catch {
        return []; // Another origin's sheet: the picture does without it.
      }
    })
    .join('\n');
}

/** A copy of the body in which everything stands where it stood, with what the fields hold. */
function stillOf(body: HTMLElement, view: Window): HTMLElement {
  const copy = body.cloneNode(true) as HTMLElement; // a clone is of the same kind
  const [originals, copies] = [body.querySelectorAll('*'), copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const still = copies[index];
    if (!(still instanceof HTMLElement)) continue;
    keepValue(original, still);
    if (view.getComputedStyle(original).position === 'fixed' && isVisible(original)) pin(original, still, view);
  }
  for (const part of copy.querySelectorAll(LEFT_OUT)) part.remove();
  return copy;
}

/** What a field holds is no part of the markup; a picture has nothing else. */
function keepValue(original: Element, still: HTMLElement): void {
  if (original instanceof HTMLInputElement) {
    const isTicked = original.type === 'checkbox' || original.type === 'radio';
    if (isTicked) still.toggleAttribute('checked', original.checked);
    else still.setAttribute('value', original.type === 'password' ? '•'.repeat(original.value.length) : original.value);
  } else if (original instanceof HTMLTextAreaElement) {
    still.textContent = original.value;
  } else if (original instanceof HTMLOptionElement) {
    still.toggleAttribute('selected', original.selected);
  }
}

/** In an image nothing is fixed to a window: what is, is put where it stood. */
function pin(original: Element, still: HTMLElement, view: Window): void {
  const { x, y, width, height } = original.getBoundingClientRect();
  const around = positionedAround(original, view)?.getBoundingClientRect() ?? { x: -view.scrollX, y: -view.scrollY };
  const place = { left: x - around.x, top: y - around.y, width, height };
  for (const [side, value] of Object.entries(place)) still.style.setProperty(side, `${value}px`, 'important');
  const rest = {
    position: 'absolute',
    right: 'auto',
    bottom: 'auto',
    margin: '0',
    transform: 'none',
    'box-sizing': 'border-box',
  };
  for (const [name, value] of Object.entries(rest)) still.style.setProperty(name, value, 'important');
}

function positionedAround(element: Element, view: Window): Element | undefined {
  for (let node = element.parentElement; node && node.tagName !== 'HTML'; node = node.parentElement) {
    if (view.getComputedStyle(node).position !== 'static') return node;
  }
  return undefined;
}
