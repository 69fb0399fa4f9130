import { BOXES } from './boxes';
import { controlOf } from './control';
import { byLabel } from './named';
import { rowMates } from './row';
import type { Survey } from './survey';

const TICKED = ':checked, [aria-checked=true]';
/** "Do not bill this order" is another thing. */
const SURELY = 0.95;

/** The box that bills the order at once, when it is ticked. Tenants can have it ticked from the start. */
export function readBillNow(page: Survey, labels: readonly string[]): Element | undefined {
  const boxes = page.fields.filter((field) => field.matches(BOXES)).map((element) => ({ element }));
  return byLabel(labels, page)
    .filter(({ likeness }) => likeness >= SURELY)
    .map(({ piece: { element, text } }) => {
      const named = controlOf(element, text);
      if (named.element.matches(BOXES)) return named;
      // The name stands beside its box, and other boxes may stand on the line as well: it is the nearest one's.
      const gapTo = (box: { element: Element }): number => Math.abs(middleOf(box.element) - middleOf(element));
      return [...rowMates(element, boxes)].sort((a, b) => gapTo(a) - gapTo(b))[0];
    })
    .find((box) => box?.element.matches(TICKED))?.element;
}

/** Twice its middle, in px from the left. */
function middleOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return left + right;
}
