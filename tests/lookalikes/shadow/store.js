import { olderOrder, openServer } from '../server.js';

export const server = openServer({
  key: 'quillon',
  orderPrefix: 'OR',
  nextOrder: 7340,
  nextSubscription: 3301,
  orders: [
    olderOrder('OR7102', 'SR-0088', 'Billing Active', '2024-09-12'),
    olderOrder('OR7188', 'SR-0088', 'Pending Billing', '2024-12-01'),
    olderOrder('OR7241', 'SR-0088', 'Partially Fulfilled', '2025-02-20', 'DIDTF'),
    olderOrder('OR7303', 'SR-0088', 'Cancelled', '2025-04-08', 'e911'),
    olderOrder('OR7322', 'SR-0088', 'Pending Billing', '2025-05-19'),
  ],
});

export const SUBSCRIBERS = {
  'SR-0081': 'Ashgrove Veterinary',
  'SR-0088': 'Lakeside Dental Group',
  'SR-0094': 'Tamarind House',
};

export const view = { page: 'login', tab: 'Products Owned', ...JSON.parse(sessionStorage.getItem('quillon-view')) };

/** Goes to another page. */
export function go(change) {
  Object.assign(view, change);
  sessionStorage.setItem('quillon-view', JSON.stringify(view));
  document.querySelector('sv-app').draw();
}

/** Sends a changing call. What is refused is shown on the page and answered with `null`. */
export async function send(name, payload) {
  try {
    return await server.call(name, payload);
  } catch (error) {
    document.querySelector('sv-app').tell(error.message);
    return null;
  }
}
