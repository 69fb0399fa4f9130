import type { Memory } from '../../lib/procedure/memory';
import { emptyMemory } from '../../lib/procedure/memory-empty';
import { type Observation, remember } from '../../lib/procedure/remember';

export const NOW = 1_700_000_000_000;
export const DOMAIN = 'lakesidedental.12345.service';

/** A page that shows nothing worth keeping, but for what is said. */
export function seen(shown: Partial<Observation> = {}): Observation {
  return {
    now: NOW,
    busy: false,
    signedOut: false,
    profile: false,
    ordersOpen: false,
    orders: [],
    catalogue: false,
    review: false,
    ...shown,
  };
}

export const memoryOf = (known: Partial<Memory> = {}): Memory => ({ ...emptyMemory, ...known });

/** What is remembered after all of these were seen, one after the other. */
export function rememberAll(memory: Memory, ...observations: Partial<Observation>[]): Memory {
  return observations.reduce((known, shown) => remember(known, seen(shown)), memory);
}
