import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MAIN_ACCOUNT } from '../../lib/practice/model/customers';
import { openExtensionPage } from '../../scripts/browsers/extension-pages';
import { inPage } from '../../scripts/browsers/in-page';
import { overlayState } from '../../scripts/browsers/overlay';
import { shadowAccess } from '../../scripts/browsers/shadow-access';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { MAIN_DOMAIN } from '../../scripts/sample-order';
import { confirmByHand, NEW_DOMAIN, pressWords } from './doubt/cases';
import { afterwards, attempt } from './harness/attempts';
import { browsersUnderTest } from './harness/browsers';
import { listWithCustomers } from './harness/lists';
import { askOneBill, enterDomain, openUsageProduct, placeOf, press, reviewOf } from './harness/one-bill';
import { type ManagedBrowser, manage } from './harness/private-policy';
import { overlayWhen, type Session, startSession } from './harness/session';

/** Another subscriber, without an order under way. */
const OTHER_ACCOUNT = 'SR10489';
const USAGE = { productCode: 'PROD3102', planName: 'Domain Usage Plan' };
const chromium = browsersUnderTest().filter(({ family }) => family === 'chromium');

const typed = async (session: Session, account = MAIN_ACCOUNT, domain = NEW_DOMAIN): Promise<Page> => {
  const page = await session.openOneBill(reviewOf('new', account));
  await openUsageProduct(page, 'new');
  await enterDomain(page, 'new', domain);
  return page;
};
const locked = (page: Page, target = 'add-ons') =>
  overlayWhen(page, ({ locks }) => locks.some((lock) => lock.target === target), `A locked ${target}`);
const open = (page: Page, target = 'add-ons') =>
  overlayWhen(page, ({ locks }) => !locks.some((lock) => lock.target === target), `An open ${target}`);
const formText = (page: Page) =>
  shadowAccess(page).run((root) => root.querySelector<HTMLElement>('[data-part="confirm-domain"]')?.innerText ?? '');
const formSays = (page: Page, words: string) =>
  waitUntil(async () => (await formText(page))?.includes(words) || undefined, {
    within: 5_000,
    what: `The form saying "${words}"`,
    there: async () => (await formText(page)) ?? 'no form',
  });

