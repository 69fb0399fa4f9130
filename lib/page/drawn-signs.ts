import { controlOf } from './control';
import type { Candidate } from './named';
import { isVisible } from './visible';
import { words } from './words';

/** A part with more empty elements than this is no pop-up. */
const MOST = 400;

/** Controls in a part that say nothing, and on which a style sheet draws one of the signs: `::before { content: "✓" }`. */
export function drawnSigns(signs: readonly string[], part: Element): Candidate[] {
  const wanted = new Set(signs.map(words));
  return [...part.querySelectorAll('*')]
    .filter((element) => element.childElementCount === 0 && !element.textContent?.trim())
    .slice(0, MOST)
    .flatMap((element) => {
      const sign = ['::before', '::after'].map((pseudo) => drawnIn(element, pseudo)).find((drawn) => wanted.has(drawn));
      if (!sign || !isVisible(element)) return [];
      const control = controlOf(element, sign);
      return [{ element: control.element, grade: 0.84 * control.activity, by: `drawn ${sign}` }];
    });
}

function drawnIn(element: Element, pseudo: string): string {
  const content = element.ownerDocument.defaultView?.getComputedStyle(element, pseudo).content ?? '';
  return /^"[^"]+"$/.test(content) ? words(content.slice(1, -1)) : '';
}
