import { rowOfOrder } from '../page/order-row';
import type { Scene } from '../page/scene';
import { standsFor } from '../page/tree';
import type { Deed } from '../procedure/remember';
import type { Procedure } from '../procedure/schema';

/** What a press on the page means for the order, when it means anything that no later look can tell. */
export function deedOfPress(scene: Scene, pressed: Element, procedure: Procedure): Deed | undefined {
  const isOn = (id: string): boolean => {
    const finding = scene.findings.get(id);
    return finding?.state === 'found' && standsFor(pressed, finding.element);
  };
  if (procedure.creates?.some(isOn)) return { type: 'pressed-place-order' };
  const used = procedure.remembers?.find(isOn);
  if (used) return { type: 'used', target: used };
  return isOn('add-usage') ? { type: 'pressed-add' } : undefined;
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
