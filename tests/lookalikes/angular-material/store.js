import { signal } from '@angular/core';
import { olderOrder, openServer } from '../server.js';

export const server = openServer({
  key: 'harbour',
  orderPrefix: 'HB-ORD',
  nextOrder: 6105,
  nextSubscription: 9020,
  orders: [
    olderOrder('HB-ORD5980', 'SR30117', 'Billing Active', '2024-05-06'),
    olderOrder('HB-ORD6012', 'SR30117', 'Pending Billing', '2024-11-25', 'FAXN'),
    olderOrder('HB-ORD6090', 'SR30117', 'Partially Fulfilled', '2025-02-11', 'DIDTF'),
  ],
});

export const SUBSCRIBERS = [
  { account: 'SR30112', name: 'Kestrel Logistics' },
  { account: 'SR30117', name: 'Lakeside Dental Group' },
  { account: 'SR30125', name: 'Old Mill Bakery' },
];

const kept = JSON.parse(sessionStorage.getItem('harbour-view'));
const read = () => JSON.parse(JSON.stringify({ lines: server.draft.lines, orders: server.orders }));

/** What is shown, and what the server holds. Survives a reload. */
export const view = signal({ page: 'login', tab: 0, ...kept, ...read() });

/** Shows something else, and reads the server anew. */
export function go(change) {
  view.set({ ...view(), ...change, ...read() });
  sessionStorage.setItem('harbour-view', JSON.stringify(view()));
}

/** Sends a changing call; gives whether the server took it. */
export async function send(name, payload) {
  try {
    await server.call(name, payload);
    go({});
    return true;
  } catch (error) {
    alert(error.message);
    return false;
  }
}
