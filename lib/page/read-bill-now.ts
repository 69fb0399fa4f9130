import { fieldNames } from './field';
import { isTicked } from './read-activation';
import { rowMates } from './row';
import type { Survey } from './survey';
import { isVisible } from './visible';
import { bestLikeness } from './words';

/** Whether the box that bills the order at once is ticked. Tenants can have it ticked from the start. */
export function readBillNow(page: Survey, labels: readonly string[]): boolean {
  const boxes = page.fields.filter(
    (field) => field.getAttribute('type') === 'checkbox' || field.getAttribute('role') === 'checkbox',
  );
  const named = boxes.filter((box) => fieldNames(box).some(({ name }) => bestLikeness(labels, name) >= 0.95));
  if (named.length > 0) return named.some(isTicked);
  const beside = labels
    .flatMap((label) => page.named(label))
    .filter((piece) => piece.source === 'text' && isVisible(piece.element))
    .flatMap((piece) =>
      rowMates(
        piece.element,
        boxes.map((element) => ({ element })),
      ),
    );
  return beside.some(({ element }) => isTicked(element));
}
