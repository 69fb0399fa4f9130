import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOfFamily } from '../../scripts/browsers/find';
import { type Box, type OverlayState, overlayState } from '../../scripts/browsers/overlay';
import { sampleClerk } from '../../scripts/sample-order';
import { focusedInPage, pressCommand, pressInPanel, tabTo } from './harness/keyboard';
import { listWithCustomers } from './harness/lists';
import { overlayWhen, type Session, startSession } from './harness/session';

/** The whole order takes about 25 actions. */
const MOST_ACTIONS = 60;
const TEXT = /^(?:text|search|)$/;
const clerk = sampleClerk();
let session: Session;

beforeAll(async () => {
  const browser = findOfFamily('chromium');
  if (!browser) throw new Error('A browser of the Chromium family was sought, and none is installed.');
  session = await startSession({ browser });
  await session.importDomains(listWithCustomers());
});

afterAll(() => session?.close());

const isIn = (inner: Box, ring: Box) =>
  inner.x + inner.width / 2 > ring.x &&
  inner.x + inner.width / 2 < ring.x + ring.width &&
  inner.y + inner.height / 2 > ring.y &&
  inner.y + inner.height / 2 < ring.y + ring.height;

const ready = ({ panel, ring, choice }: OverlayState) =>
  panel?.state === 'idle' ||
  panel?.state === 'done' ||
  (panel?.state === 'guiding' && (choice !== undefined || ring?.step === panel.step));

async function replaceText(page: Page, text: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** What a clerk fills in before pressing the ringed Log In. */
async function fillLogIn(page: Page): Promise<void> {
  await tabTo(page, 'the user name', ({ tag, type }) => tag === 'input' && TEXT.test(type));
  await replaceText(page, clerk.userName);
  await tabTo(page, 'the password', ({ type }) => type === 'password');
  await replaceText(page, clerk.password);
}

/** Presses what the key command has brought the focus to, as one does with a control of this kind. */
async function enter(page: Page, step: string): Promise<string> {
  const { tag, type, words } = await focusedInPage(page);
  if (type === 'checkbox') await page.keyboard.press('Space');
  else if (type === 'date') {
    const [year = '', month = '', day = ''] = clerk.activationDate.split('-');
    await page.keyboard.type(`${month}${day}${year}`);
    await page.keyboard.press('Tab');
  } else if (tag === 'input' && step === 'enter-domain') {
    await replaceText(page, clerk.domain);
    await page.keyboard.press('Tab');
  } else if (tag === 'input' && step === 'set-activation-date') {
    const [year = '', month = '', day = ''] = clerk.activationDate.split('-');
    await replaceText(page, `${month}/${day}/${year}`);
    await page.keyboard.press('Tab');
  } else if (tag === 'input') {
    await replaceText(page, step === 'add-toll-free' ? clerk.package : clerk.customer);
    await page.keyboard.press('Enter');
  } else if (tag === 'select') await page.keyboard.press('ArrowDown');
  else await page.keyboard.press('Enter');
  return `${tag} ${words}`;
}

/** The older screens have buttons that OneBill itself lets nobody reach without a mouse; so these are the newer ones. */
test('the whole order is made without a mouse: the key command goes to what is next, Enter does it', async () => {
  const page = await session.openOneBill('/new/');
  const trail: string[] = [];
  let before = '';
  for (let count = 0; count < MOST_ACTIONS; count += 1) {
    const state = await overlayWhen(
      page,
      (each) => ready(each) && (each.panel?.state === 'done' || JSON.stringify([each.panel, each.ring]) !== before),
      `What is next, after:\n${trail.join('\n')}\n`,
    );
    const { panel, ring, choice } = state;
    if (!panel || panel.state === 'done') break;
    if (panel.state === 'idle') await pressInPanel(session, page, '[data-part="start"]');
    else if (choice) await pressInPanel(session, page, '[data-part="choice"] [data-value="yes"]');
    else if (ring) {
      if (panel.step === 'log-in') await fillLogIn(page);
      await pressCommand(session, 'next');
      const focused = await focusedInPage(page);
      // The page may have moved on between the look and the press; then the next round sees it.
      const now = (await overlayState(page)).ring;
      if (!now || !isIn(focused.box, now.box)) {
        trail.push(`${panel.step}: the focus was on ${focused.tag} "${focused.words}" outside the ring`);
        continue;
      }
      trail.push(`${panel.step}: ${await enter(page, panel.step)}`);
    }
    before = JSON.stringify([panel, ring]);
  }
  expect((await overlayState(page)).panel?.state, trail.join('\n')).toBe('done');
  const placed = session.server
    .state()
    .orders.find(({ items }) => items.some(({ identifier }) => identifier === clerk.domain));
  expect(placed?.items.map(({ addOns }) => addOns.length)).toEqual([1]);
});
