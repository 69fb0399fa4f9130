import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { MAIN_ACCOUNT } from '../../../lib/practice/model/customers';
import { inPage } from '../../../scripts/browsers/in-page';
import { pressPart } from '../../../scripts/browsers/overlay';
import { shadowAccess } from '../../../scripts/browsers/shadow-access';
import { MAIN_DOMAIN } from '../../../scripts/sample-order';
import { listWithCustomers } from '../harness/lists';
import { askOneBill, enterDomain, openUsageProduct, press, reviewOf } from '../harness/one-bill';
import { overlayWhen, type Session } from '../harness/session';
import { failRecord, restateList, stopBackground, updateExtension } from './background';

/** A domain that is in no list. */
export const NEW_DOMAIN = 'zzqqxx.98765.invalid';
const DAY_MS = 24 * 60 * 60 * 1000;
/** Another subscriber, whose orders hold no Domain Usage. */
const OTHER_ACCOUNT = 'SR10489';

/** How a page comes into a state of doubt, and what is read there. */
export type Case = {
  /** Brings a page into the state: the usage product's pop-up open, or the order under review with `onReview`. */
  arrange(session: Session): Promise<Page>;
  onReview?: boolean;
  /** What the clerk reads besides the titles of the locks. */
  reads: string[];
  /** The way on that the table tells, taken, where it is not the press of every other test. */
  wayOn?(page: Page, session: Session): Promise<void>;
};

const openProduct = async (session: Session): Promise<Page> => {
  const page = await session.openOneBill(reviewOf('new', MAIN_ACCOUNT));
  await openUsageProduct(page, 'new');
  return page;
};
const typed = async (session: Session, domain: string): Promise<Page> => {
  const page = await openProduct(session);
  await enterDomain(page, 'new', domain);
  return page;
};
const verdictWhen = (page: Page, verdict: string) =>
  overlayWhen(page, (state) => state.verdict?.verdict === verdict, `The verdict ${verdict}`);
const addOnsOpen = (page: Page) =>
  overlayWhen(page, ({ locks }) => !locks.some(({ target }) => target === 'add-ons'), 'Open add-ons');
const saveDomain = (session: Session, identifier: string) =>
  askOneBill(session.server, 'saveIdentifier', { accountNumber: MAIN_ACCOUNT, itemId: 'I1', identifier, quantity: 1 });
/** Lets the page show nothing where the identifier stood, as a column too narrow or a tenant's own screen does. */
const hide = (page: Page, selector: string) => page.addStyleTag({ content: `${selector} { display: none }` });
/** The identifier is a text of its own beside the names in the line's second cell; it is taken out whenever it is drawn. */
const hideIdentifier = (page: Page) =>
  inPage(page, () => {
    const blank = (): void => {
      for (const cell of document.querySelectorAll('.nb-grid-card .nb-grid-row > :nth-child(2)')) {
        for (const node of cell.childNodes) {
          if (node.nodeType === Node.TEXT_NODE && /\w{4}/.test(node.nodeValue ?? '')) node.nodeValue = '';
        }
      }
    };
    new MutationObserver(blank).observe(document, { subtree: true, childList: true, characterData: true });
    blank();
  });

