import { fieldValue } from '../page/field';
import type { Scene } from '../page/scene';
import type { Memory } from '../procedure/memory';
import { deepActive } from './deep-active';
import type { DomainCheck } from './domain-check';
import type { AssistantStore } from './state';

/**
 * Asks for the verdict of what the domain field holds, and tells the store; without a field it forgets both. One that can
 * only be read is checked as well: the panel says how a wrong one is put right.
 */
export function checkField({ page, editor }: Scene, memory: Memory, check: DomainCheck, store: AssistantStore): void {
  const readOnly = editor?.readOnly ?? false;
  if (!editor?.field) {
    check.forget();
    store.setState({ field: undefined, check: undefined, looking: undefined, confirming: false, readOnly });
    return;
  }
  const value = fieldValue(editor.field);
  const { customer, account } = memory;
  const leftField = readOnly || deepActive(page.top) !== editor.field;
  check.update(value, { name: customer, account }, leftField);
  const { check: known } = store.getState();
  if (known && known.value !== value) store.setState({ check: undefined, confirming: false });
  store.setState({ leftField, readOnly });
}
