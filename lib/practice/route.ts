/** The tabs at the bottom of the subscriber, in their order. */
export const SUBSCRIBER_TABS = [
  { id: 'products-owned', label: 'Products Owned' },
  { id: 'orders', label: 'Orders' },
  { id: 'quotes', label: 'Quotes' },
  { id: 'additional-information', label: 'Additional Information' },
  { id: 'documents', label: 'Documents' },
  { id: 'tickets', label: 'Tickets' },
  { id: 'invoices', label: 'Invoices' },
  { id: 'transactions', label: 'Transactions' },
] as const;

export type SubscriberTab = (typeof SUBSCRIBER_TABS)[number]['id'];

/** Where in OneBill somebody is; it is all in the hash, so that back, forward and reload work. */
export type Route =
  | { page: 'login' }
  | { page: 'home' }
  | { page: 'subscribers' }
  | { page: 'subscriber'; accountNumber: string; tab: SubscriberTab }
  /** Changing the quantity of a product that the subscriber has: first what is changed, then by how much. */
  | { page: 'change'; accountNumber: string; orderNumber: string; itemId: string; review: boolean }
  | { page: 'catalogue'; accountNumber: string }
  | { page: 'review'; accountNumber: string }
  | { page: 'order'; orderNumber: string }
  | { page: 'section'; id: string };

const isTab = (text: string | undefined): text is SubscriberTab => SUBSCRIBER_TABS.some(({ id }) => id === text);

/** Reads `location.hash`. Whatever it does not know is the home page. */
export function parseRoute(hash: string): Route {
  const [first, second, third, fourth, fifth, sixth] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  if (first === 'login') return { page: 'login' };
  if (first === 'customers' && second && third === 'change' && fourth && fifth) {
    const review = sixth === 'review';
    return { page: 'change', accountNumber: second, orderNumber: fourth, itemId: fifth, review };
  }
  if (first === 'customers' && second) {
    return { page: 'subscriber', accountNumber: second, tab: isTab(third) ? third : 'products-owned' };
  }
  if (first === 'customers') return { page: 'subscribers' };
  if (first === 'orders' && second === 'new' && third) {
    return { page: fourth === 'review' ? 'review' : 'catalogue', accountNumber: third };
  }
  if (first === 'orders' && second) return { page: 'order', orderNumber: second };
  if (first === 'section' && second) return { page: 'section', id: second };
  return { page: 'home' };
}

/** The address of a place, to put into a link or the hash. */
export function routeHash(route: Route): string {
  switch (route.page) {
    case 'login':
      return '#/login';
    case 'home':
      return '#/home';
    case 'subscribers':
      return '#/customers';
    case 'subscriber':
      return `#/customers/${encodeURIComponent(route.accountNumber)}/${route.tab}`;
    case 'change': {
      const parts = [route.accountNumber, 'change', route.orderNumber, route.itemId].map(encodeURIComponent);
      return `#/customers/${parts.join('/')}${route.review ? '/review' : ''}`;
    }
    case 'catalogue':
      return `#/orders/new/${encodeURIComponent(route.accountNumber)}`;
    case 'review':
      return `#/orders/new/${encodeURIComponent(route.accountNumber)}/review`;
    case 'order':
      return `#/orders/${encodeURIComponent(route.orderNumber)}`;
    case 'section':
      return `#/section/${encodeURIComponent(route.id)}`;
  }
}
