import { layerOf } from './layer';
import type { OrderRow } from './read-orders';
import { sharesLine } from './row';
import { ancestors, within } from './tree';
import { boxOf } from './visible';

/** The order in whose row the element stands: in its part of the tree first, else on its line. */
export function rowOfOrder(element: Element, orders: readonly OrderRow[]): OrderRow | undefined {
  const inside = orderAround(element, orders);
  if (inside || layerOf(element) !== null) return inside;
  return orders.find((order) => {
    const isBeside = sharesLine(boxOf(order.element), boxOf(element));
    return isBeside && !floatsAlone(element, partOf(order, orders));
  });
}

/** The order in whose own part of the tree the element stands. */
export function orderAround(element: Element, orders: readonly OrderRow[]): OrderRow | undefined {
  return orders.find((order) => within(element, partOf(order, orders)));
}

/** The widest part of the page that holds this order's number and no other's. */
function partOf(order: OrderRow, orders: readonly OrderRow[]): Element {
  let part: Element = order.element;
  for (const node of ancestors(order.element)) {
    if (node.tagName === 'BODY' || node.tagName === 'TBODY' || node.tagName === 'TABLE') break;
    if (orders.some((other) => other !== order && within(other.element, node))) break;
    part = node;
  }
  return part;
}

/** Menus at the end of the body lie over rows without belonging to them. */
function floatsAlone(element: Element, part: Element): boolean {
  const root = part.parentElement;
  return root ? !root.contains(element) : true;
}
