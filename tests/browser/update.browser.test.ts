import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOfFamily } from '../../scripts/browsers/find';
import { inPage } from '../../scripts/browsers/in-page';
import { overlayState } from '../../scripts/browsers/overlay';
import { overlayWhen, type Session, startSession } from '../e2e/harness/session';

let session: Session;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const browser = findOfFamily('chromium');
  if (!browser) throw new Error('A browser of the Chromium family was sought, and none is installed.');
  session = await startSession({ browser, shell: 'new', scenario: 'half-built' });
  page = await session.openOneBill('/new/?scenario=half-built#/orders/new/SR10482/review');
  page.on('pageerror', (error) => errors.push(String(error)));
  await overlayWhen(page, ({ locks }) => locks.some(({ target }) => target === 'place-order'), 'A held Place Order');
  await updateExtension();
});

afterAll(() => session?.close());

/** What an update does: the extension starts anew, and the scripts in open pages have lost it. */
async function updateExtension(): Promise<void> {
  const worker = await session.launched.browser.waitForTarget((target) => target.type() === 'service_worker');
  const context = await worker.worker();
  // The worker ends before it could answer.
  await context?.evaluate('chrome.runtime.reload()').catch(() => undefined);
}

const press = (name: string) =>
  inPage(
    page,
    (label) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.innerText.trim() === label)?.click();
    },
    name,
  );

test('after an update of Plumbline the page says that it must be reloaded', async () => {
  const { panel } = await overlayWhen(page, (state) => state.panel?.title === 'Reload this page', 'The reload state');
  expect(panel?.text).toContain('What was locked stays locked until the page is reloaded');
});

test('what was held stays held, and its reason says the same', async () => {
  await press('Place Order');
  await overlayWhen(page, ({ parts }) => parts.includes('lock'), 'The lock');
  const { locks } = await overlayState(page);
  expect(locks.find(({ target }) => target === 'place-order')?.text).toContain(
    'stays locked until the page is reloaded',
  );
  expect(session.server.requests().map(({ action }) => action)).not.toContain('placeOrder');
});

test('nothing of ours throws in the page while it changes', async () => {
  await inPage(page, () => document.body.append(document.createElement('p')));
  await inPage(page, () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  expect(errors).toEqual([]);
});
