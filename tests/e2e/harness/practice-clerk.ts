import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/browsers/extension-pages';
import { inPage } from '../../../scripts/browsers/in-page';
import type { LaunchedBrowser } from '../../../scripts/browsers/launch';
import { waitUntil } from '../../../scripts/browsers/wait-until';
import type { Shell } from './one-bill';
import { enter, go, gone, PATIENCE, press, pressAt, setDay, setTick } from './practice-screens';

/** What a clerk of the practice page makes of a request; what is left out is done as it should be. */
export interface PracticeOrder {
  account: string;
  /** Values for the domain field, the last of which stays. */
  domains: string[];
  /** Name of the package to add, before (`early`) or after the domain. */
  tollFree?: string;
  early?: boolean;
  /** Leaves "Bill This Order" as it is. */
  leavesBillNow?: boolean;
  /** First billing day, `YYYY-MM-DD`; the preset one when it is left out. */
  firstDay?: string;
  /** Begins at the review, where the order lies already. */
  begun?: boolean;
  /** The other generation of screens goes on after the order is placed. */
  screensChange?: boolean;
}

const PARTS = {
  new: {
    login: '.nb-login-form',
    category: '.nb-category',
    usageLine: '.nb-grid-card .nb-link',
    field: '.nb-dialog-body .nb-field input',
    addOns: '.nb-dialog-head [aria-expanded]',
    check: '.nb-dialog-head [aria-label="Apply"]',
    billNow: '.nb-options input',
    place: '.nb-totals-actions .nb-button',
    date: '.nb-modal input[type="date"]',
    all: '.nb-pick-all input',
  },
  classic: {
    login: '.cb-login form',
    category: '.cb-filter select',
    usageLine: '.cb-open-product',
    field: '.cb-window input[name="identifier"]',
    addOns: '.cb-window-tabs a[rel="2"]',
    check: '.cb-apply',
    billNow: '.cb-options input',
    place: '.cb-place',
    date: '.cb-date input',
    all: '.cb-tick-all',
  },
} as const satisfies Record<Shell, Record<string, string>>;

/** Opens a practice run and waits for its screens. */
export async function openPractice(launched: LaunchedBrowser, query: string): Promise<Page> {
  const page = await openExtensionPage(launched, `practice.html?${query}`, '#app > *');
  await page.bringToFront();
  return page;
}

/** The shell that a run shows. */
export function shellOf(page: Page): Promise<Shell> {
  return inPage(page, () => (document.querySelector('.cb-root') ? 'classic' : 'new'));
}

/** Builds and places the order and starts its billing, by the controls of the look-alike, as quickly as it answers. */
export async function fulfil(page: Page, order: PracticeOrder): Promise<void> {
  const shell = await shellOf(page);
  await placeOrder(page, shell, order);
  await gone(page, PARTS[shell].place);
  const then = order.screensChange ? (shell === 'new' ? 'classic' : 'new') : shell;
  await page.waitForSelector(`.${then === 'new' ? 'nb' : 'cb'}-root`);
  await startBilling(page, then, order);
}

async function placeOrder(page: Page, shell: Shell, order: PracticeOrder): Promise<void> {
  const parts = PARTS[shell];
  if (!order.begun) {
    await logIn(page, shell);
    await go(page, `#/customers/${order.account}/orders`);
    await press(page, 'Create Order');
    await press(page, shell === 'new' ? 'Recurring - UCAAS Services' : 'UCAAS - Recurring Telco', parts.category);
    await addUsage(page, shell);
    await press(page, 'Review');
  }
  await pressAt(page, parts.usageLine, 'Domain Usage');
  await page.waitForSelector(parts.field, { visible: true });
  if (order.tollFree && order.early) await addPackage(page, shell, order.tollFree);
  for (const domain of order.domains) await enter(page, parts.field, domain);
  if (order.tollFree && !order.early) await addPackage(page, shell, order.tollFree);
  await pressAt(page, parts.check);
  await gone(page, parts.field);
  if (!order.leavesBillNow) await setTick(page, parts.billNow, false);
  await pressAt(page, parts.place);
}

