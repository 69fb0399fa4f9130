import { GENERATED, looksLikeIdentifier } from '../page/identifier';

/**
 * What may go through, as a pure function of what is known at that moment.
 */
export type HoldTarget = 'add-ons' | 'place-order';

/** What a supervisor can settle; what is absent is as usual, and the usual stands first. */
export type GuardRules = {
  'add-ons'?: 'hold' | 'off';
  'place-order'?: 'hold' | 'off';
  /** "Bill This Order" is ticked: Place Order is held, or it is only said, or it is nobody's concern. */
  'bill-this-order'?: 'hold' | 'warn' | 'off';
  'start-billing'?: 'ask' | 'off';
  /** Whether a clerk can open a value by typing it a second time, or has to with every value. */
  'confirm-domain'?: 'allowed' | 'forbidden' | 'always';
};

/** What a verdict means to the guard. `asked` = the answer is still on its way. */
export type Known = 'right' | 'wrong' | 'asked';

export type LineState = {
  /** How each word of the line that may be its identifier stands to the list. */
  tokens: readonly { text: string; known: Known }[];
};

type Editing = { value?: string; known: Known; readOnly: boolean };

export type GuardState = {
  /** The open pop-up of the usage product; `value` is the field's present one, or the last seen while it is off the page. */
  editor?: Editing;
  /** The usage lines of the order under review. */
  lines: readonly LineState[];
  /** The domain that was right when the product was closed, from memory. */
  verified?: string;
  /** Values that the pop-up was closed with, the latest last. */
  edits: readonly string[];
  /** Values the clerk confirmed by typing them twice. */
  confirmed?: readonly string[];
  /** "Bill This Order" is ticked, beside such a line. */
  billNow?: boolean;
  rules?: GuardRules;
};

/** Why something is held; each has its words in the locale files, under its id. */
export type HoldReason =
  | { id: 'addOns' }
  | { id: 'notChecked' }
  | { id: 'generated' }
  | { id: 'changed'; checked: string; now: string }
  | { id: 'loading' }
  /** "Bill This Order" is ticked; usage is billed from the activation date. */
  | { id: 'billedNow' }
  /** Right, and still to be typed a second time because a supervisor wants that of every value. */
  | { id: 'unconfirmed' };

export type Decision = { held: false } | { held: true; reason: HoldReason };

/** Why a value that opens nothing opens nothing. */
const WHY = { right: 'unconfirmed', asked: 'loading', wrong: 'notChecked' } as const;

/** Whether an action may go through. */
export function may(action: HoldTarget, state: GuardState): Decision {
  const isOff = state.rules?.[action] === 'off';
  const reason = isOff ? undefined : action === 'add-ons' ? whyAddOnsHeld(state) : whyPlacingHeld(state);
  return reason ? { held: true, reason } : { held: false };
}

function whyAddOnsHeld(state: GuardState): HoldReason | undefined {
  const { editor, lines } = state;
  // Without a pop-up, or when it never showed its identifier, what the order says counts.
  const byLines = !editor || (editor.value === undefined && lines.length > 0);
  const reason = byLines ? whyLinesHeld(state) : whyEditorHeld(editor, state);
  return reason && !/loading|unconfirmed/.test(reason.id) ? { id: 'addOns' } : reason;
}

function whyPlacingHeld(state: GuardState): HoldReason | undefined {
  const { editor, billNow, rules } = state;
  // A pop-up that is still open counts as well: its value is about to become the line's.
  const reason = (editor?.value !== undefined && whyEditorHeld(editor, state)) || whyLinesHeld(state);
  if (reason) return reason;
  const isBilled = billNow && !/warn|off/.test(rules?.['bill-this-order'] ?? '');
  return isBilled ? { id: 'billedNow' } : undefined;
}

function whyEditorHeld({ value = '', known, readOnly }: Editing, state: GuardState): HoldReason | undefined {
  // Where the identifier can no longer be edited, holding helps nobody.
  if (readOnly || isRight(value, known, state)) return undefined;
  return { id: GENERATED.test(value) ? 'generated' : WHY[known] };
}

function whyLinesHeld(state: GuardState): HoldReason | undefined {
  return state.lines.map((line) => whyLineHeld(line, state)).find((reason) => reason);
}

function whyLineHeld({ tokens }: LineState, state: GuardState): HoldReason | undefined {
  const { verified, edits } = state;
  const right = tokens.find(({ text, known }) => isRight(text, known, state))?.text;
  if (right !== undefined) {
    // A line cannot show a space beside the domain; the pop-up's last value can.
    const lastEdit = edits.findLast((edit) => edit.trim() === right) ?? right;
    return lastEdit === right ? undefined : { id: 'notChecked' };
  }
  if (tokens.some(({ text }) => GENERATED.test(text))) return { id: 'generated' };
  const unsettled = tokens.find(({ known }) => known !== 'wrong');
  if (unsettled) return { id: WHY[unsettled.known] };
  if (verified === undefined) return { id: 'notChecked' };
  const now = tokens.find(({ text }) => looksLikeIdentifier(text))?.text;
  // Long identifiers are cut with an ellipsis in narrow columns.
  const cut = now?.replace(/(?:…|\.\.\.)$/, '');
  if (now === undefined || (cut !== now && verified.startsWith(`${cut}`))) return undefined;
  return { id: 'changed', checked: verified, now };
}

function isRight(value: string, known: Known, { confirmed = [], rules = {} }: GuardState): boolean {
  const confirming = rules['confirm-domain'];
  const isConfirmed = confirming !== 'forbidden' && confirmed.includes(value);
  return isConfirmed || (known === 'right' && confirming !== 'always');
}
