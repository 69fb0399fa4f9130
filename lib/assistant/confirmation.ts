import type { CheckResult } from '../domains/verdict';
import type { Memory } from '../procedure/memory';
import type { NewEntry } from './ports';
import { listOf } from './recorder';

/** The entry of a value that the clerk opens by typing it a second time. */
export function confirmationOf(check: CheckResult, reason: string, memory: Memory, at: number): NewEntry {
  const { account, customer } = memory;
  const { value, verdict } = check;
  const said = { domains: [value], verdict, list: listOf(check) };
  return { id: crypto.randomUUID(), at, kind: 'confirm', account, customer, reason: reason.slice(0, 300), ...said };
}
