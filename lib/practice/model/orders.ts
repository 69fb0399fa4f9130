import type { Order, OrderItem, OrderOptions } from './state';

export type OrderStatus = 'Pending Billing' | 'Partially Fulfilled' | 'Billing Active' | 'Cancelled';

/** What the gear of an order offers. */
export type OrderCommand = 'View' | 'Activate' | 'Clone Order' | 'Add Note' | 'Cancel';

/** The status of an order on a day: it follows from what was activated and for when. */
export function orderStatus(order: Order, today: string): OrderStatus {
  if (order.cancelled) return 'Cancelled';
  const dates = order.items.map((item) => item.activationDate);
  if (dates.every((date) => date === null)) return 'Pending Billing';
  return dates.every((date) => date !== null && date <= today) ? 'Billing Active' : 'Partially Fulfilled';
}

export function orderCommands(order: Order, today: string): OrderCommand[] {
  const status = orderStatus(order, today);
  const open = order.items.some((item) => item.activationDate === null);
  if (status === 'Pending Billing') return ['View', 'Activate', 'Clone Order', 'Add Note', 'Cancel'];
  if (status === 'Partially Fulfilled' && open) return ['View', 'Activate', 'Clone Order', 'Add Note'];
  return status === 'Cancelled' ? ['View'] : ['View', 'Clone Order', 'Add Note'];
}

export function itemTotal(item: OrderItem): number {
  return item.price * item.quantity + item.addOns.reduce((sum, addOn) => sum + addOn.price * addOn.quantity, 0);
}

export function totalsOf(items: readonly OrderItem[]): { purchases: number; tax: number; total: number } {
  const purchases = items.reduce((sum, item) => sum + itemTotal(item), 0);
  const tax = Math.round(purchases * TAX_RATE * 100) / 100;
  return { purchases, tax, total: purchases + tax };
}

/** Invented: enough to make the tax column look alive. */
const TAX_RATE = 0.0725;

/** An order as the lists and the detail page show it. */
export type OrderView = {
  orderNumber: string;
  accountNumber: string;
  type: Order['type'];
  status: OrderStatus;
  createdOn: string;
  submittedBy: string;
  amount: number;
  options: OrderOptions;
  items: Order['items'];
  commands: OrderCommand[];
};

export function viewOrder(order: Order, today: string): OrderView {
  const { cancelled: _, ...shown } = order;
  return {
    ...shown,
    status: orderStatus(order, today),
    amount: totalsOf(order.items).total,
    commands: orderCommands(order, today),
  };
}
