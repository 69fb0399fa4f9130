import type { CheckResult } from '../../lib/domains/verdict';
import type { RecordingActions, RecordingView } from '../recording/view';
import type { RepairActions, RepairView } from '../repair/view';
import type { Words } from '../ui/words';

/** A box in CSS pixels, relative to the viewport of the top page. */
export type Box = { x: number; y: number; width: number; height: number };

export type StepView = {
  id: string;
  /** The number of the article, shown as "Step 9 of 17". */
  number: number;
  title: string;
  state: 'done' | 'skipped' | 'now' | 'to-come';
  optional: boolean;
};

export type ChapterView = { id: string; title: string; steps: StepView[] };

/** What the panel shows. One of its five states; words are already chosen and in the user's language. */
export type PanelView = {
  state: 'idle' | 'guiding' | 'waiting' | 'lost' | 'done';
  procedure: string;
  /** What the procedure is called. */
  name?: string;
  /** What else can be started, while idle. */
  others?: { procedure: string; title: string }[];
  /** Id of the next required step; absent while idle. */
  step?: string;
  customer?: { name?: string; account?: string };
  chapters: ChapterView[];
  /** Highest step number: 17. */
  total: number;
  title: string;
  what?: Words;
  why?: Words;
  /** A question with buttons; while it is open there is no ring. The option with the value `no` is the `skip` button. */
  choice?: { id: string; options: { value: string; label: string }[] };
  /** Id of what cannot be found, while `lost`: it can be pointed at. */
  target?: string;
  /** Label of the `skip` button, when the step may be skipped. */
  skip?: string;
  /** What waits, what was recorded, trouble with the list, or a warning, by its key. At most one. */
  note?: { icon: 'lock' | 'record' | 'list' | 'warn'; text: Words; showRecord?: boolean; warning?: string };
  /** The target is out of view: offer to scroll there. */
  scroll?: boolean;
  /** Plumbline was updated: only a reload helps. */
  reload?: boolean;
  /** For `done`: order, domain, first billing day, in words. */
  facts?: { label: string; value: string; kind?: 'domain' }[];
};

export type SpotlightView = {
  step: string;
  /** The target's own box; the ring lies 6 px outside of it. */
  box: Box;
  /** The target's corner radius in px. */
  radius: number;
  /** Help that fades: a dot beside the target instead of the ring. */
  faded?: boolean;
};

export type HoldView = {
  target: 'add-ons' | 'place-order';
  /** Distinguishes several held controls of one kind. */
  key: string;
  box: Box;
  radius: number;
  reason: {
    title: string;
    text: Words;
    action?: { id: 'go-to-domain' | 'open-options' | 'untick-bill-order' | 'reload'; label: string };
  };
  /** The reason card is open: hover, focus or an attempt. */
  open: boolean;
};

/** A doubt or a warning at a control. It holds nothing for good; the clerk decides. */
export type WarningView = {
  key: string;
  box: Box;
  icon: 'date' | 'warn' | 'lock';
  title: string;
  text: Words;
  actions: { id: string; label: string; kind?: 'plain' | 'quiet' }[];
};

export type VerdictView = {
  /** The domain field's box. */
  field: Box;
  result: CheckResult;
  /** Name of the customer whose order this is; the panel's customer when it is left out. */
  customer?: string;
  /** Boxes that the card must not cover: Add-On, the check mark. */
  avoid: Box[];
  /** Set when the clerk confirmed this value by typing it twice. */
  confirmed?: { at: number; reason: string };
  /** The clerk opened `confirm-domain`. */
  confirming: boolean;
  /** A supervisor has forbidden to confirm this value by hand, or wants it typed twice although it is exact. */
  policy?: 'forbidden' | 'required';
  /** The source of the list is being asked for this value (`now`), or was just asked (`done`). */
  looking?: 'now' | 'done';
  /** The clerk is no longer typing. */
  leftField?: boolean;
};

/** Everything the overlay draws. Absent parts are not drawn. */
export type OverlayView = {
  panel?: PanelView;
  spotlight?: SpotlightView;
  holds: HoldView[];
  verdict?: VerdictView;
  /** Questions and warnings at controls: the first billing day, an order that is there already. */
  warnings?: WarningView[];
  /** Pointing at what is not found, and the health check. */
  repair?: RepairView;
  /** A procedure is being recorded: nothing else is drawn but what is held. */
  recording?: RecordingView;
  /** The keys that lead to the panel and to what is next, as the browser names them, when they are set. */
  keys?: { panel?: string; next?: string };
  /** Boxes the panel must not cover: the target, the verdict, a dialog's buttons. */
  keepClear: Box[];
  scheme: 'light' | 'dark';
};

/** Where the panel stands. Remembered. */
export type PanelPlace = { side: 'left' | 'right'; x?: number; y?: number; collapsed: boolean };

/**
 * What people do in the overlay. The overlay itself decides nothing. A button whose optional action is missing is not
 * shown. They are called without a `this`.
 */
export type OverlayActions = {
  start(procedure: string): void;
  stop(): void;
  skip(step: string): void;
  answer(choice: string, value: string): void;
  /** Searches the target of the step again. */
  lookAgain(): void;
  scrollToTarget(): void;
  reload(): void;
  startAnother(): void;
  /** Fills the field with a listed domain. */
  useSuggestion(domain: string): void;
  openReason(key: string, open: boolean): void;
  /** Asks the source of the list for the field's value. */
  lookInSource?(): void;
  /** Asks the source for the whole list and checks the value anew. */
  refreshList?(): void;
  /** Puts the focus back into the domain field: Esc, or up from the first suggestion. */
  backToField?(): void;
  goToDomain(): void;
  /** Unticks "Bill This Order". */
  untickBillOrder?(): void;
  /** A warning of the panel was read. */
  understand?(key: string): void;
  /** Answers a warning: the ids are those of its `actions`. */
  answerWarning?(key: string, id: string): void;
  openOptions(): void;
  /** Opens the manager portal's Domains page. */
  openPortal?(): void;
  openPractice?(): void;
  openRecord?(): void;
  beginConfirm(): void;
  cancelConfirm(): void;
  confirm(value: string, reason: string): void;
  takeBack(): void;
  movePanel(place: PanelPlace): void;
  /** Pointing at what is not found. */
  repair?: RepairActions;
  recording?: RecordingActions;
};
