import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OverlayState, overlayState } from '../../scripts/browsers/overlay';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { type Case, cases } from './doubt/cases';
import { type Doubt, doubts } from './doubt/table';
import { afterwards, attempt } from './harness/attempts';
import { browsersUnderTest } from './harness/browsers';
import { placeOf, press } from './harness/one-bill';
import { overlayWhen, type Session, startSession } from './harness/session';

/** Only Chromium lets a test stop, end and update the background. */
const chromium = browsersUnderTest().filter(({ family }) => family === 'chromium');
const rows = new Map(doubts().map((row) => [row.state, row]));

test('every state of the table is brought about in a browser, and no other', () => {
  expect(Object.keys(cases).toSorted()).toEqual([...rows.keys()].toSorted());
});

describe.each(chromium.map((browser) => ({ browser })))('in doubt', ({ browser }) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession({ browser, scenario: 'half-built' });
  });
  afterEach(() => session.startOver());
  afterAll(() => session?.close());

  const heard = (action: string) => session.server.requests().filter((request) => request.action === action).length;
  const heardWithin = (action: string) =>
    waitUntil(async () => heard(action) || undefined, { within: 5_000, what: `${action} on the server’s side` });
  const textOf = ({ panel, verdict, locks }: OverlayState) =>
    [panel?.text, verdict?.text, ...locks.map(({ text }) => text)].join(' | ');
  const isLocked = ({ locks }: OverlayState, target: string) => locks.some((lock) => lock.target === target);

  /** Add-On, used by mouse and by script; open add-ons are added, and OneBill hears of it. */
  async function tryAddOns(page: Page, held: boolean): Promise<void> {
    const opener = placeOf('new', 'addOnOpener');
    const areListed = () => page.$eval(placeOf('new', 'packages'), (list) => list.checkVisibility()).catch(() => false);
    if (held) {
      await overlayWhen(page, (state) => isLocked(state, 'add-ons'), 'Locked add-ons');
      for (const route of ['mouse', 'script'] as const) {
        await attempt(page, opener, route);
        await afterwards(page);
        expect(await areListed(), `by ${route}`).toBe(false);
      }
      expect(heard('addAddOn')).toBe(0);
      return;
    }
    await overlayWhen(page, (state) => !isLocked(state, 'add-ons'), 'Open add-ons');
    await press(page, 'new', 'addOnOpener');
    await page.waitForSelector(placeOf('new', 'addPackage'), { visible: true });
    await press(page, 'new', 'addPackage');
    await heardWithin('addAddOn');
  }

  async function tryPlaceOrder(page: Page, held: boolean): Promise<void> {
    const button = placeOf('new', 'placeOrder');
    await page.waitForSelector(button, { visible: true });
    await untickBillThisOrder(page);
    if (held) {
      await overlayWhen(page, (state) => isLocked(state, 'place-order'), 'A locked Place Order');
      for (const route of ['mouse', 'enter', 'script'] as const) {
        await attempt(page, button, route);
        await afterwards(page);
        expect(heard('placeOrder'), `by ${route}`).toBe(0);
      }
      return;
    }
    await overlayWhen(page, (state) => !isLocked(state, 'place-order'), 'An open Place Order');
    await attempt(page, button, 'mouse');
    await heardWithin('placeOrder');
  }

  /** Ticked from the start, it is a matter of its own. */
  async function untickBillThisOrder(page: Page): Promise<void> {
    await page.$$eval('label', (labels) => {
      const box = labels.find((label) => label.textContent?.includes('Bill This Order'))?.querySelector('input');
      if (box?.checked) box.click();
    });
  }

  /** What is read at each place, gathered: the locks' words stay those of the state. */
  async function live({ addOns, placeOrder, titles }: Doubt, { arrange, onReview, reads, wayOn }: Case) {
    const said: OverlayState[] = [];
    let described = '';
    const page = await arrange(session);
    if (!onReview) {
      await tryAddOns(page, addOns === 'held');
      if (placeOrder === 'held') {
        await attempt(page, placeOf('new', 'placeOrder'), 'script');
        await afterwards(page);
        expect(heard('placeOrder'), 'with the pop-up open').toBe(0);
        // Behind the pop-up it carries its reason as its description.
        described = await page.$eval(
          placeOf('new', 'placeOrder'),
          (button) => button.getAttribute('aria-description') ?? '',
        );
      }
      said.push(await overlayState(page));
      if (wayOn === undefined) await press(page, 'new', 'check');
    }
    if (onReview || wayOn === undefined) {
      await tryPlaceOrder(page, placeOrder === 'held');
      if (placeOrder === 'held') said.push(await overlayState(page));
    }
    const text = [...said.map(textOf), described].join(' | ');
    for (const sentence of [...reads, ...titles]) expect(text).toContain(sentence);
    for (const { text: words } of said.flatMap(({ locks }) => locks)) {
      expect(titles, words).toContain(words.split('. ')[0]);
    }
    await wayOn?.(page, session);
  }

  test.each(Object.entries(cases))('%s', async (state, doubt) => {
    const row = rows.get(state);
    if (!row) throw new Error(`The table in docs/doubt.md has no row "${state}".`);
    await live(row, doubt);
  });
});
