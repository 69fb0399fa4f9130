import { Assistant } from '../../lib/assistant/assistant';
import { type AssistantStore, createAssistantStore } from '../../lib/assistant/state';
import type { CheckResult, Subscriber } from '../../lib/domains/verdict';
import { Guard } from '../../lib/guard/guard';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import type { Memory } from '../../lib/procedure/memory';
import { emptyMemory } from '../../lib/procedure/memory-empty';

export const EXACT = 'lakesidedental.12345.service';
const list = { count: 1, complete: true, source: 'file', version: '1', canAskAgain: false } as const;

export type Question = {
  value: string;
  subscriber: Subscriber;
  leftField: boolean;
  answer(said?: Partial<CheckResult>): void;
};

export type Staged = {
  assistant: Assistant;
  store: AssistantStore;
  asked: Question[];
  /** Questions to the source of the list itself. */
  lookedFor: (Question & { whole: boolean; fail(): void })[];
  written: Memory[];
  /** What happened at the ports, in order: `write`, `record <value>`. */
  log: string[];
  /** Answers the question that waits for a record. */
  recorded(): void;
};

/** An assistant whose ports are kept waiting until the test answers, over the page as it stands. */
export async function stageAssistant(signal: AbortSignal, remembered: Partial<Memory> = {}): Promise<Staged> {
  const memory: Memory = { ...emptyMemory, ...remembered };
  const store = createAssistantStore(assignUsageProduct);
  const asked: Question[] = [];
  const lookedFor: Staged['lookedFor'] = [];
  const written: Memory[] = [];
  const log: string[] = [];
  const plain = (value: string): CheckResult => ({
    value,
    verdict: 'unknown',
    faults: [],
    suggestions: [],
    confirmable: false,
    list,
  });
  const recording: (() => void)[] = [];
  const guard = new Guard(
    document,
    assignUsageProduct,
    {
      isExact: async (value) => value === EXACT,
      recall: async () => ({ memory, rules: {} }),
      describe: ({ id }) => id,
      shadowOf: (element) => element.shadowRoot,
    },
    signal,
  );
  const assistant = new Assistant(
    document,
    guard,
    store,
    {
      check: (value, subscriber, leftField) =>
        new Promise((resolve) => {
          const answer: Question['answer'] = (said = {}) => resolve({ ...plain(value), ...said });
          asked.push({ value, subscriber, leftField, answer });
        }),
      lookAgain: (value, subscriber, whole) =>
        new Promise((resolve, reject) => {
          const answer: Question['answer'] = (said = {}) => resolve({ ...plain(value), ...said });
          const fail = () => reject(new Error('Nobody answers.'));
          lookedFor.push({ value, subscriber, leftField: true, whole, answer, fail });
        }),
      readMemory: async () => memory,
      writeMemory: async (next) => {
        log.push('write');
        written.push(next);
      },
      record: ([entry]) =>
        new Promise((resolve) => {
          log.push(`record ${entry?.domains[0]}`);
          recording.push(() => resolve({ waiting: 0 }));
        }),
      seeOrders: async () => undefined,
      orderedBefore: async () => undefined,
      now: () => Date.now(),
    },
    signal,
  );
  guard.start();
  await assistant.start();
  return { assistant, store, asked, lookedFor, written, log, recorded: () => recording.shift()?.() };
}
