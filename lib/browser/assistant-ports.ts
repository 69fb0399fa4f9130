import type { AssistantPorts } from '../assistant/ports';
import type { RepairPorts } from '../assistant/repair-ports';
import { send } from './messages';

/** The assistant's ports by messages to the background. */
export function messagePorts(): AssistantPorts {
  const { host } = location;
  return {
    check: (value, subscriber, leftField) => send('check', { value, subscriber, leftField }),
    lookAgain: async (value, subscriber, whole) => {
      if (!whole) return send('list-look-again', { value, subscriber });
      await send('list-refresh', {});
      return send('check', { value, subscriber, leftField: true });
    },
    readMemory: async () => (await send('memory-read')).memory,
    writeMemory: (memory) => send('memory-write', { memory }),
    record: (entries) =>
      send('record-write', {
        entries: entries.map((entry) => ({ ...entry, host, ...(entry.kind === 'confirm' && { page: pageNow() }) })),
      }),
    seeOrders: (seen) => send('orders-seen', { ...seen, host }),
    orderedBefore: async (domain, account) => (await send('ordered-before', { domain, account })).earlier,
    now: () => Date.now(),
  };
}

/** Which screen of OneBill this is. What an address asks for may hold anything, and is left out. */
function pageNow(): string {
  return `${location.pathname}${location.hash.split('?')[0]}`.slice(0, 300);
}

/** Where repairs and health checks are kept, by messages to the background. */
export function repairPorts(): RepairPorts {
  return {
    read: () => send('repairs-read'),
    change: (change) => send('repairs-change', change),
    readHealth: (of) => send('health-read', of),
    writeHealth: (health) => send('health-write', health),
  };
}
