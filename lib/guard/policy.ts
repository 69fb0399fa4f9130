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
  rules?: GuardRules;
};

/** Why something is held; each has its words in the locale files. */
export type HoldReason =
  | { id: 'add-ons' }
  | { id: 'place-order-unchecked' }
  | { id: 'place-order-generated' }
  | { id: 'place-order-changed'; checked: string; now: string }
  | { id: 'checking' }
  /** Right, and still to be typed a second time because a supervisor wants that of every value. */
  | { id: 'unconfirmed' };

export type Decision = { held: false } | { held: true; reason: HoldReason };

const FREE: Decision = { held: false };
/** Why a value that opens nothing opens nothing. */
const WHY = { right: 'unconfirmed', asked: 'checking', wrong: 'place-order-unchecked' } as const;

/** Whether an action may go through. */
export function may(action: HoldTarget, state: GuardState): Decision {
  if (state.rules?.[action] === 'off') return FREE;
  return action === 'add-ons' ? mayAddOns(state) : mayPlaceOrder(state);
}

function mayAddOns(state: GuardState): Decision {
  const { editor, lines } = state;
  // Where the identifier can no longer be edited, holding helps nobody.
  if (editor?.readOnly) return FREE;
  // Without a pop-up, or when it never showed its identifier, what the order says counts.
  const byLines = !editor || (editor.value === undefined && lines.length > 0);
  const id = (byLines ? whyLinesHeld(state) : whyEditorHeld(editor, state))?.id;
  if (!id) return FREE;
  return { held: true, reason: { id: id === 'checking' || id === 'unconfirmed' ? id : 'add-ons' } };
}

function mayPlaceOrder(state: GuardState): Decision {
  // A pop-up that is still open counts as well: its value is about to become the line's.
  const { editor } = state;
  const isOpen = editor && !editor.readOnly && editor.value !== undefined;
  const reason = (isOpen && whyEditorHeld(editor, state)) || whyLinesHeld(state);
  return reason ? { held: true, reason } : FREE;
}

function whyEditorHeld({ value, known }: Editing, state: GuardState): HoldReason | undefined {
  if (value === undefined) return { id: 'place-order-unchecked' };
  if (isRight(value, known, state)) return undefined;
  if (GENERATED.test(value)) return { id: 'place-order-generated' };
  return { id: WHY[known] };
}

function whyLinesHeld(state: GuardState): HoldReason | undefined {
  for (const line of state.lines) {
    const reason = whyHeld(line, state);
    if (reason) return reason;
  }
  return undefined;
}

function whyHeld(line: LineState, state: GuardState): HoldReason | undefined {
  const right = line.tokens.find((token) => isRight(token.text, token.known, state));
  if (right) {
    // A line cannot show a space beside the domain; the pop-up's last value can.
    const lastEdit = state.edits.findLast((edit) => edit.trim() === right.text);
    return lastEdit !== undefined && lastEdit !== right.text ? { id: 'place-order-unchecked' } : undefined;
  }
  if (line.tokens.some((token) => GENERATED.test(token.text))) return { id: 'place-order-generated' };
  const unsettled = line.tokens.find((token) => token.known !== 'wrong');
  if (unsettled) return { id: WHY[unsettled.known] };
  const shown = line.tokens.find(({ text }) => looksLikeIdentifier(text));
  if (state.verified === undefined) return { id: 'place-order-unchecked' };
  if (!shown) return undefined;
  // Long identifiers are cut with an ellipsis in narrow columns.
  const cut = shown.text.replace(/(?:…|\.\.\.)$/, '');
  if (cut !== shown.text && state.verified.startsWith(cut)) return undefined;
  return { id: 'place-order-changed', checked: state.verified, now: shown.text };
}

function isRight(value: string, known: Known, { confirmed = [], rules = {} }: GuardState): boolean {
  const confirming = rules['confirm-domain'];
  const isConfirmed = confirming !== 'forbidden' && confirmed.includes(value);
  return isConfirmed || (known === 'right' && confirming !== 'always');
}
