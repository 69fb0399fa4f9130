import type { CheckResult } from '../domains/verdict';
import type { GuardRules } from '../guard/policy';
import type { Memory } from '../procedure/memory';
import type { AssistantPorts, NewEntry } from './ports';
import { listOf } from './recorder';
import type { AssistantStore } from './state';
import type { TabMemory } from './tab-memory';

/**
 * How a checked value stands to being typed a second time: it can be (`offered`), has to be (`required`), could be if a
 * supervisor had not forbidden it, or cannot and need not be (`none`).
 */
export type Confirming = 'offered' | 'required' | 'forbidden' | 'none';

export function confirmingOf({ verdict, confirmable }: CheckResult, rules: GuardRules = {}): Confirming {
  const rule = rules['confirm-domain'];
  if (verdict === 'exact') return rule === 'always' ? 'required' : 'none';
  if (!confirmable) return 'none';
  return rule === 'forbidden' ? 'forbidden' : 'offered';
}

/** Opens values that the list does not open, by typing them a second time: each written down before it opens anything. */
export class Confirmations {
  constructor(
    private readonly store: AssistantStore,
    private readonly ports: Pick<AssistantPorts, 'record' | 'now'>,
    private readonly memory: TabMemory,
    private readonly onChange: () => void,
  ) {}

  /** Shows the form, or puts it away. */
  show(confirming: boolean): void {
    this.store.setState({ confirming, confirmationRefused: false });
  }

  /** Opens what is held for this very value, after it was written down. Rejects when it could not be. */
  async confirm(value: string, reason: string): Promise<void> {
    const { check, rules } = this.store.getState();
    if (check?.value !== value) return;
    const confirming = confirmingOf(check, rules);
    if (confirming === 'none' || confirming === 'forbidden') return;
    const at = this.ports.now();
    await this.ports.record([entryOf(check, reason, this.memory.get(), at)]);
    this.store.setState({ confirming: false });
    this.keep(value, [{ value, reason, at }]);
  }

  /** Takes back what was confirmed of the field's value; what was confirmed of other lines stays. */
  takeBack(): void {
    const { field } = this.store.getState();
    if (field) this.keep(field.value, []);
  }

  private keep(value: string, now: NonNullable<Memory['confirmed']>): void {
    const memory = this.memory.get();
    const others = memory.confirmed?.filter((each) => each.value !== value) ?? [];
    this.memory.setNow({ ...memory, confirmed: [...others, ...now] });
    this.onChange();
  }
}

/** The entry of a value that the clerk opens by typing it a second time. */
function entryOf(check: CheckResult, reason: string, memory: Memory, at: number): NewEntry {
  const { account, customer } = memory;
  const { value, verdict } = check;
  const said = { domains: [value], verdict, list: listOf(check) };
  return { id: crypto.randomUUID(), at, kind: 'confirm', account, customer, reason: reason.slice(0, 300), ...said };
}
