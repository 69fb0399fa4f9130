import type { CheckResult, Subscriber } from '../domains/verdict';
import type { Memory } from '../procedure/memory';
import type { Entry } from '../record/entry';
import type { Earlier, Written } from '../record/keeper';
import type { OrdersSeen } from '../record/open-order';

/** An entry as the page knows it: who and where are added on its way. */
export type NewEntry = Omit<Entry, 'who' | 'host' | 'page'>;

/** What the assistant needs from outside the page. The extension gives messages, tests give objects. */
export type AssistantPorts = {
  check(value: string, subscriber: Subscriber, leftField: boolean): Promise<CheckResult>;
  /**
   * Asks the source of the list for this very value, or (`whole`) for the whole list, and checks the value after that.
   * Missing where no source can be asked.
   */
  lookAgain?(value: string, subscriber: Subscriber, whole: boolean): Promise<CheckResult>;
  readMemory(): Promise<Memory | undefined>;
  writeMemory(memory: Memory): Promise<void>;
  /** Writes entries down. Rejects when they are kept nowhere; a confirmation also when the database cannot take it. */
  record(entries: readonly NewEntry[]): Promise<Written>;
  /** Tells which orders were seen, and how Place Order came out. */
  seeOrders(seen: Omit<OrdersSeen, 'host'>): Promise<void>;
  /** The latest order of this very domain for another customer, from our own record. */
  orderedBefore(domain: string, account: string): Promise<Earlier | undefined>;
  now(): number;
};
