/** A procedure is being recorded; words are already chosen. */
export type RecordingView = {
  count: number;
  /** What was done last, the newest first. */
  lines: { number: number; text: string }[];
  /** Why it could not be handed over. */
  problem?: string;
};

export type RecordingActions = {
  takeBack(): void;
  discard(): void;
  finish(): void;
};
