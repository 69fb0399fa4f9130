import { rowOfOrder } from '../page/order-row';
import type { Scene } from '../page/scene';
import { standsFor } from '../page/tree';
import type { Deed } from '../procedure/remember';

/** What a press on the page means for the order, when it means anything that no later look can tell. */
export function deedOfPress(scene: Scene, pressed: Element): Deed | undefined {
  const add = scene.findings.get('add-usage');
  return add?.state === 'found' && standsFor(pressed, add.element) ? { type: 'pressed-add' } : undefined;
}

/** What went through the guard: placing the order, or adding a package. */
export function deedOfPass(scene: Scene | undefined, target: string, element: Element): Deed | undefined {
  if (target === 'place-order') return { type: 'pressed-place-order' };
  const isPackage = scene?.packages.adds.some((add) => standsFor(element, add) || standsFor(add, element));
  return isPackage ? { type: 'added-package', name: element.textContent?.trim() ?? '' } : undefined;
}

/** The order in whose row was pressed: a menu that opens now is this order's. */
export function orderOfPress(scene: Scene, pressed: Element): string | undefined {
  return rowOfOrder(pressed, scene.orders)?.number;
}