/** From the order just placed to the first billing day. */
async function startBilling(page: Page, shell: Shell, { account, firstDay }: PracticeOrder): Promise<void> {
  const parts = PARTS[shell];
  await go(page, `#/customers/${account}/orders`);
  const number = await newest(page);
  await pressInRow(page, number);
  await press(page, 'Activate');
  await page.waitForSelector(parts.date);
  await setTick(page, parts.all, true);
  if (firstDay) await setDay(page, parts.date, firstDay);
  await press(page, 'Start Billing');
}

async function logIn(page: Page, shell: Shell): Promise<void> {
  if ((await page.$(PARTS[shell].login)) === null) return;
  for (const [type, text] of [
    ['text', 'trainee'],
    ['password', 'training'],
  ] as const) {
    await enter(
      page,
      `${PARTS[shell].login} input${type === 'password' ? '[type="password"]' : ':not([type="password"])'}`,
      text,
    );
  }
  await pressAt(page, `${PARTS[shell].login} [type="submit"]`);
  await gone(page, PARTS[shell].login);
}

async function addUsage(page: Page, shell: Shell): Promise<void> {
  if (shell === 'classic') {
    await pressAt(page, '.cb-product-head', 'Domain Usage');
    await pressAt(page, '.cb-product.cb-open .cb-add');
    return;
  }
  await pressAt(page, '.nb-product button, .nb-plan button', 'Add', 'Domain Usage Plan');
}

async function addPackage(page: Page, shell: Shell, name: string): Promise<void> {
  await pressAt(page, PARTS[shell].addOns);
  if (shell === 'classic') await pressAt(page, '.cb-window .cb-filter input[type=submit]');
  await pressAt(page, shell === 'new' ? '.nb-add-on-results button' : '.cb-buy', 'Add', name);
  if (shell === 'classic') {
    await page.waitForSelector('.cb-drop-add-on');
    await pressAt(page, '.cb-window-tabs a[rel="0"]');
  } else await page.waitForSelector('.nb-add-ons [aria-label^="Remove"]');
}

/** The number of the newest order, once the list shows one that was placed in the run. */
function newest(page: Page): Promise<string> {
  return waitUntil(
    () =>
      inPage(page, () => {
        const numbers = [...document.querySelectorAll('tbody tr td:first-child')].map(
          (cell) => cell.textContent?.trim() ?? '',
        );
        return numbers.find((number) => /^OR\d+$/.test(number) && Number(number.slice(2)) >= 1042);
      }),
    { ...PATIENCE, what: 'The order just placed' },
  );
}

async function pressInRow(page: Page, order: string): Promise<void> {
  await waitUntil(
    () =>
      inPage(
        page,
        (number) => {
          const row = [...document.querySelectorAll('tbody tr')].find((each) => each.textContent?.includes(number));
          const gear = row?.querySelector<HTMLElement>('button, .cb-cog');
          gear?.click();
          return gear ? true : undefined;
        },
        order,
      ),
    { ...PATIENCE, what: `The gear of ${order}` },
  );
}

/** The score at the end, as its attributes say it. */
export async function scoreOf(
  page: Page,
): Promise<{ passed: boolean; mistakes: number; score: number; kinds: string[] }> {
  await page.waitForSelector('[data-part="score"]', { timeout: PATIENCE.within });
  return inPage(page, () => {
    const said = document.querySelector<HTMLElement>('[data-part="score"]')?.dataset ?? {};
    return {
      passed: said.passed === 'true',
      mistakes: Number(said.mistakes),
      score: Number(said.score),
      kinds: [...document.querySelectorAll<HTMLElement>('[data-part="mistakes"] > li')].map(
        ({ dataset }) => dataset.kind ?? '',
      ),
    };
  });
}

/** Presses a button of the bar under the practice OneBill. */
export async function pressInDock(page: Page, part: string): Promise<void> {
  await waitUntil(
    () =>
      inPage(
        page,
        (name) => {
          const dock = document.querySelector('plumbline-practice')?.shadowRoot;
          const button = dock?.querySelector<HTMLElement>(`[data-part="${name}"]`);
          button?.click();
          return button ? true : undefined;
        },
        part,
      ),
    { ...PATIENCE, what: `${part} in the dock` },
  );
}
