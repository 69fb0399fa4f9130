import { mountClassicShell } from './classic';
import { setupFor } from './model/setups';
import { mountNewShell } from './new';
import type { Transport } from './transport';

export { isAside } from './asides';
export { isoDay } from './model/dates';
export { FIRST_NEW_ORDER } from './model/seed';
export { type OneBillSetup, setupFor } from './model/setups';
export type { LoggedRequest, OneBillState } from './model/state';
export {
  browserStore,
  createFetchTransport,
  createLocalTransport,
  type LocalTransport,
  type Transport,
} from './transport';

/** The two generations of screens. */
export type Shell = 'classic' | 'new';

export type PracticeOptions = {
  shell: Shell;
  transport: Transport;
  /** Takes everything down again when it aborts. */
  signal: AbortSignal;
  /** Id of a setup: decides which page opens first when the address names none. */
  scenario?: string | null;
  /** Where to begin instead. */
  startAt?: string;
  /** Seeds what the screens make up themselves: the ids of their elements. */
  seed?: number;
};

/** What a shell gets to work with. */
export type ShellOptions = { transport: Transport; signal: AbortSignal; seed: number };

/** Shows a OneBill look-alike in `root`, full page. It takes over the hash of the address. */
export function mountPracticeOneBill(root: HTMLElement, options: PracticeOptions): void {
  const { shell, transport, signal, scenario, startAt, seed = 1 } = options;
  if (location.hash === '' || location.hash === '#') {
    history.replaceState(history.state, '', startAt ?? setupFor(scenario).startAt);
  }
  const mount = shell === 'classic' ? mountClassicShell : mountNewShell;
  mount(root, { transport, signal, seed });
}
