import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Assignment, assign } from '../../lib/training/assignment';
import type { Shell } from '../../lib/training/scenario';
import { scenarios } from '../../lib/training/scenarios';
import { inPage } from '../../scripts/browsers/in-page';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/browsers/launch';
import { overlayState } from '../../scripts/browsers/overlay';
import { builtFolder } from '../../scripts/build';
import { obeyTheRing } from '../../scripts/obey-the-ring';
import { sampleClerk } from '../../scripts/sample-order';
import { browsersUnderTest } from './harness/browsers';
import { today } from './harness/days';
import { SHELLS } from './harness/one-bill';
import { fulfil, openPractice, type PracticeOrder, pressInDock, scoreOf, shellOf } from './harness/practice-clerk';
import { overlayWhen } from './harness/session';

const chromium = browsersUnderTest().filter(({ family }) => family === 'chromium');

describe.each(chromium.map((browser) => ({ browser })))('practice', ({ browser }) => {
  let launched: LaunchedBrowser;
  let page: Page;

  beforeAll(async () => {
    // Nothing but the extension's own pages is opened: no port is needed.
    const extension = builtFolder(browser.name);
    launched = await launchWithExtension({
      browser,
      extension,
      port: 1,
      headless: true,
      viewport: { width: 1440, height: 900 },
    });
  });
  afterAll(() => launched?.close());
  afterEach(() => page?.close());

  const scenarioOf = (id: string) => {
    const scenario = scenarios.find((one) => one.id === id);
    if (!scenario) throw new Error(`There is no scenario ${id}.`);
    return scenario;
  };
  const drawn = (id: string, seed: number, shell?: Shell): Assignment => assign(scenarioOf(id), seed, today(), shell);
  /** The order as it was asked for. */
  const asAsked = ({ customer, domain, tollFree, firstDay }: Assignment): PracticeOrder => ({
    account: customer.account,
    domains: [domain],
    tollFree: tollFree === 'none' ? undefined : `Toll Free Calls - ${tollFree.slice(2)} Minutes`,
    firstDay,
  });

  test('guided: who does what the ring says passes without a mistake', async () => {
    page = await openPractice(launched, 'mode=guided&shell=new&pace=quick');
    await obeyTheRing(page, { clerk: sampleClerk(), patienceMs: 30_000, answer: () => 'yes' });
    expect(await scoreOf(page)).toEqual({ passed: true, mistakes: 0, score: 100, kinds: [] });
  });

  test.each(scenarios.map(({ id }, index) => ({ id, seed: index + 1, shell: SHELLS[index % 2] })))(
    'exam, $id: an order as it was asked for has no mistake',
    async ({ id, seed, shell }) => {
      const assignment = drawn(id, seed, shell);
      page = await openPractice(launched, `mode=exam&scenario=${id}&seed=${seed}&shell=${shell}&pace=quick`);
      expect(await shellOf(page)).toBe(shell);
      if (id === 'list-out-of-date') {
        await pressInDock(page, 'practice-portal');
        await pressInDock(page, 'portal-refresh');
      }
      const { startAt, screensChange } = scenarioOf(id).oneBill;
      await fulfil(page, { ...asAsked(assignment), begun: startAt === 'review', screensChange });
      expect(await scoreOf(page)).toEqual({ passed: true, mistakes: 0, score: 100, kinds: [] });
    },
  );

  test.each<{
    id: string;
    seed: number;
    shell: Shell;
    does: (asked: PracticeOrder, assignment: Assignment) => PracticeOrder;
    kinds: string[];
  }>([
    {
      id: 'look-alike-neighbor',
      seed: 1,
      shell: 'new',
      does: (asked, { mention = '' }) => ({ ...asked, domains: [mention] }),
      kinds: ['wrong-domain', 'unheld', 'ordered-wrong-domain'],
    },
    {
      id: 'invisible-character',
      seed: 2,
      shell: 'classic',
      does: (asked, { mention = '' }) => ({ ...asked, tollFree: undefined, domains: [mention] }),
      kinds: ['wrong-domain', 'unheld', 'ordered-wrong-domain', 'toll-free-missing'],
    },
    {
      id: 'plain',
      seed: 3,
      shell: 'new',
      does: (asked) => ({ ...asked, early: true }),
      kinds: ['unheld', 'unheld', 'toll-free-other-domain'],
    },
  ])(
    'exam, $id: what the trap catches goes through, and shows on the invoice',
    async ({ id, seed, shell, does, kinds }) => {
      const assignment = drawn(id, seed, shell);
      page = await openPractice(launched, `mode=exam&scenario=${id}&seed=${seed}&shell=${shell}&pace=quick`);
      await fulfil(page, does(asAsked(assignment), assignment));
      const score = await scoreOf(page);
      expect(score).toMatchObject({ passed: false, kinds });
      const isRight = await page.$eval('[data-part="invoice"]', (invoice) => invoice.getAttribute('data-right'));
      expect(isRight).toBe('false');
    },
  );

  test('with hints: nothing is shown until asked for, and a hint costs', async () => {
    page = await openPractice(launched, 'mode=hinted&scenario=plain&seed=2&shell=new&pace=quick');
    await page.waitForSelector('.nb-login-form');
    expect((await overlayState(page)).parts).toEqual([]);
    await pressInDock(page, 'hint');
    const { panel } = await overlayWhen(page, ({ ring }) => ring?.step === 'log-in', 'A hint for the first step');
    expect(panel?.step).toBe('log-in');
    await fulfil(page, asAsked(drawn('plain', 2, 'new')));
    const hints = await page
      .waitForSelector('[data-part="score"]')
      .then((score) => score?.evaluate((element) => element.getAttribute('data-hints')));
    expect(hints).toBe('1');
    expect(await scoreOf(page)).toEqual({ passed: true, mistakes: 0, score: 95, kinds: [] });
  });

  test('a mistake has its picture, drawn from the page as it was, and the run can be gone through again', async () => {
    page = await openPractice(launched, 'mode=guided&scenario=half-begun&seed=1&shell=new&pace=quick');
    await overlayWhen(page, ({ ring }) => ring !== undefined, 'A ring at the review');
    await inPage(page, () =>
      document.querySelector<HTMLElement>('.nb-options button, [role="tab"]:last-child')?.click(),
    );
    await pressInDock(page, 'hand-in');
    expect((await scoreOf(page)).kinds).toEqual(['wrong-press', 'not-ordered']);
    const pictures = await page.$$eval('[data-part="mistakes"] img', (images) =>
      Promise.all(images.map((image) => image.decode().then(() => image.naturalWidth))),
    );
    expect(pictures).toEqual([560]);
    const frames = await page.$eval('[data-part="replay"] [role="status"]', (said) => said.textContent);
    expect(frames).toMatch(/1 of \d/);
  });
});
