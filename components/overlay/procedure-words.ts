import { i18n } from '#i18n';

/*
 * Words of the procedures, by the ids of the anatomy. Message names may only hold letters, digits and underscores, so
 * `enter-domain` of `assign-usage-product` has its words under `procedure.assignUsageProduct.steps.enterDomain`.
 */

const root = 'procedure.assignUsageProduct';

const chapterKeys = {
  'find-the-customer': 'findTheCustomer',
  'build-the-order': 'buildTheOrder',
  'set-the-domain': 'setTheDomain',
  'place-the-order': 'placeTheOrder',
  'start-billing': 'startBilling',
} as const;

const stepKeys = {
  'log-in': 'logIn',
  'open-subscriber': 'openSubscriber',
  'open-orders': 'openOrders',
  'create-order': 'createOrder',
  'choose-category': 'chooseCategory',
  'add-usage-product': 'addUsageProduct',
  'review-order': 'reviewOrder',
  'open-product': 'openProduct',
  'enter-domain': 'enterDomain',
  'open-add-ons': 'openAddOns',
  'add-toll-free': 'addTollFree',
  'confirm-product': 'confirmProduct',
  'place-order': 'placeOrder',
  'return-to-orders': 'returnToOrders',
  'open-order-menu': 'openOrderMenu',
  'activate-order': 'activateOrder',
  'set-activation-date': 'setActivationDate',
  'start-billing': 'startBilling',
} as const;

const clickKeys = {
  'open-subscriber': ['openSubscriber', ['customer', 'subscribers', 'account']],
  'return-to-orders': ['returnToOrders', ['customer', 'subscribers', 'account']],
  'add-toll-free': ['addTollFree', ['searchType', 'search', 'add']],
  'set-activation-date': ['setActivationDate', ['products', 'date']],
} as const;

const skipKeys = { 'open-add-ons': 'openAddOns', 'add-toll-free': 'addTollFree' } as const;

export type StepWords = { title: string; what?: string; why?: string; skip?: string };

/** Title and one sentence of a procedure, for the panel while it is idle. */
export function procedureWords(): { title: string; text: string } {
  return { title: i18n.t(`${root}.title`), text: i18n.t(`${root}.text`) };
}

/** Title of a chapter. An id without words is shown as it is, so that a procedure of somebody's own still runs. */
export function chapterTitle(id: string): string {
  return has(chapterKeys, id) ? i18n.t(`${root}.chapters.${chapterKeys[id]}`) : id;
}

/** Words of a step; `click` is the word of one of its clicks (`account`), whose own sentence then tells what to do. */
export function stepWords(id: string, click?: string): StepWords {
  if (!has(stepKeys, id)) return { title: id };
  const key = stepKeys[id];
  return {
    title: i18n.t(`${root}.steps.${key}.title`),
    what: (click && clickSentence(id, click)) || i18n.t(`${root}.steps.${key}.what`),
    why: i18n.t(`${root}.steps.${key}.why`),
    skip: has(skipKeys, id) ? i18n.t(`${root}.steps.${skipKeys[id]}.skip`) : undefined,
  };
}

function clickSentence(step: string, click: string): string | undefined {
  if (!has(clickKeys, step)) return undefined;
  switch (step) {
    case 'open-subscriber':
    case 'return-to-orders': {
      const [key, clicks] = clickKeys[step];
      const found = clicks.find((name) => name === click);
      return found && i18n.t(`${root}.steps.${key}.clicks.${found}`);
    }
    case 'add-toll-free': {
      const [key, clicks] = clickKeys[step];
      const found = clicks.find((name) => name === click);
      return found && i18n.t(`${root}.steps.${key}.clicks.${found}`);
    }
    case 'set-activation-date': {
      const [key, clicks] = clickKeys[step];
      const found = clicks.find((name) => name === click);
      return found && i18n.t(`${root}.steps.${key}.clicks.${found}`);
    }
  }
}

/** Words of the question `toll-free`: the title asks, the text says why now, and each answer has its label. */
export function tollFreeQuestion(): { title: string; text: string; labels: Record<'yes' | 'no', string> } {
  const key = `${root}.questions.tollFree` as const;
  return {
    title: i18n.t(`${key}.title`),
    text: i18n.t(`${key}.text`),
    labels: { yes: i18n.t(`${key}.yes`), no: i18n.t(`${key}.no`) },
  };
}

/** What is waited for. After Place Order and Start Billing it is named. */
export function waitingWords(step: string): { title: string; what: string } {
  const key = step === 'place-order' ? 'placing' : step === 'start-billing' ? 'activating' : 'text';
  return { title: i18n.t(`${root}.waiting.title`), what: i18n.t(`${root}.waiting.${key}`) };
}

/**
 * What to look for when nothing can be pointed at. `label` is what stands on the control, `what` the step's own sentence,
 * `unsure` says that several look alike.
 */
export function lostWords(label: string, what: string, unsure: boolean): { title: string; what: string } {
  const key = unsure ? 'several' : 'missing';
  return { title: i18n.t(`${root}.lost.title`, { label }), what: i18n.t(`${root}.lost.${key}`, { what }) };
}

/** The step's sentence when its target is out of view. */
export function furtherWords(what: string): string {
  return i18n.t(`${root}.further`, { what });
}

/** Title of the end, and the labels of what is shown there. */
export function doneWords(): { title: string; order: string; domain: string; billsFrom: string } {
  const key = `${root}.done` as const;
  return {
    title: i18n.t(`${key}.title`),
    order: i18n.t(`${key}.order`),
    domain: i18n.t(`${key}.domain`),
    billsFrom: i18n.t(`${key}.billsFrom`),
  };
}

function has<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}
