import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { VerdictName } from '../../lib/domains/verdict';
import { MAIN_ACCOUNT } from '../../lib/practice/model/customers';
import { pressPart } from '../../scripts/browsers/overlay';
import { MAIN_DOMAIN } from '../../scripts/sample-order';
import { browsersUnderTest } from './harness/browsers';
import { listWithCustomers } from './harness/lists';
import { domainIn, enterDomain, openUsageProduct, press, reviewOf, SHELLS, type Shell } from './harness/one-bill';
import { overlayWhen, type Session, startSession } from './harness/session';

/** What is typed for the main customer, and what the check says of it. */
const TYPED: [VerdictName, string][] = [
  ['exact', MAIN_DOMAIN],
  ['case', 'LakesideDental.12345.service'],
  ['whitespace', `${MAIN_DOMAIN} `],
  ['whitespace', ` ${MAIN_DOMAIN}`],
  ['invisible', 'lakeside\u200bdental.12345.service'],
  ['lookalike', 'l\u0430kesidedental.12345.service'],
  ['lookalike', 'lakesidedenta1.12345.service'],
  ['wrapped', `https://${MAIN_DOMAIN}/`],
  ['wrapped', `204@${MAIN_DOMAIN}`],
  ['wrapped', `${MAIN_DOMAIN}.`],
  ['missing-suffix', 'lakesidedental'],
  ['wrong-suffix', 'lakesidedental.20871.service'],
  ['description', 'Lakeside Dental Group'],
  ['typo', 'lakesidedetnal.12345.service'],
  ['ambiguous', 'lakesidebent.12345.service'],
  ['generated', 'SUB5201-PROD3102'],
  ['unknown', 'zzqqxx.98765.invalid'],
  ['other-customer', 'redstoneroofing.12345.service'],
  ['empty', ''],
];

/** Waits until the verdict speaks of this very value, and the add-ons are locked for all but the exact one. */
function verdictOf(page: Page, verdict: VerdictName, typed: string) {
  const locked = verdict !== 'exact';
  return overlayWhen(
    page,
    (now) =>
      now.verdict?.verdict === verdict &&
      now.verdict.domain === typed &&
      now.locks.some(({ target }) => target === 'add-ons') === locked,
    `The verdict ${verdict} of ${JSON.stringify(typed)}, with add-ons ${locked ? 'locked' : 'open'},`,
    5_000,
  );
}

describe.each(browsersUnderTest().map((browser) => ({ browser, family: browser.family })))(
  'in $family',
  ({ browser }) => {
    let session: Session;

    beforeAll(async () => {
      session = await startSession({ browser, scenario: 'half-built' });
    });

    afterAll(() => session?.close());

    async function openProduct(shell: Shell): Promise<Page> {
      const page = await session.openOneBill(reviewOf(shell, MAIN_ACCOUNT));
      await openUsageProduct(page, shell);
      return page;
    }

    describe('before there is a list', () => {
      afterEach(() => session.startOver());

      test.each(SHELLS)('the check cannot tell, and the add-ons stay locked, on the %s screens', async (shell) => {
        const page = await openProduct(shell);
        await enterDomain(page, shell, MAIN_DOMAIN);
        const { verdict } = await verdictOf(page, 'cannot-tell', MAIN_DOMAIN);
        expect(verdict?.confirmable).toBe(true);
      });
    });

    describe.each(SHELLS)('with the list, on the %s screens', (shell) => {
      let page: Page;

      beforeAll(async () => {
        await session.importDomains(listWithCustomers());
        page = await openProduct(shell);
      });

      afterAll(() => session.startOver());

      test('OneBill’s own identifier, which is there at first, is called generated', async () => {
        await verdictOf(page, 'generated', 'SUB5201-PROD3102');
        expect(await domainIn(page, shell)).toBe('SUB5201-PROD3102');
      });

      test('a beginning that is still being typed is incomplete', async () => {
        await enterDomain(page, shell, 'lakesided', { leave: false });
        const { suggestions } = await verdictOf(page, 'incomplete', 'lakesided');
        expect(suggestions).toContain(MAIN_DOMAIN);
      });

      test.each(TYPED)('%s: %j', async (verdict, typed) => {
        await enterDomain(page, shell, typed);
        await verdictOf(page, verdict, typed);
        expect(await domainIn(page, shell)).toBe(typed);
      });
    });

    describe.each(SHELLS)('a suggestion, on the %s screens', (shell) => {
      afterEach(() => session.startOver());

      test('fills the field, and OneBill saves it', async () => {
        const page = await openProduct(shell);
        await enterDomain(page, shell, 'LakesideDental.12345.service');
        const { suggestions } = await verdictOf(page, 'case', 'LakesideDental.12345.service');
        expect(suggestions).toEqual([MAIN_DOMAIN]);
        await pressPart(page, 'suggestion', { domain: MAIN_DOMAIN });
        await verdictOf(page, 'exact', MAIN_DOMAIN);
        expect(await domainIn(page, shell)).toBe(MAIN_DOMAIN);

        await press(page, shell, 'check');
        await overlayWhen(page, ({ verdict }) => verdict === undefined, 'A closed pop-up');
        const saved = session.server.requests().filter(({ action }) => action === 'saveIdentifier');
        expect(saved.map(({ payload }) => payload.identifier)).toEqual([MAIN_DOMAIN]);
        await openUsageProduct(page, shell);
        expect(await domainIn(page, shell)).toBe(MAIN_DOMAIN);
      });
    });
  },
);
