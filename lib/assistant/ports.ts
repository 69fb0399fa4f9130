import type { CheckResult, Subscriber } from '../domains/verdict';
import type { Memory } from '../procedure/memory';

/** What the assistant needs from outside the page. The extension gives messages, tests give objects. */
export type AssistantPorts = {
  check(value: string, subscriber: Subscriber, leftField: boolean): Promise<CheckResult>;
  readMemory(): Promise<Memory | undefined>;
  writeMemory(memory: Memory): Promise<void>;
  /** Writes down that a value was confirmed by hand, before it opens anything. */
  record(entry: { value: string; reason: string; account?: string; verdict: string; at: number }): Promise<void>;
  now(): number;
};
