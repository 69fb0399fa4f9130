import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Box } from '../page/visible';
import type { HealthEntry } from '../repair/health';
import type { Learned, Repair } from '../repair/repairs';

/** Somebody is pointing at a target; `box` and `name` are of what they are at now. */
export type Picking = { target: string; by: Repair['by']; box?: Box; radius: number; name: string };

/** A target that was just pointed at, beside what it was looked for by until then. */
export type Pointed = {
  repair: Repair;
  before?: Repair;
  learned?: Learned;
  /** Its name as it is on the page; not kept when it may be a customer's. */
  name: string;
  /** What the search says now that it knows: whether it finds this very element, and how surely (0 to 1). */
  test: { found: boolean; confidence: number };
};

export type HealthCheck = {
  /** The screen that is shown now; absent where it is none of the procedure's. */
  screen?: string;
  /** How the targets of this screen stand at this moment. */
  now: readonly HealthEntry[];
  /** Of all screens that were looked at so far. */
  entries: readonly HealthEntry[];
};

/** Everything of repairing that is shown. */
export type RepairState = {
  picking?: Picking;
  pointed?: Pointed;
  /** Absent while the health check is closed. */
  health?: HealthCheck;
  repairs: readonly Repair[];
  /** Why the last file was not taken, or what it brought. */
  file?: { brought: number } | { why: 'not-repairs' | 'newer' | 'broken' };
};

export type RepairStore = StoreApi<RepairState>;

export function createRepairStore(): RepairStore {
  return createStore<RepairState>(() => ({ repairs: [] }));
}
