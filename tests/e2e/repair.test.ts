import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MAIN_ACCOUNT } from '../../lib/practice/model/customers';
import { type Box, overlayState, pressPart } from '../../scripts/browsers/overlay';
import { shadowAccess } from '../../scripts/browsers/shadow-access';
import { obeyTheRing } from '../../scripts/obey-the-ring';
import { sampleClerk } from '../../scripts/sample-order';
import { browsersUnderTest } from './harness/browsers';
import { listWithCustomers } from './harness/lists';
import { pictureWhereItStops } from './harness/pictures';
import { reword } from './harness/reword';
import { overlayWhen, type Session, startSession } from './harness/session';

/** What this tenant calls Review and Place Order; no procedure knows it. */
const REVIEW = 'Go to basket';
const PLACE = 'Finalize purchase';

const isOn = (page: Page, part: string) => overlayWhen(page, ({ parts }) => parts.includes(part), `The part ${part}`);
const isGone = (page: Page, part: string) => overlayWhen(page, ({ parts }) => !parts.includes(part), `No part ${part}`);

const textOf = (page: Page, part: string) =>
  shadowAccess(page).run(
    (root, name) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)?.innerText ?? '',
    part,
  );

/** The box of the control with these words, on the page itself. */
const boxOf = (page: Page, words: string): Promise<Box> =>
  page.evaluate((said) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a, input, .cb-btn')];
    const shown = all.find((each) => (each.innerText || each.getAttribute('value')) === said && each.checkVisibility());
    if (!shown) throw new Error(`Nothing on the page says "${said}".`);
    const { x, y, width, height } = shown.getBoundingClientRect();
    return { x, y, width, height };
  }, words);

/** Tells whether the ring is around this box, as it is promised: 8 px larger at most on each side. */
function isAround(ring: Box | undefined, box: Box): boolean {
  if (!ring) return false;
  const sides = [
    box.x - ring.x,
    box.y - ring.y,
    ring.x + ring.width - box.x - box.width,
    ring.y + ring.height - box.y - box.height,
  ];
  return sides.every((side) => side >= 0 && side <= 8);
}

/** Walks by the arrow keys until the control with these words is outlined. */
async function walkTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('ArrowDown');
    if ((await textOf(page, 'pick'))?.trim() === words) return;
  }
  throw new Error(`120 presses of the arrow key have not led to "${words}".`);
}

describe.each(browsersUnderTest().filter(({ family }) => family === 'chromium'))('in $family', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession({ browser, scenario: 'half-built' });
    await session.importDomains(listWithCustomers());
  });

  afterEach(async () => {
    session.startOver();
  });
  afterAll(() => session?.close());

  /** The order as it is with the product in it, before the review; its button has another name here. */
  async function lostAtReview(): Promise<Page> {
    const page = await session.openOneBill(`/new/#/orders/new/${MAIN_ACCOUNT}`);
    await reword(page, [
      { from: 'Review', to: REVIEW },
      { from: 'Place Order', to: PLACE },
    ]);
    await pressPart(page, 'start');
    const { ring } = await overlayWhen(
      page,
      (now) => now.ring?.step === 'choose-category',
      'A ring around the category',
    );
    if (ring) await page.mouse.click(ring.box.x + ring.box.width / 2, ring.box.y + ring.box.height / 2);
    await overlayWhen(
      page,
      ({ panel }) => panel?.state === 'lost' && panel.step === 'review-order',
      'A panel that is lost at the review',
    );
    return page;
  }

  it('by keyboard alone: Esc leaves everything as it was, Enter takes it, and one press takes it back', async () => {
    const page = await lostAtReview();
    await pressPart(page, 'point');
    await isOn(page, 'picker');
    await page.keyboard.press('Escape');
    await isGone(page, 'picker');
    expect((await overlayState(page)).panel?.state).toBe('lost');

    await pressPart(page, 'point');
    await walkTo(page, REVIEW);
    await page.keyboard.press('Enter');
    await isOn(page, 'pointed');
    expect(page.url()).not.toContain('review');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await isGone(page, 'pointed');
    await overlayWhen(page, ({ panel }) => panel?.state === 'lost', 'A panel that is lost again');
  });

  it('a clerk points at a renamed button by mouse, and the order goes on to its end', async () => {
    const page = await lostAtReview();
    expect((await overlayState(page)).panel?.title).toBe('Look for “Review”');
    const review = await boxOf(page, REVIEW);
    const heard = session.server.requests().length;

    await pressPart(page, 'point');
    await isOn(page, 'picker');
    await page.mouse.move(review.x + review.width / 2, review.y + review.height / 2, { steps: 4 });
    await overlayWhen(page, ({ parts }) => parts.includes('pick'), 'An outline');
    expect((await textOf(page, 'pick'))?.trim()).toBe(REVIEW);
    await page.mouse.down();
    await page.mouse.up();
    await isOn(page, 'pointed');
    expect(await textOf(page, 'pointed')).toMatch(/found, and it is this one/);
    expect(page.url()).not.toContain('review');
    expect(session.server.requests()).toHaveLength(heard);

    await pressPart(page, 'pointed-keep');
    await overlayWhen(page, ({ ring }) => isAround(ring?.box, review), 'A ring around the renamed button');
    const takePicture = pictureWhereItStops(page, 'repair-mouse');
    await obeyTheRing(page, { clerk: sampleClerk(), answer: () => 'no', takePicture, stopBefore: 'place-order' });
    expect(page.url()).toContain('review');

    // Place Order has another name as well: pointed at, it is known, and the domain is right, so it is not held.
    await overlayWhen(page, ({ panel }) => panel?.state === 'lost', 'A panel that is lost at Place Order');
    const place = await boxOf(page, PLACE);
    await pressPart(page, 'point');
    await isOn(page, 'picker');
    await page.mouse.move(place.x + 8, place.y + 8, { steps: 4 });
    await page.mouse.down();
    await page.mouse.up();
    await isOn(page, 'pointed');
    await pressPart(page, 'pointed-keep');
    await obeyTheRing(page, { clerk: sampleClerk(), answer: () => 'no', takePicture });
    expect((await overlayState(page)).panel?.state).toBe('done');

    // The repairs outlast the page, and the next order is guided by them; a renamed Place Order is held like any.
    session.server.reset();
    const next = await session.openOneBill(`/new/#/orders/new/${MAIN_ACCOUNT}/review`);
    await reword(next, [{ from: 'Place Order', to: PLACE }]);
    await overlayWhen(next, ({ locks }) => locks.some(({ target }) => target === 'place-order'), 'A lock on it');
  });
});
