import type { AssistantPorts } from '../assistant/ports';
import { send } from './messages';

/** The assistant's ports by messages to the background. */
export function messagePorts(): AssistantPorts {
  return {
    check: (value, subscriber, leftField) => send('check', { value, subscriber, leftField }),
    readMemory: async () => (await send('memory-read')).memory,
    writeMemory: (memory) => send('memory-write', { memory }),
    record: (entry) => send('record-confirmation', entry),
    now: () => Date.now(),
  };
}
