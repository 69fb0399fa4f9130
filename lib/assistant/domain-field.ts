import { fieldValue } from '../page/field';
import type { Scene } from '../page/scene';
import type { Memory } from '../procedure/memory';
import { deepActive } from './deep-active';
import type { DomainCheck } from './domain-check';
import type { AssistantStore } from './state';

/** Asks for the verdict of what the domain field holds, and tells the store; without a field it forgets both. */
export function checkField({ page, editor }: Scene, memory: Memory, check: DomainCheck, store: AssistantStore): void {
  if (!editor?.field || editor.readOnly) {
    check.forget();
    store.setState({ field: undefined, check: undefined, looking: undefined, confirming: false });
    return;
  }
  const value = fieldValue(editor.field);
  const { customer, account } = memory;
  const leftField = deepActive(page.top) !== editor.field;
  check.update(value, { name: customer, account }, leftField);
  const { check: known } = store.getState();
  if (known && known.value !== value) store.setState({ check: undefined, confirming: false });
  store.setState({ leftField });
}

/** Brings the domain field to the clerk, or the line that leads to it. */
export function goToDomainIn(scene: Scene | undefined): void {
  const goal = scene?.editor?.field ?? scene?.lines[0]?.element;
  goal?.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (goal && 'focus' in goal) (goal as HTMLElement).focus(); // focusable, as checked
}
