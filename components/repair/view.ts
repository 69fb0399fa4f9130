import type { Box } from '../overlay/view';

/** Somebody is pointing at a target. */
export type PickingView = {
  /** What is looked for, in words. */
  title: string;
  /** What they are at now, as it is called on the page. */
  name?: string;
  box?: Box;
  /** Its corner radius in px. */
  radius: number;
};

/** What was pointed at, beside what was looked for until then. */
export type PointedView = {
  title: string;
  /** One line for each property, in the user's words. */
  rows: { label: string; before: string; now: string }[];
  test: { found: boolean; text: string };
};

export type HealthRow = {
  target: string;
  name: string;
  state: 'found' | 'unsure' | 'absent';
  text: string;
};

export type RepairRow = { target: string; name: string; text: string; waits: boolean };

export type HealthView = {
  /** The screen that is shown, in words; absent where it is none of the procedure's. */
  screen?: string;
  rows: HealthRow[];
  visited: { screen: string; text: string; complete: boolean }[];
  toVisit: string[];
  repairs: RepairRow[];
  /** What became of the last file. */
  file?: string;
};

/** Everything of repairing that the overlay draws; words are already chosen. */
export type RepairView = { picking?: PickingView; pointed?: PointedView; health?: HealthView };

/** What people do there. Called without a `this`. */
export type RepairActions = {
  /** Begins to point at a target; a clerk's answer waits for the trainer. */
  point(target: string, by: 'clerk' | 'trainer'): void;
  leave(): void;
  undo(): void;
  done(): void;
  closeHealth(): void;
  startOver(): void;
  exportHealth(): void;
  exportRepairs(): void;
  importRepairs(file: File): void;
  accept(target: string): void;
  discard(target: string): void;
};
