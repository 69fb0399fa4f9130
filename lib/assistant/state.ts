import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CheckResult } from '../domains/verdict';
import type { GuardRules, HoldReason, HoldTarget } from '../guard/policy';
import type { Box } from '../page/visible';
import type { Memory } from '../procedure/memory';
import { emptyMemory } from '../procedure/memory-empty';
import type { Progress } from '../procedure/progress';
import type { Procedure } from '../procedure/schema';
import type { BillingDoubt } from './billing-doubts';
import type { Warning } from './warnings';

/** What is asked before billing starts, at the button that starts it. */
export type PlacedQuestion = { box: Box; doubts: readonly BillingDoubt[] };

export type PlacedHold = {
  key: string;
  target: HoldTarget;
  reason: HoldReason;
  box: Box;
  radius: number;
  open: boolean;
};

/** Everything that is known of the page and the order, without nodes. What is drawn is derived from it. */
export type AssistantState = {
  /** The one that guides, or is offered first. */
  procedure: Procedure;
  /** All that can be started, the usual one first. */
  procedures: readonly Procedure[];
  memory: Memory;
  /** Absent while nothing was started. */
  progress?: Progress;
  /** The place of the target, when it is known with confidence and not covered. */
  target?: { id: string; box: Box; radius: number; away: boolean };
  holds: readonly PlacedHold[];
  question?: PlacedQuestion;
  field?: { box: Box; value: string };
  /** The answer for the field's present value; absent while it is on its way. */
  check?: CheckResult;
  /** The source of the list is being asked for this value, or was just asked. */
  looking?: { value: string; state: 'now' | 'done' };
  /** The clerk is no longer typing. */
  leftField: boolean;
  confirming: boolean;
  /** What a supervisor has settled for the guard; absent until it is known. */
  rules?: GuardRules;
  /** The identifier can only be read: the order is placed. */
  readOnly: boolean;
  /** "Bill This Order" is ticked on the review. */
  billNow: boolean;
  /** What is worth a second look and holds nothing, the most pressing first. */
  warnings: readonly Warning[];
  /** Buttons of an open pop-up, which the panel must not cover. */
  popUpButtons: readonly Box[];
  /** Boxes that nothing of ours may cover. */
  keepClear: readonly Box[];
  /** The last confirmation could not be written down, and so opened nothing. */
  confirmationRefused: boolean;
  /** What was recorded could not be handed over. */
  recordingRefused?: boolean;
  /** How many entries wait because the record could not be written. */
  recordWaiting: number;
  /** The background does not answer any more, so nothing can be checked. */
  silent: boolean;
  /** Plumbline was updated under this page: only a reload helps. */
  outdated: boolean;
};

export type AssistantStore = StoreApi<AssistantState>;

/** @param others what can be started besides. */
export function createAssistantStore(procedure: Procedure, ...others: readonly Procedure[]): AssistantStore {
  return createStore<AssistantState>(() => ({
    procedure,
    procedures: [procedure, ...others],
    memory: emptyMemory,
    holds: [],
    confirming: false,
    leftField: false,
    keepClear: [],
    popUpButtons: [],
    warnings: [],
    readOnly: false,
    billNow: false,
    recordWaiting: 0,
    confirmationRefused: false,
    silent: false,
    outdated: false,
  }));
}
