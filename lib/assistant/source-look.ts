import type { DomainCheck } from './domain-check';
import type { AssistantPorts } from './ports';
import type { AssistantStore } from './state';

/** "Look again": asks the source of the list for the field's value, or for the whole list; its answer decides. */
export class SourceLook {
  constructor(
    private readonly store: AssistantStore,
    private readonly ports: AssistantPorts,
    private readonly domainCheck: DomainCheck,
    signal: AbortSignal,
  ) {
    const stop = store.subscribe(({ looking, check }) => {
      // What was said of one value says nothing of the next.
      if (looking && check && check.value !== looking.value) store.setState({ looking: undefined });
    });
    signal.addEventListener('abort', stop, { once: true });
  }

  async ask({ whole = false } = {}): Promise<void> {
    const { check, looking, memory } = this.store.getState();
    const { lookAgain } = this.ports;
    if (!check || !lookAgain || looking?.state === 'now') return;
    const { value } = check;
    const { customer, account } = memory;
    this.store.setState({ looking: { value, state: 'now' } });
    const isStill = () => this.store.getState().looking?.value === value;
    try {
      await this.domainCheck.askBy(value, () => lookAgain(value, { name: customer, account }, whole));
      if (isStill()) this.store.setState({ looking: { value, state: 'done' } });
    } catch (error) {
      if (isStill()) this.store.setState({ looking: undefined });
      console.warn('The list could not be asked again.', error);
    }
  }
}
