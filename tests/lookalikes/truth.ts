import type { Find } from './find';

/** The eighteen steps of the usage order, in the order in which a clerk takes them. */
export const STEP_IDS = [
  'log-in',
  'open-subscriber',
  'open-orders',
  'create-order',
  'choose-category',
  'add-usage-product',
  'review-order',
  'open-product',
  'enter-domain',
  'open-add-ons',
  'add-toll-free',
  'confirm-product',
  'place-order',
  'return-to-orders',
  'open-order-menu',
  'activate-order',
  'set-activation-date',
  'start-billing',
] as const;

export type StepId = (typeof STEP_IDS)[number];

/** The two steps a clerk may leave out. */
export const OPTIONAL_STEPS: readonly StepId[] = ['open-add-ons', 'add-toll-free'];

/** What the clerk types on the way. `date` is `YYYY-MM-DD`. */
export interface Entries {
  user: string;
  password: string;
  domain: string;
  date: string;
}

/** One thing done with the hand in a step: a click, a hover, an entry or a choice from a native drop-down. */
export interface Part {
  /** Tells the parts of a step apart. */
  name: string;
  /** The acceptable targets when it is this part's turn; the first is the one that the walk uses. */
  find: Find;
  /** `type` clears the field first; `date` types into the segments of a native date field; `choose` picks an option. */
  deed: 'click' | 'hover' | 'type' | 'date' | 'choose';
  /** What is typed, or the label of the option that is chosen. */
  entry?: (entries: Entries) => string;
}

/** What is right in one look-alike. Only tests know it. */
export interface Truth {
  /** Every step with its parts, in turn. */
  steps: Readonly<Record<StepId, readonly Part[]>>;
  /** The field for the domain, while the editor of the Domain Usage line is open. */
  domainField: Find;
  /** The way to the add-ons of the bundled seat, which nobody may hold back: from the list of products onwards. */
  bundle: {
    add: readonly Part[];
    review: readonly Part[];
    open: readonly Part[];
    openAddOns: readonly Part[];
    addAddOn: readonly Part[];
    confirm: readonly Part[];
  };
  /** The way from any page with the menu to the "Add-Ons" tab of the product catalogue, which is no part of an order. */
  catalogue: readonly Part[];
  /** The status of the order just placed, as the list of orders shows it. */
  status: Find;
}

/** A click on what `find` finds. */
export function click(name: string, find: Find): Part {
  return { name, find, deed: 'click' };
}

/** A hover over what `find` finds. */
export function hover(name: string, find: Find): Part {
  return { name, find, deed: 'hover' };
}

/** An entry into what `find` finds. */
export function type(name: string, find: Find, entry: (entries: Entries) => string): Part {
  return { name, find, deed: 'type', entry };
}