/** Presses what carries these words in the overlay, with the mouse. */
export async function pressWords(page: Page, words: string): Promise<void> {
  const where = await shadowAccess(page).run((root, text) => {
    const all = [...root.querySelectorAll<HTMLElement>('button, label')];
    const found = all.find((each) => each.textContent?.trim() === text && each.checkVisibility());
    const box = found?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  if (!where) throw new Error(`"${words}" was sought in the overlay, and it is not there.`);
  await page.mouse.click(where.x, where.y);
}

/** Types a domain a second time, with a reason, and confirms it. */
export async function confirmByHand(page: Page, domain: string): Promise<void> {
  await pressWords(page, 'Confirm by typing it again');
  await overlayWhen(page, ({ parts }) => parts.includes('confirm-domain'), 'The form');
  await page.keyboard.type(domain);
  await pressWords(page, 'New in the portal today');
  await pressWords(page, 'Confirm and record');
}

/** The cases by the state's name in the table, in the order in which one browser can go through them. */
export const cases: Record<string, Case> = {
  'list-missing': {
    arrange: async (session) => {
      const page = await typed(session, MAIN_DOMAIN);
      await verdictWhen(page, 'cannot-tell');
      return page;
    },
    reads: ['The list cannot decide', 'There is no list yet', 'Open options', 'Confirm by typing it again'],
  },
  'list-loading': {
    arrange: async (session) => {
      await session.importDomains(listWithCustomers());
      const page = await openProduct(session);
      await verdictWhen(page, 'generated');
      goOn = await stopBackground(session);
      await enterDomain(page, 'new', MAIN_DOMAIN);
      await verdictWhen(page, 'pending');
      return page;
    },
    reads: ['Checking', 'the list is waking up'],
    wayOn: async (page) => {
      await goOn();
      await overlayWhen(page, ({ locks }) => locks.length === 0, 'Everything open by itself');
    },
  },
  'list-incomplete': {
    arrange: async (session) => {
      await restateList(session, { complete: false, expected: 5000 });
      const page = await typed(session, NEW_DOMAIN);
      await verdictWhen(page, 'cannot-tell');
      return page;
    },
    reads: ['The list cannot decide', 'of 5000 domains, so a missing one proves nothing', 'Confirm by typing it again'],
  },
  'list-old': {
    arrange: async (session) => {
      await restateList(session, { complete: true, expected: 1, fetchedAt: Date.now() - 12.5 * DAY_MS });
      const page = await typed(session, NEW_DOMAIN);
      await verdictWhen(page, 'cannot-tell');
      return page;
    },
    reads: [
      'The list cannot decide',
      'It is 12 days old, so a missing one proves nothing',
      'Confirm by typing it again',
    ],
  },
  'list-old-exact': {
    arrange: async (session) => {
      const page = await typed(session, MAIN_DOMAIN);
      await verdictWhen(page, 'exact');
      return page;
    },
    reads: ['Exact match', '12 days ago'],
  },
  'storage-failing': {
    arrange: async (session) => {
      await restateList(session, { fetchedAt: Date.now() });
      const page = await openProduct(session);
      await verdictWhen(page, 'generated');
      await failRecord(session, true);
      await enterDomain(page, 'new', NEW_DOMAIN);
      await verdictWhen(page, 'unknown');
      await confirmByHand(page, NEW_DOMAIN);
      await overlayWhen(page, ({ panel }) => panel?.text.includes('not be written down') ?? false, 'The refusal');
      return page;
    },
    reads: ['The confirmation could not be written down, so nothing was opened. Try again, or make room on the disk'],
    wayOn: async (page, session) => {
      await failRecord(session, false);
      await pressWords(page, 'Confirm and record');
      await addOnsOpen(page);
    },
  },
  confirmed: {
    arrange: async (session) => {
      const page = await typed(session, NEW_DOMAIN);
      await verdictWhen(page, 'unknown');
      await confirmByHand(page, NEW_DOMAIN);
      await addOnsOpen(page);
      return page;
    },
    reads: ['Confirmed by you, and recorded', 'It holds for this value and this order only', 'Take it back'],
  },
  'field-unknown': {
    arrange: async (session) => {
      await saveDomain(session, NEW_DOMAIN);
      const page = await session.openOneBill(reviewOf('new', MAIN_ACCOUNT));
      await hideIdentifier(page);
      await hide(page, '.nb-dialog-body .nb-field');
      await press(page, 'new', 'usageLine');
      await page.waitForSelector('.nb-dialog-head [aria-expanded]', { visible: true });
      return page;
    },
    reads: ['They open by themselves when the domain is exact'],
  },
  'finder-unsure': {
    arrange: async (session) => {
      const page = await openProduct(session);
      await page.$eval('.nb-dialog-head', (head) => {
        const twin = document.createElement('button');
        twin.textContent = 'Add -On';
        twin.className = 'nb-button-outline twin';
        twin.addEventListener('click', () => document.body.classList.add('twin-pressed'));
        head.insertBefore(twin, head.querySelector('[aria-label="Apply"]'));
      });
      await enterDomain(page, 'new', 'lakesidedenta1.12345.service');
      await verdictWhen(page, 'lookalike');
      return page;
    },
    reads: ['They open by themselves when the domain is exact'],
    wayOn: async (page) => {
      const pressTwin = () =>
        page.$eval('.twin', (twin) => {
          if (twin instanceof HTMLElement) twin.click();
          return document.body.classList.contains('twin-pressed');
        });
      await overlayWhen(
        page,
        ({ locks }) => locks.filter(({ target }) => target === 'add-ons').length > 1,
        'Two locks',
      );
      expect(await pressTwin()).toBe(false);
      await enterDomain(page, 'new', MAIN_DOMAIN);
      await addOnsOpen(page);
      expect(await pressTwin()).toBe(true);
    },
  },
  'line-unreadable': {
    arrange: async (session) => {
      await saveDomain(session, NEW_DOMAIN);
      const page = await session.openOneBill(reviewOf('new', MAIN_ACCOUNT));
      await hideIdentifier(page);
      return page;
    },
    onReview: true,
    reads: ['It cannot be changed after the order is placed', 'Go to the domain'],
  },
  'line-unreadable-checked': {
    arrange: async (session) => {
      const page = await typed(session, MAIN_DOMAIN);
      await verdictWhen(page, 'exact');
      await hideIdentifier(page);
      return page;
    },
    reads: [],
  },
  'read-only': {
    arrange: async (session) => {
      await saveDomain(session, MAIN_DOMAIN);
      const page = await openProduct(session);
      // What a placed order shows: another domain than the right one, and no way to put it right here.
      await page.$eval('.nb-dialog-body .nb-field input', (field) => {
        field.setAttribute('readonly', '');
        if (field instanceof HTMLInputElement) field.value = 'lakesidedenta1.12345.service';
      });
      await addOnsOpen(page);
      return page;
    },
    reads: [],
  },
  'page-unknown': {
    arrange: async (session) => {
      const seat = { productCode: 'SEAT', planName: 'Bundled Seat - 24M' };
      await askOneBill(session.server, 'addProduct', { accountNumber: OTHER_ACCOUNT, ...seat });
      const page = await session.openOneBill(reviewOf('new', OTHER_ACCOUNT));
      await openUsageProduct(page, 'new');
      return page;
    },
    reads: [],
  },
  'worker-dead': {
    arrange: async (session) => {
      const page = await openProduct(session);
      await verdictWhen(page, 'generated');
      goOn = await stopBackground(session);
      await enterDomain(page, 'new', MAIN_DOMAIN);
      await overlayWhen(
        page,
        ({ panel }) => panel?.text.includes('does not answer') ?? false,
        'The silence told',
        20_000,
      );
      return page;
    },
    reads: [
      'Plumbline does not answer, so the domain cannot be checked now. Reload this page',
      'Plumbline does not answer at the moment. If it stays like this, reload the page',
    ],
    wayOn: async (page) => {
      await goOn();
      await page.reload();
      await openUsageProduct(page, 'new');
      await enterDomain(page, 'new', MAIN_DOMAIN);
      await verdictWhen(page, 'exact');
      await addOnsOpen(page);
    },
  },
  'updated-exact': {
    arrange: async (session) => {
      const page = await typed(session, MAIN_DOMAIN);
      await verdictWhen(page, 'exact');
      await updateExtension(session);
      await reloadAsked(page);
      return page;
    },
    reads: ['Reload this page'],
  },
  updated: {
    arrange: async (session) => {
      const page = await typed(session, NEW_DOMAIN);
      await verdictWhen(page, 'unknown');
      await pressPart(page, 'start');
      await overlayWhen(page, ({ panel }) => panel?.step === 'enter-domain', 'The order under way');
      await updateExtension(session);
      await reloadAsked(page);
      await enterDomain(page, 'new', MAIN_DOMAIN);
      return page;
    },
    reads: [
      'Reload this page',
      'What was locked stays locked until the page is reloaded; the order goes on where it was',
      'Plumbline was updated. This stays locked until the page is reloaded',
    ],
    wayOn: async (page) => {
      await page.reload();
      await openUsageProduct(page, 'new');
      // Nobody begins it anew: it goes on where it was.
      await overlayWhen(page, ({ panel }) => panel?.step === 'enter-domain', 'The order that goes on');
      await enterDomain(page, 'new', MAIN_DOMAIN);
      await verdictWhen(page, 'exact');
      await addOnsOpen(page);
    },
  },
};

let goOn: () => Promise<void> = async () => undefined;

const reloadAsked = (page: Page) =>
  overlayWhen(page, ({ panel }) => panel?.title === 'Reload this page', 'The wish to be reloaded');
