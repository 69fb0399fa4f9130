import { PracticeList } from '../../components/practice/practice-list';
import type { AssistantPorts } from '../../lib/assistant/ports';
import type { Subscriber } from '../../lib/domains/verdict';
import type { Guard } from '../../lib/guard/guard';
import { holdWords } from '../../lib/guard/hold-words';
import { extensionShadowOf } from '../../lib/page/tree';
import { browserStore } from '../../lib/practice';
import { type Memory, memorySchema } from '../../lib/procedure/memory';
import { emptyMemory } from '../../lib/procedure/memory-empty';

type GuardPorts = ConstructorParameters<typeof Guard>[2];

export type PracticePortsOptions = {
  /** Names the practice run; each run in a tab has a memory of its own. */
  run: string;
  /** Id of the procedure that is begun with the run. */
  procedure: string;
  /** The usual invented domains where no other is given. */
  list?: PracticeList;
  /** Nothing is held, it is only told. */
  lenient?: boolean;
};

/**
 * What guard and assistant need, all in the page: practice checks against the list of its run whatever list is loaded,
 * and what it remembers and records touches no real order.
 */
export function practicePorts(options: PracticePortsOptions): { guard: GuardPorts; assistant: AssistantPorts } {
  const { run, procedure, list = usualList(), lenient } = options;
  const store = browserStore(`${run} memory`);
  const recall = (): Memory => readMemory(store.read()) ?? { ...emptyMemory, procedure };
  return {
    guard: {
      isExact: async (value, subscriber: Subscriber = {}) => list.check(value, subscriber, true).verdict === 'exact',
      recall: async () => ({ memory: recall(), rules: {} }),
      describe: (reason) => {
        const { title, text } = holdWords(reason);
        return `${title}. ${text}`;
      },
      shadowOf: extensionShadowOf(),
      lenient,
    },
    assistant: {
      check: async (value, subscriber, leftField) => list.check(value, subscriber, leftField),
      lookAgain: async (value, subscriber) => {
        list.refresh();
        return list.check(value, subscriber, true);
      },
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

function usualList(): PracticeList {
  return new PracticeList({ listed: [] }, { outOfDate: false }, () => undefined);
}

function readMemory(text: string | null): Memory | undefined {
  if (text === null) return undefined;
  try {
    return memorySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // Not ours or cut off: the run remembers nothing.
  }
}
