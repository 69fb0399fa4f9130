import type { AssistantPorts } from '../../lib/assistant/ports';
import { MAX_AGE } from '../../lib/directory/age';
import { buildDirectory } from '../../lib/domains/build-directory';
import { check } from '../../lib/domains/check';
import { sampleDomains } from '../../lib/domains/sample';
import type { ListStatus, Subscriber } from '../../lib/domains/verdict';
import type { Guard } from '../../lib/guard/guard';
import { holdWords } from '../../lib/guard/hold-words';
import { extensionShadowOf } from '../../lib/page/tree';
import { browserStore } from '../../lib/practice';
import { type Memory, memorySchema } from '../../lib/procedure/memory';
import { emptyMemory } from '../../lib/procedure/memory-empty';

type GuardPorts = ConstructorParameters<typeof Guard>[2];

/**
 * What guard and assistant need, all in the page: practice checks against the sample list whatever list is loaded, and
 * what it remembers and records touches no real order.
 * @param run names the practice run; each run in a tab has a memory of its own.
 * @param procedure id of the procedure that is begun with the run.
 */
export function practicePorts(run: string, procedure: string): { guard: GuardPorts; assistant: AssistantPorts } {
  const directory = buildDirectory(sampleDomains());
  const list: ListStatus = {
    source: 'sample',
    count: directory.size,
    complete: true,
    fetchedAt: Date.now(),
    version: 'practice',
    canAskAgain: false,
  };
  const store = browserStore(`${run} memory`);
  const recall = (): Memory => readMemory(store.read()) ?? { ...emptyMemory, procedure };
  const answer = (value: string, subscriber: Subscriber, leftField: boolean) =>
    check(value, directory, list, { subscriber, leftField, now: Date.now(), maxAgeMs: MAX_AGE });
  return {
    guard: {
      isExact: async (value, subscriber: Subscriber = {}) => answer(value, subscriber, true).verdict === 'exact',
      recall: async () => ({ memory: recall(), rules: {} }),
      describe: (reason) => {
        const { title, text } = holdWords(reason);
        return `${title}. ${text}`;
      },
      shadowOf: extensionShadowOf(),
    },
    assistant: {
      check: async (value, subscriber, leftField) => answer(value, subscriber, leftField),
      readMemory: async () => recall(),
      writeMemory: async (memory) => store.write(JSON.stringify(memory)),
      // Nothing was ordered, so there is nothing to answer for later.
      record: async () => ({ waiting: 0 }),
      seeOrders: async () => undefined,
      orderedBefore: async () => undefined,
      now: () => Date.now(),
    },
  };
}

function readMemory(text: string | null): Memory | undefined {
  if (text === null) return undefined;
  try {
    return memorySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // Not ours or cut off: the run remembers nothing.
  }
}