describe.each(chromium.map((browser) => ({ browser })))('confirming a domain by hand', ({ browser }) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession({ browser, scenario: 'half-built' });
    await session.importDomains(listWithCustomers());
  });
  afterEach(() => session.startOver());
  afterAll(() => session?.close());

  const openForm = async (): Promise<Page> => {
    const page = await typed(session);
    await overlayWhen(page, ({ verdict }) => verdict?.confirmable === true, 'A verdict that can be confirmed');
    await pressWords(page, 'Confirm by typing it again');
    await overlayWhen(page, ({ parts }) => parts.includes('confirm-domain'), 'The form');
    return page;
  };

  test('takes no paste and no drop, and says so', async () => {
    const page = await openForm();
    for (const kind of ['insertFromPaste', 'insertFromDrop']) {
      await page.keyboard.type('z');
      await shadowAccess(page).run(
        (root, inputType, data) => {
          const field = root.activeElement;
          const transfer = new DataTransfer();
          transfer.setData('text/plain', data);
          const options = { bubbles: true, cancelable: true, composed: true };
          const event =
            inputType === 'insertFromPaste'
              ? new ClipboardEvent('paste', { ...options, clipboardData: transfer })
              : new DragEvent('drop', { ...options, dataTransfer: transfer });
          field?.dispatchEvent(event);
          field?.dispatchEvent(new InputEvent('beforeinput', { ...options, inputType, data }));
        },
        kind,
        NEW_DOMAIN,
      );
      await formSays(page, 'Type it, please');
      expect(await shadowAccess(page).run((root) => Reflect.get(root.activeElement ?? {}, 'value')), kind).toBe('z');
      await page.keyboard.press('Backspace');
    }
    // What the clipboard holds does not come in by its keys either.
    await inPage(page, (text) => navigator.clipboard?.writeText(text).catch(() => undefined), NEW_DOMAIN);
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await pressWords(page, 'New in the portal today');
    await pressWords(page, 'Confirm and record');
    await formSays(page, 'Type the same domain first');
    await locked(page);
  });

  test('takes the same characters and no others, and wants a reason', async () => {
    const page = await openForm();
    await page.keyboard.type('ZZqqxx.98765.invalid');
    await formSays(page, 'It differs at the first');
    await pressWords(page, 'New in the portal today');
    await pressWords(page, 'Confirm and record');
    await formSays(page, 'Type the same domain first');
    await locked(page);
    await press(page, 'new', 'check');
    await openUsageProduct(page, 'new');
    await pressWords(page, 'Confirm by typing it again');
    await overlayWhen(page, ({ parts }) => parts.includes('confirm-domain'), 'The form anew');
    await page.keyboard.type(NEW_DOMAIN);
    await formSays(page, 'Both are the same, character for character');
    await pressWords(page, 'Confirm and record');
    await formSays(page, 'Choose a reason first');
    await locked(page);
  });

  test('opens this value, in this order, and nothing else; and the record says on which page', async () => {
    const page = await typed(session);
    await overlayWhen(page, ({ verdict }) => verdict?.confirmable === true, 'A verdict that can be confirmed');
    await confirmByHand(page, NEW_DOMAIN);
    await open(page);
    await enterDomain(page, 'new', `${NEW_DOMAIN}x`);
    await locked(page);
    await enterDomain(page, 'new', NEW_DOMAIN);
    await open(page);

    await askOneBill(session.server, 'addProduct', { accountNumber: OTHER_ACCOUNT, ...USAGE });
    const other = await typed(session, OTHER_ACCOUNT);
    await locked(other);
    await page.bringToFront();
    await page.goto(page.url().replace(MAIN_ACCOUNT, OTHER_ACCOUNT));
    await page.reload();
    await openUsageProduct(page, 'new');
    await enterDomain(page, 'new', NEW_DOMAIN);
    await locked(page);

    const record = await openExtensionPage(session.launched, 'record.html', '[data-part="record-table"]');
    const entries: unknown = await record.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('plumbline-record');
      opening.onerror = reject;
      opening.onsuccess = () => {
        const reading = opening.result.transaction('entries').objectStore('entries').getAll();
        reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
      };
    })`);
    await record.close();
    expect(entries).toContainEqual(
      expect.objectContaining({
        kind: 'confirm',
        domains: [NEW_DOMAIN],
        account: MAIN_ACCOUNT,
        reason: 'New in the portal today',
        page: reviewOf('new', MAIN_ACCOUNT),
      }),
    );
  });
});

describe.each(chromium.map((browser) => ({ browser })))('under a supervisor’s policy', ({ browser }) => {
  const managed = manage(browser);
  if (typeof managed === 'string') {
    test('it was not tried', ({ skip }) => skip(managed));
    return;
  }
  underPolicy(managed);
});

function underPolicy(managed: ManagedBrowser): void {
  let session: Session;

  beforeAll(async () => {
    managed.write({ confirmDomain: 'forbidden', guardPlaceOrder: 'off', clerkName: 'Desk 4' });
    session = await startSession({ browser: managed.browser, scenario: 'half-built' });
    await session.importDomains(listWithCustomers());
  });
  afterEach(() => session.startOver());
  afterAll(async () => {
    await session?.close();
    managed.remove();
  });

  const rulesWhen = async (rule: string, value: string) => {
    const options = await openExtensionPage(session.launched, 'options.html', '[data-part="guard-rule"]');
    await options.waitForSelector(`[data-rule="${rule}"][data-value="${value}"]`, { timeout: 30_000 });
    const words = await options.$eval('main', (main) => main.innerText);
    await options.close();
    return words;
  };

  test('that forbids it, the way is not offered, and it is said whom to ask; a guard that is off holds nothing', async () => {
    const words = await rulesWhen('confirm-domain', 'forbidden');
    expect(words).toContain('Nothing is opened by hand');
    const page = await typed(session);
    const { verdict } = await overlayWhen(page, (state) => state.verdict?.verdict === 'unknown', 'An unknown domain');
    expect(verdict?.confirmable).toBe(false);
    expect(verdict?.text).toContain('Ask your supervisor, or refresh the list');
    expect(verdict?.text).not.toContain('Confirm by typing it again');
    await locked(page);
    await press(page, 'new', 'check');
    const place = placeOf('new', 'placeOrder');
    await page.waitForSelector(place, { visible: true });
    await page.$$eval('label', (labels) => {
      const box = labels.find((label) => label.textContent?.includes('Bill This Order'))?.querySelector('input');
      if (box?.checked) box.click();
    });
    await open(page, 'place-order');
    await attempt(page, place, 'mouse');
    await waitUntil(async () => session.server.requests().some(({ action }) => action === 'placeOrder') || undefined, {
      within: 5_000,
      what: 'The order that a supervisor lets through',
    });
  });

  test('that wants it of every domain, a listed one opens after it was typed twice, without a reason', async () => {
    managed.write({ confirmDomain: 'always' });
    await rulesWhen('confirm-domain', 'always');
    const page = await typed(session, MAIN_ACCOUNT, MAIN_DOMAIN);
    const { verdict } = await overlayWhen(page, (state) => state.verdict?.verdict === 'exact', 'An exact domain');
    expect(verdict?.text).toContain('Your organization wants every domain typed a second time');
    const { locks } = await locked(page);
    expect(locks.find(({ target }) => target === 'add-ons')?.text).toContain('is to be typed a second time');
    await attempt(page, placeOf('new', 'addOnOpener'), 'script');
    await afterwards(page);
    expect((await overlayState(page)).locks.map(({ target }) => target)).toContain('add-ons');
    await pressWords(page, 'Type it a second time');
    await overlayWhen(page, ({ parts }) => parts.includes('confirm-domain'), 'The form');
    expect(await formText(page)).not.toContain('Reason');
    await page.keyboard.type(MAIN_DOMAIN);
    await pressWords(page, 'Confirm and record');
    await open(page);
    await press(page, 'new', 'check');
    await open(page, 'place-order');
  });
}
