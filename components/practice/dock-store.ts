import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PortalRow } from './practice-list';
import type { PracticePlan } from './practice-plan';

export type Sheet = 'request' | 'portal' | 'scenarios';

/** What the dock below the practice OneBill shows. */
export type DockState = {
  plan: PracticePlan;
  /** Which sheet is open over the bar. */
  sheet: Sheet | undefined;
  hints: number;
  /** A hint is shown for the present step. */
  hinted: boolean;
  portal: { rows: readonly PortalRow[]; readAt: number; fresh: boolean };
  /** The order is through; the result follows at once. */
  ending: boolean;
};
export type DockStore = StoreApi<DockState>;

/** What people do in the dock. Called without a `this`. */
export type DockActions = {
  show(sheet: Sheet | undefined): void;
  hint(): void;
  refreshPortal(): void;
  /** Ends the run as it stands. */
  handIn(): void;
  startOver(): void;
};

export function createDockStore(state: DockState): DockStore {
  return createStore<DockState>(() => state);
}
