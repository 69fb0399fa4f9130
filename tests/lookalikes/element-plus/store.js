import { ElMessage } from 'element-plus';
import { reactive } from 'vue';
import { olderOrder, openServer } from '../server.js';

export const server = openServer({
  key: 'nwr-data',
  orderPrefix: 'ORD-2024-',
  nextOrder: 3318,
  nextSubscription: 8104,
  orders: [
    olderOrder('ORD-2024-1007', 'SR20417', 'Billing Active', '2024-01-08'),
    olderOrder('ORD-2024-1950', 'SR20417', 'Pending Billing', '2024-02-19', 'FAXN'),
    olderOrder('ORD-2024-2216', 'SR20417', 'Partially Fulfilled', '2024-03-04', 'DIDTF'),
    olderOrder('ORD-2024-3011', 'SR20417', 'Billing Active', '2024-04-22', 'SEAT24', 'Delete'),
  ],
});

export const SUBSCRIBERS = {
  SR20388: 'Alder & Finch Interiors',
  SR20417: 'Lakeside Dental Group',
  SR20431: 'Westgate Auto Glass',
};

const kept = JSON.parse(sessionStorage.getItem('nwr-view'));

/** What is shown, and the order being made. Survives a reload. */
export const state = reactive(kept ?? { page: 'login', lines: [], orders: server.orders });

/** Shows something else, and reads the server anew. */
export function go(change) {
  Object.assign(
    state,
    structuredClone(change),
    JSON.parse(JSON.stringify({ lines: server.draft.lines, orders: server.orders })),
  );
  sessionStorage.setItem('nwr-view', JSON.stringify(state));
}

/** Sends a changing call; says what was refused in a passing message. */
export async function send(name, payload) {
  try {
    await server.call(name, payload);
    go({});
    return true;
  } catch (error) {
    ElMessage.error(error.message);
    return false;
  }
}
