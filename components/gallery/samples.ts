import type { CheckResult, DiffRun, ListStatus, Suggestion, VerdictName } from '../../lib/domains/verdict';
import type { Box, ChapterView, OverlayActions, PanelView, StepView, VerdictView } from '../overlay/view';
import { idleRepairs } from './sample-repairs';

const HOUR = 3_600_000;

/** A healthy list of 500 domains, two hours old. */
export const healthyList: ListStatus = {
  count: 500,
  complete: true,
  source: 'portal-api',
  sourceName: 'portal.example.com',
  fetchedAt: Date.now() - 2 * HOUR,
  version: 'sample',
  canAskAgain: true,
  portal: 'https://portal.example.com',
};

export const listed = 'lakesidedental.12345.service';
export const customer = { name: 'Lakeside Dental Group', account: 'SR10482' };

/** A run that is equal, or one that differs: `run('a')`, `run('1', 'l')`. */
export function run(typed: string, other = typed): DiffRun {
  return { same: typed === other, typed, listed: other };
}

export function suggest(domain: string, description?: string, diff: DiffRun[] = []): Suggestion {
  return { domain, description, diff };
}

export function result(
  verdict: VerdictName,
  value: string,
  suggestions: Suggestion[] = [],
  more: Partial<CheckResult> = {},
): CheckResult {
  return { value, verdict, suggestions, faults: [], confirmable: false, list: healthyList, ...more };
}

/** A verdict at a field that lies where the box says. */
export function verdictAt(field: Box, check: CheckResult, more: Partial<VerdictView> = {}): VerdictView {
  return { field, result: check, customer: customer.name, avoid: [], confirming: false, ...more };
}

const outline: { id: string; title: string; steps: [string, number, string][] }[] = [
  {
    id: 'find-the-customer',
    title: 'Find the customer',
    steps: [
      ['log-in', 1, 'Log in to OneBill'],
      ['open-subscriber', 2, 'Open the subscriber'],
      ['open-orders', 3, 'Open the Orders tab'],
    ],
  },
  {
    id: 'build-the-order',
    title: 'Build the order',
    steps: [
      ['create-order', 4, 'Create the order'],
      ['choose-category', 5, 'Choose the category'],
      ['add-usage-product', 6, 'Add Domain Usage'],
      ['review-order', 7, 'Review the order'],
    ],
  },
  {
    id: 'set-the-domain',
    title: 'Set the domain',
    steps: [
      ['open-product', 8, 'Open the product'],
      ['enter-domain', 9, 'Enter the domain'],
      ['open-add-ons', 10, 'Open Add-On'],
      ['add-toll-free', 10, 'Add a toll-free package'],
      ['confirm-product', 11, 'Press the check mark'],
    ],
  },
  {
    id: 'place-the-order',
    title: 'Place the order',
    steps: [
      ['place-order', 12, 'Place the order'],
      ['return-to-orders', 13, 'Go back to Orders'],
    ],
  },
  {
    id: 'start-billing',
    title: 'Start billing',
    steps: [
      ['open-order-menu', 14, 'Open the order’s menu'],
      ['activate-order', 15, 'Activate the order'],
      ['set-activation-date', 16, 'Set the first billing day'],
      ['start-billing', 17, 'Start billing'],
    ],
  },
];

const optional = new Set(['open-add-ons', 'add-toll-free']);

/** The five chapters with `now` as the current step; `skipped` says that no toll-free package was wanted. */
export function chaptersAt(now: string | undefined, skipped = false): ChapterView[] {
  const ids = outline.flatMap(({ steps }) => steps.map(([id]) => id));
  const at = now === undefined ? ids.length : ids.indexOf(now);
  const stateOf = (id: string): StepView['state'] => {
    const place = ids.indexOf(id);
    if (place === at) return 'now';
    if (place > at) return 'to-come';
    return skipped && optional.has(id) ? 'skipped' : 'done';
  };
  return outline.map(({ id, title, steps }) => ({
    id,
    title,
    steps: steps.map(([step, number, name]) => ({
      id: step,
      number,
      title: name,
      state: stateOf(step),
      optional: optional.has(step),
    })),
  }));
}

/** A panel that guides at a step, with whatever is told. */
export function panelAt(step: string, more: Partial<PanelView> & Pick<PanelView, 'title'>, skipped = false): PanelView {
  return {
    state: 'guiding',
    procedure: 'assign-usage-product',
    step,
    customer,
    chapters: chaptersAt(step, skipped),
    total: 17,
    ...more,
  };
}

const nothing = () => undefined;

/** Actions that do nothing, with every optional one there. */
export const idleActions: OverlayActions = {
  start: nothing,
  stop: nothing,
  skip: nothing,
  answer: nothing,
  lookAgain: nothing,
  scrollToTarget: nothing,
  reload: nothing,
  startAnother: nothing,
  useSuggestion: nothing,
  openReason: nothing,
  lookInSource: nothing,
  refreshList: nothing,
  backToField: nothing,
  goToDomain: nothing,
  untickBillOrder: nothing,
  answerWarning: nothing,
  understand: nothing,
  openOptions: nothing,
  openPortal: nothing,
  openPractice: nothing,
  openRecord: nothing,
  beginConfirm: nothing,
  cancelConfirm: nothing,
  confirm: nothing,
  takeBack: nothing,
  movePanel: nothing,
  repair: idleRepairs,
  recording: { takeBack: () => undefined, discard: () => undefined, finish: () => undefined },
};
