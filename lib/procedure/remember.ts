import { forgetOrder, type Memory } from './memory';

/** What was seen at one moment, as far as it has to be remembered. Plain data, no nodes. */
export type Observation = {
  /** Milliseconds since 1970. */
  now: number;
  busy: boolean;
  signedOut: boolean;
  account?: string;
  customer?: string;
  profile: boolean;
  ordersOpen: boolean;
  /** Identifiers of the product that the customer has already, while the profile shows what it has. */
  owned?: readonly string[];
  orders: readonly { number: string; status: string; type?: string }[];
  placedOrder?: { number: string; status: string };
  placedNotice?: string;
  catalogue: boolean;
  review: boolean;
  /** The usage product's pop-up: its value (absent while its field is off the page) and whether that is right. */
  editor?: { value?: string; right: boolean };
  /** What the usage product's row in the catalogue says. */
  usageRow?: string;
  activation?: { date?: string };
  /** What makes an order besides Place Order is on the page: the button that cancels a product, for one. */
  creating?: boolean;
  /** The type of the order that is made, when only that tells it from others. */
  orderType?: string;
};

/** What people did that no later look at the page can tell. */
export type Deed =
  | { type: 'pressed-add' }
  | { type: 'added-package'; name: string }
  | { type: 'pressed-place-order' }
  | { type: 'touched-date' }
  | { type: 'used'; target: string };

/** An order that shows no outcome for this long was not placed. */
const PLACING_MS = 60_000;
/** Right after placing, the former screen may flash by once more. */
const SETTLING_MS = 3_000;
const EDITS_KEPT = 8;

/** The memory after something was seen. Returns the same object when nothing changes. */
export function remember(memory: Memory, seen: Observation): Memory {
  let next = memory;
  const set = (change: Partial<Memory>): void => {
    const differs = Object.entries(change).some(([key, value]) => !Object.is(Reflect.get(next, key), value));
    if (differs) next = { ...next, ...change };
  };

  if (seen.account && seen.account !== memory.account) {
    // Another customer's order has nothing to do with the last one.
    if (memory.account)
      next = {
        ...forgetOrder(memory),
        customer: undefined,
        ordersBefore: undefined,
        ordersVisited: undefined,
        owned: undefined,
      };
    set({ account: seen.account });
  }
  if (seen.customer && seen.account && seen.customer !== next.customer) set({ customer: seen.customer });
  if (startsAnew(next, seen)) next = forgetOrder(next);
  if (seen.owned && seen.owned.join(' ') !== next.owned?.join(' ')) set({ owned: [...seen.owned] });

  if (seen.profile && seen.ordersOpen && !seen.busy) {
    set({ ordersVisited: true });
    if (!next.placed && !next.placing && !seen.catalogue && !seen.review) {
      const numbers = seen.orders.map((order) => order.number);
      if (numbers.join() !== (next.ordersBefore ?? []).join() || !next.ordersBefore) set({ ordersBefore: numbers });
    }
  }
  if (seen.profile && !seen.catalogue && !seen.review && !seen.editor && next.addPressed) {
    set({ addPressed: undefined, rowBefore: undefined });
  }
  next = rememberEditor(next, seen);
  next = rememberPlacing(next, seen);
  next = rememberBilling(next, seen);
  return next;
}

/** The memory after something was done. */
export function rememberDeed(memory: Memory, deed: Deed, seen: { now: number; usageRow?: string }): Memory {
  switch (deed.type) {
    case 'pressed-add':
      return memory.addPressed ? memory : { ...memory, addPressed: true, rowBefore: seen.usageRow };
    case 'added-package':
      return { ...memory, addedPackage: deed.name };
    case 'pressed-place-order':
      return { ...memory, placing: seen.now };
    case 'used':
      return memory.used?.includes(deed.target) ? memory : { ...memory, used: [...(memory.used ?? []), deed.target] };
    case 'touched-date':
      return memory.dateTouched ? memory : { ...memory, dateTouched: true };
  }
}

/** A new order is being built though the last one is placed: by its screens, not by any button. */
function startsAnew(memory: Memory, seen: Observation): boolean {
  if (!memory.placed || seen.now - memory.placed.at < SETTLING_MS) return false;
  return seen.creating === true || seen.catalogue || (seen.review && !seen.profile) || seen.editor !== undefined;
}

/** While the pop-up is open its value is the latest edit; what it held when it closed stays. */
function rememberEditor(memory: Memory, seen: Observation): Memory {
  const value = seen.editor?.value;
  if (seen.editor === undefined || value === undefined) return memory;
  const verified = seen.editor.right ? value : undefined;
  const last = memory.edits.at(-1);
  if (last === value && memory.verified === verified) return memory;
  // Each keystroke replaces the former value; only the last one of an opening is an edit worth keeping.
  const kept = memory.editing ? memory.edits.slice(0, -1) : memory.edits;
  return { ...memory, edits: [...kept, value].slice(-EDITS_KEPT), verified, editing: true };
}

function rememberPlacing(memory: Memory, seen: Observation): Memory {
  let next = seen.editor === undefined && memory.editing ? { ...memory, editing: undefined } : memory;
  if (next.placing !== undefined && !next.placed) {
    const isGone = !seen.creating && !seen.review && !seen.catalogue && !seen.editor && !seen.busy && !seen.signedOut;
    const fresh = seen.placedNotice && !next.ordersBefore?.includes(seen.placedNotice) ? seen.placedNotice : undefined;
    if (isGone || fresh) next = { ...next, placing: undefined, placed: { order: fresh, at: seen.now } };
    else if (seen.now - next.placing > PLACING_MS) next = { ...next, placing: undefined };
  }
  if (next.placed && !next.placed.order) {
    const order = placedNumber(next, seen);
    if (order) next = { ...next, placed: { ...next.placed, order } };
  }
  return next;
}

/** Which order was placed: what a message says, the one that was not there before, else the highest that waits. */
function placedNumber(memory: Memory, seen: Observation): string | undefined {
  if (seen.placedNotice && !memory.ordersBefore?.includes(seen.placedNotice)) return seen.placedNotice;
  if (seen.placedOrder) return seen.placedOrder.number;
  if (memory.ordersBefore || seen.busy || !seen.ordersOpen) return undefined;
  const alike = seen.orders.filter(({ type }) => seen.orderType === undefined || type === seen.orderType);
  const byNumber = alike.sort((a, b) => digits(b.number) - digits(a.number));
  return byNumber[0]?.status === 'pending' ? byNumber[0].number : undefined;
}

function digits(number: string): number {
  return Number(number.match(/\d+/g)?.at(-1) ?? 0);
}

function rememberBilling(memory: Memory, seen: Observation): Memory {
  if (seen.activation) {
    const preset = memory.datePreset ?? seen.activation.date;
    const date = seen.activation.date;
    if (memory.datePreset === preset && memory.billingDate === date) return memory;
    return { ...memory, datePreset: preset, billingDate: date };
  }
  const status = seen.placedOrder?.status;
  if (memory.placed && !memory.billed && (status === 'active' || status === 'partial'))
    return { ...memory, billed: status };
  // A dialog that was closed without Start Billing is set anew when it opens again.
  if (memory.datePreset !== undefined && !seen.busy)
    return { ...memory, datePreset: undefined, dateTouched: undefined };
  return memory;
}
