import { BOXES } from './boxes';
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
    .map(({ piece: { element } }) => {
      const own = element.closest('label')?.control ?? element.closest(BOXES);
      if (own) return own;
      // The name stands beside its box, and other boxes may stand on the line as well: names come after their boxes.
      const { x } = element.getBoundingClientRect();
      const mates = rowMates(element, boxes);
      return (mates.findLast((box) => box.element.getBoundingClientRect().x < x) ?? mates[0])?.element;
    })
    .find((box) => box?.matches(TICKED));
}
